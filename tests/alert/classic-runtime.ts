import vm from 'node:vm';

/**
 * Classic Outlook's runtime for events, as bare as it may be: a context with the built-ins of ES2016 and an Office
 * object, no DOM, no console. Time in it is the test's own.
 */
export interface ClassicRuntime {
  /** Milliseconds since the runtime began, by its own clock. */
  now(): number;
  /** Let this many milliseconds pass: timers that are due fire, answers of Outlook come in between. */
  pass(milliseconds: number): Promise<void>;
  /**
   * Count from now on every place where the code waits for something, and kill the one that is `at`: what it waits for
   * never comes (`lost`), or fails. With `null` nothing is killed.
   * @returns how many such places have been reached so far
   */
  killAt(at: number | null, how?: 'lost' | 'fails'): () => number;
}

const nothing = () => {};

/** Everything on the global object that ES2016 knows. */
const globals = new Set(
  `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String
  Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape`.split(
    /\s+/,
  ),
);

/** What came later, by the object that it was added to. */
const laterMembers: Record<string, string[]> = {
  Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
  Array: ['fromAsync'],
  'Array.prototype': `at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with`.split(' '),
  'String.prototype':
    `at isWellFormed matchAll padEnd padStart replaceAll toWellFormed trimEnd trimLeft trimRight trimStart`.split(' '),
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  'Promise.prototype': ['finally'],
  'RegExp.prototype': ['dotAll', 'hasIndices', 'unicodeSets'],
  Symbol: ['asyncIterator', 'matchAll'],
  Map: ['groupBy'],
};

/** Everything that `bundle` may not use unless it brings it itself. */
export const laterNames = Object.values(laterMembers).flat();

/**
 * Run a bundle in such a runtime.
 * @param timers `absent`: there is no setTimeout; `slow`: each timer fires a second late
 * @param answerTime how long Outlook takes for an answer, in milliseconds of the runtime's clock
 */
export function classicRuntime(
  bundle: string,
  Office: unknown,
  { timers, answerTime = 100 }: { timers: 'absent' | 'slow'; answerTime?: number },
): ClassicRuntime {
  let clock = 0;
  let next = 1;
  const due = new Map<number, { at: number; run: () => void }>();
  const context = vm.createContext({ Office });
  vm.runInContext(
    `(() => {
      const keep = new Set(${JSON.stringify([...globals, 'Office'])});
      const names = Object.getOwnPropertyNames(globalThis).filter((name) => !keep.has(name));
      const later = ${JSON.stringify(laterMembers)};
      for (const path of Object.keys(later)) {
        const target = path.split('.').reduce((object, name) => object[name], globalThis);
        for (const name of later[path]) delete target[name];
      }
      const root = globalThis;
      for (const name of names) delete root[name];
    })()`,
    context,
  );
  const kill = { at: null as number | null, how: 'lost' as 'lost' | 'fails', reached: 0 };
  // Every `await` comes down to a call of `then`, and so does Promise.all.
  const promises = vm.runInContext('Promise.prototype', context) as Promise<unknown>;
  const { then } = promises;
  Object.assign(promises, {
    // biome-ignore lint/suspicious/noThenProperty: this is the method that is watched.
    then(this: Promise<unknown>, resolved: (value: unknown) => unknown, rejected: (reason: unknown) => unknown) {
      const here = kill.reached++;
      if (here !== kill.at) return then.call(this, resolved, rejected);
      const fail = () => {
        throw new Error('killed');
      };
      return kill.how === 'lost'
        ? then.call(this, nothing, nothing)
        : then.call(then.call(this, fail, fail), resolved, rejected);
    },
  });
  const own = vm.runInContext('({ Date })', context) as { Date: DateConstructor };
  own.Date.now = () => clock;
  if (timers === 'slow') {
    Object.assign(context, {
      setTimeout: (run: () => void, delay = 0) => {
        due.set(next, { at: clock + delay + 1000, run });
        return next++;
      },
      clearTimeout: (id: number) => due.delete(id),
    });
  }
  try {
    vm.runInContext(bundle, context);
  } catch (error) {
    // Anew, because the original would print the whole bundle.
    throw new Error(`The bundle does not load in classic Outlook's runtime: ${(error as Error).message}`);
  }
  return {
    now: () => clock,
    killAt(at, how = 'lost') {
      Object.assign(kill, { at, how, reached: 0 });
      return () => kill.reached;
    },
    async pass(milliseconds) {
      for (const end = clock + milliseconds; clock < end; clock += answerTime) {
        for (const [id, timer] of [...due]) {
          if (timer.at > clock) continue;
          due.delete(id);
          timer.run();
        }
        // Outlook's double answers in the next turn of the real event loop.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
