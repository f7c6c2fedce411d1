/**
 * Classic Outlook's runtime for events may offer no more than ES2016. The compiler lowers newer syntax, but not newer
 * built-ins: those that the core uses are filled in here where they are missing. A test reads the finished bundle and
 * names any other that it finds.
 */
function fill(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

fill(Object, 'entries', (object: Record<string, unknown>) => Object.keys(object).map((key) => [key, object[key]]));
fill(Object, 'values', (object: Record<string, unknown>) => Object.keys(object).map((key) => object[key]));
fill(Object, 'fromEntries', (entries: Iterable<[string, unknown]>) => {
  const object: Record<string, unknown> = {};
  for (const [key, value] of Array.from(entries)) object[key] = value;
  return object;
});

const own = Object.prototype.hasOwnProperty;
fill(Object, 'hasOwn', (object: object, key: string) => own.call(object, key));

fill(Array.prototype, 'flat', function flat(this: unknown[], depth = 1): unknown[] {
  return this.reduce<unknown[]>((flattened, each) => {
    const inner: unknown[] = Array.isArray(each) && depth > 0 ? Array.prototype.flat.call(each, depth - 1) : [each];
    for (const one of inner) flattened.push(one);
    return flattened;
  }, []);
});
fill(
  Array.prototype,
  'flatMap',
  function flatMap(this: unknown[], map: (...of: [unknown, number, unknown[]]) => unknown): unknown[] {
    const flattened: unknown[] = [];
    this.forEach((each, index) => {
      const mapped = map(each, index, this);
      if (Array.isArray(mapped)) for (const one of mapped) flattened.push(one);
      else flattened.push(mapped);
    });
    return flattened;
  },
);
function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}
fill(Array.prototype, 'at', at);
fill(String.prototype, 'at', at);

fill(String.prototype, 'trimStart', function trimStart(this: string) {
  return this.slice(this.length - `${this}|`.trim().length + 1);
});
fill(String.prototype, 'trimEnd', function trimEnd(this: string) {
  return `|${this}`.trim().slice(1);
});
fill(String.prototype, 'padStart', function padStart(this: string, length: number, filler = ' ') {
  return length > this.length ? filler.repeat(length).slice(0, length - this.length) + this : String(this);
});
fill(String.prototype, 'padEnd', function padEnd(this: string, length: number, filler = ' ') {
  return length > this.length ? this + filler.repeat(length).slice(0, length - this.length) : String(this);
});
