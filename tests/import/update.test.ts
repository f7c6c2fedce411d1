import type { CheckId } from '../../src/checks/check-ids';
import { governingClauses } from '../../src/protocols/governing-clauses';
import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readText } from '../../src/protocols/import/readers/read-text';
import { type Updated, updateProtocol } from '../../src/protocols/import/update';
import type { Protocol } from '../../src/protocols/protocol';
import { readProtocol } from '../../src/protocols/read-protocol';

const courtesy = 'Members and officers must treat each other with courtesy and respect at all times.';
const blind = 'Blind copies are not acceptable and shall never be used.';
const direction = 'Members must not give instructions to officers.';

/** The file that an import of these clauses makes, with these of its checks confirmed. */
function fileOf(clauses: readonly string[], confirmed: CheckId[]): Protocol {
  return { ...imported(clauses).protocol, confirmed };
}

function imported(clauses: readonly string[]) {
  const text = clauses.map((each, at) => `1.${at + 1} ${each}`).join('\n\n');
  return importProtocol(
    readText(
      `Northvale District Council\n\nProtocol on Member and Officer Relations\n\n1. Working together\n\n${text}\n`,
    ),
    'northvale.txt',
  );
}

/** As one that was written by hand, which holds no document. */
function byHand({ document: _, ...protocol }: Protocol): Protocol {
  return protocol;
}

/** What a finding of the check would quote, in a file that reads. */
function quoted({ protocol }: Updated, check: CheckId) {
  expect(readProtocol(JSON.parse(JSON.stringify(protocol)), 'northvale.json')).toMatchObject({ protocol: {} });
  return governingClauses(protocol, check).map(({ number, words, asks }) => ({ number, words, asks }));
}

const asksOf = (protocol: Protocol, check: CheckId) => governingClauses(protocol, check)[0]?.asks;

describe('a clause that two checks cite in other words', () => {
  test('is quoted to each in its own, where one entry is kept and the other is new', () => {
    const old = byHand(fileOf([courtesy], ['tone']));
    const updated = updateProtocol(old, imported([`${courtesy} ${blind}`]));
    expect(updated.kept).toEqual(['tone']);
    expect(quoted(updated, 'tone')).toEqual([{ number: '1.1', words: courtesy, asks: asksOf(old, 'tone') }]);
    expect(quoted(updated, 'blind-copy')).toEqual([
      { number: '1.1', words: blind, asks: asksOf(fileOf([blind], []), 'blind-copy') },
    ]);
  });

  test('is quoted to each in its own, where both are kept from clauses that have become one', () => {
    const old = byHand(fileOf([courtesy, blind], ['tone', 'blind-copy']));
    const updated = updateProtocol(old, imported([`${courtesy} ${blind}`]));
    expect(updated.kept).toEqual(['blind-copy', 'tone']);
    expect(quoted(updated, 'tone')).toEqual([{ number: '1.1', words: courtesy, asks: asksOf(old, 'tone') }]);
    expect(quoted(updated, 'blind-copy')).toEqual([{ number: '1.1', words: blind, asks: asksOf(old, 'blind-copy') }]);
  });
});

describe('a confirmed entry is put to a person again', () => {
  const old = fileOf([courtesy, direction, blind], ['tone', 'officer-direction', 'blind-copy']);

  test('where its clause says more than it did, and its exception is proposed', () => {
    const updated = updateProtocol(old, imported([courtesy, `${direction} This does not apply to the Leader.`, blind]));
    expect(updated.kept).toEqual(['blind-copy', 'tone']);
    expect(updated.again).toContainEqual({
      check: 'officer-direction',
      why: 'clause 1.2 has changed, though not in the words quoted',
    });
    expect(updated.protocol.checks['officer-direction']?.exceptions).toEqual(['This does not apply to the Leader.']);
  });

  test('where its clause says more under another number', () => {
    const longer = `${direction} This does not apply to the Leader.`;
    const updated = updateProtocol(old, imported([courtesy, 'This is published.', longer, blind]));
    expect(updated.again).toContainEqual({
      check: 'officer-direction',
      why: 'clause 1.3 has changed, though not in the words quoted',
    });
  });

  test('where two clauses that it cites have become one', () => {
    const { tone, ...others } = byHand(old).checks;
    const both = { ...byHand(old), checks: { ...others, tone: tone && { ...tone, clauses: ['1.1', '1.2'] } } };
    const { again } = updateProtocol(both, imported([`${courtesy} ${direction}`, blind]));
    expect(again).toContainEqual({ check: 'tone', why: 'clauses 1.1, 1.2 are no longer clauses of their own' });
  });

  test('and not where its clause only has another number, or quotation marks round it', () => {
    const { kept } = updateProtocol(old, imported(['This is published.', courtesy, direction, `“${blind}”`]));
    expect(kept).toEqual(['blind-copy', 'tone', 'officer-direction']);
  });
});
