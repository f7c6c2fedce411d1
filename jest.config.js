/** Tests run in Node; a component's test asks for jsdom in its first line (`@jest-environment jsdom`). */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFiles: ['<rootDir>/src/language/scorer/with-weights.ts'],
  // No test may fail because the machine is busy.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/global-setup.ts',
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These are published as ES modules alone, which jest cannot load as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype)/)',
  ],
};
