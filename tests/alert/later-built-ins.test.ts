import { join } from 'node:path';
import vm from 'node:vm';
import { transformFileSync } from '@swc/core';

/** Each expression as a runtime that has the built-in answers it. */
const cases = [
  `Object.entries({ a: 1, b: [2] })`,
  `Object.values({ a: 1, b: [2] })`,
  `Object.fromEntries(new Map([['a', 1], ['b', 2]]))`,
  `[Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({ a: 1 }, 'toString')]`,
  `[1, [2, [3, [4]]]].flat()`,
  `[1, [2, [3, [4]]]].flat(2)`,
  `[1, 2, 3].flatMap((each, index) => (each === 2 ? [] : [each, [index]]))`,
  `[[1, 2, 3].at(0), [1, 2, 3].at(-1), [1].at(5), 'abc'.at(-2)]`,
  `['  a b \\n'.trimStart(), '  a b \\n'.trimEnd(), ' '.trimStart(), ' '.trimEnd()]`,
  `['7'.padStart(3, '0'), '7'.padEnd(3), '1234'.padStart(3), 'a'.padStart(6, 'xyz')]`,
];

const code = transformFileSync(join(__dirname, '../../src/alert/later-built-ins.ts'), {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2016' },
  module: { type: 'commonjs' },
}).code;

test.each(cases)('filled in, %s is what a newer runtime makes of it', (expression) => {
  const context = vm.createContext({ exports: {} });
  vm.runInContext(
    `for (const name of ['entries', 'values', 'fromEntries', 'hasOwn']) delete Object[name];
     for (const name of ['flat', 'flatMap', 'at']) delete Array.prototype[name];
     for (const name of ['at', 'trimStart', 'trimEnd', 'padStart', 'padEnd']) delete String.prototype[name];`,
    context,
  );
  expect(() => vm.runInContext(expression, context)).toThrow();
  vm.runInContext(code, context);
  expect(JSON.stringify(vm.runInContext(expression, context))).toBe(JSON.stringify(vm.runInNewContext(expression)));
});

test('where the runtime has a built-in of its own, that one stays', () => {
  const context = vm.createContext({ exports: {} });
  const own = vm.runInContext('Array.prototype.flatMap', context);
  vm.runInContext(code, context);
  expect(vm.runInContext('Array.prototype.flatMap', context)).toBe(own);
});
