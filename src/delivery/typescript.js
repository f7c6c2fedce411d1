/**
 * Lets plain Node load this project's TypeScript: `node -r ./src/delivery/typescript.js FILE.ts`.
 * For the build and for commands that run in a checkout only; what ships is compiled by webpack.
 */
const { transformFileSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => {
    const { code } = transformFileSync(file, {
      jsc: {
        parser: { syntax: 'typescript', tsx: extension === '.tsx' },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    });
    module._compile(code, file);
  };
}
