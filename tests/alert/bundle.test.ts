import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { buildTime, built } from '../built';
import { laterNames } from './classic-runtime';

let bundle: string;
beforeAll(async () => {
  bundle = readFileSync(join(await built('alert'), 'launchevent.js'), 'utf8');
}, buildTime);

interface SyntaxNode {
  type: string;
  [property: string]: unknown;
}

function nodes(of: unknown): SyntaxNode[] {
  if (Array.isArray(of)) return of.flatMap(nodes);
  if (typeof of !== 'object' || of === null) return [];
  const here = typeof (of as SyntaxNode).type === 'string' ? [of as SyntaxNode] : [];
  return [...here, ...Object.values(of).flatMap(nodes)];
}

const syntax = () => nodes(parse(bundle, { ecmaVersion: 2016, sourceType: 'script' }));

test('is a script in the syntax of ES2016, one file that loads nothing more', () => {
  const all = syntax();
  expect(all.length).toBeGreaterThan(1000);
  const called = all
    .filter((node) => node.type === 'CallExpression')
    .map((node) => (node.callee as { name?: string }).name);
  expect(called).not.toContain('require');
  expect(called).not.toContain('importScripts');
});

test('every regular expression, written out or made from text, is one that ES2016 can read', () => {
  const written = syntax().flatMap((node) => {
    if (node.type === 'Literal' && node.regex) return [node.regex as { pattern: string; flags: string }];
    const isRegExp = (node.callee as { name?: string } | undefined)?.name === 'RegExp';
    const [pattern, flags] = (node.arguments ?? []) as { value?: unknown }[];
    return isRegExp && typeof pattern?.value === 'string'
      ? [{ pattern: pattern.value, flags: String(flags?.value ?? '') }]
      : [];
  });
  expect(written.length).toBeGreaterThan(10);
  for (const { pattern, flags } of written) {
    expect(flags).toMatch(/^[gimuy]*$/);
    // Looking behind, a name for a group, a class of Unicode properties.
    expect(pattern).not.toMatch(/\(\?<|\\[pP]\{|\\k</);
  }
});

test('uses no built-in later than ES2016 but those it fills in itself', () => {
  const filled = /[^\w]fill\(\w+(?:\.prototype)?,\s*'(\w+)'/g;
  const source = `\n${readFileSync(join(__dirname, '../../src/alert/later-built-ins.ts'), 'utf8')}`.replace(
    /fill\(\s+/g,
    'fill(',
  );
  const own = [...source.matchAll(filled)].map((match) => match[1]);
  expect(own).toContain('flatMap');
  const used = new Set(
    syntax()
      .filter((node) => node.type === 'MemberExpression' && !node.computed)
      .map((node) => (node.property as { name: string }).name),
  );
  // The compiler's helper for object spread asks for these before it uses them; `groupBy`, `with`, `try` and `any` are
  // names that our own objects may bear.
  const guarded = ['getOwnPropertyDescriptors', 'groupBy', 'with', 'try', 'any'];
  expect(laterNames.filter((name) => used.has(name) && !own.includes(name) && !guarded.includes(name))).toEqual([]);
});

// `localStorage` is asked for, and done without: the launch events are run where there is none.
test('needs no page, no timer and no library of the pane', () => {
  const all = syntax();
  const properties = new Set(all.flatMap((node) => (node.computed ? [] : [node.property, node.key])));
  const names = new Set(
    all.flatMap((node) => (node.type === 'Identifier' && !properties.has(node) ? [node.name] : [])),
  );
  expect(names).toContain('Office');
  for (const name of ['document', 'window', 'self', 'navigator', 'Intl', 'globalThis', 'URL', 'atob', 'Buffer']) {
    expect(names).not.toContain(name);
  }
  expect(bundle).not.toMatch(/ZodError|react\.element|invalid_type/);
});
