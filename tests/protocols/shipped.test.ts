import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from '../../src/checks/check-ids';
import { protocolById, protocols } from '../../src/protocols';
import { governingClauses } from '../../src/protocols/governing-clauses';
import { readProtocol } from '../../src/protocols/read-protocol';

const folder = join(__dirname, '../../src/protocols');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the protocols that come with the product', () => {
  test.each(files)('%s is valid, complete, and offered', (name) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    // Equal as it stands: the Send alert compiles the file in unread, so no default may be left to fill in.
    expect(readProtocol(json, name)).toEqual({ protocol: json });
    expect(protocolById(name.replace('.json', ''))).toEqual(json);
  });

  test('are offered in a fixed order, each once', () => {
    expect(protocols.map((each) => each.id)).toEqual([
      'publica-6b',
      'wiltshire-fire',
      'amber-valley',
      'great-aycliffe',
      'swale',
    ]);
    expect(files).toHaveLength(protocols.length);
  });

  test('load without the schema library, so that what loads at Send stays small', () => {
    jest.isolateModules(() => {
      jest.doMock('zod', () => {
        throw new Error('zod was loaded');
      });
      expect(require('../../src/protocols').protocols).toHaveLength(protocols.length);
      expect(() => require('../../src/protocols/protocol')).toThrow('zod was loaded');
    });
    jest.dontMock('zod');
  });

  test('an id that none of them has finds none', () => {
    expect(protocolById('northvale')).toBeUndefined();
  });

  test.each(protocols)('$id speaks of every clause it holds, and quotes no more than a short passage', (protocol) => {
    const shown = checkIds.flatMap((check) => {
      const outcomes = Object.keys(protocol.checks[check]?.outcomes ?? {});
      return [undefined, ...outcomes].flatMap((outcome) => governingClauses(protocol, check, outcome));
    });
    expect(new Set(shown.map((each) => each.number))).toEqual(new Set(protocol.clauses.map((each) => each.number)));
    for (const { number, words } of shown) {
      expect({ number, short: words.split(/\s+/).length <= 60 }).toEqual({ number, short: true });
    }
  });
});

describe('the words a finding quotes', () => {
  const quoted = (id: string, check: (typeof checkIds)[number], outcome?: string) => {
    const protocol = protocolById(id);
    return protocol ? governingClauses(protocol, check, outcome).map((each) => `${each.number}: ${each.words}`) : [];
  };

  test('clause 78 is quoted on copies for a copied member, and on blind copies for a blind copy', () => {
    const copies =
      '78: Emails between an individual member and an officer should not be copied to another member unless there is a genuine need to do so.';
    const blind =
      '78: Where correspondence is copied, this should always be made explicit, i.e. there should be no "blind" copies.';
    expect(quoted('publica-6b', 'copied-member', 'copied')).toEqual([copies]);
    expect(quoted('publica-6b', 'copied-member', 'blind')).toEqual([blind]);
    expect(quoted('publica-6b', 'blind-copy', 'visible')).toEqual([blind]);
  });

  test('an officer’s political opinion rests on the clause about officers', () => {
    expect(quoted('great-aycliffe', 'party-political', 'party')[0]).toMatch(/^8\.2: /);
    expect(quoted('great-aycliffe', 'party-political', 'officer-opinion')).toEqual([
      '9.12: On no account must an officer expressly or impliedly make any political opinion, comment or statement.',
    ]);
  });

  test('a heading without text is cited with no words', () => {
    expect(quoted('swale', 'blind-copy')).toEqual(['11.4: ']);
  });

  test('abuse of an officer rests, in Swale, on the clause on courtesy', () => {
    expect(quoted('swale', 'officer-criticism', 'to-officer')).toEqual(['11.7: ']);
    expect(quoted('swale', 'officer-criticism', 'attack')[0]).toMatch(/^2\.1: They must show respect/);
  });

  test('a case the protocol does not settle takes the provision’s own clauses', () => {
    expect(quoted('wiltshire-fire', 'tone', 'no such case')).toEqual(quoted('wiltshire-fire', 'tone'));
  });

  test('a check the protocol has no clause for has none', () => {
    expect(quoted('swale', 'personal-data', 'outside')).toEqual([]);
  });
});
