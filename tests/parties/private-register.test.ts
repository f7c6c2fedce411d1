import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readKnowledge } from '../../src/delivery/knowledge';
import { readEml } from '../../src/draft/eml';
import { inspect, type Knowledge } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { openPrivateDirectory, privateRegister } from '../../src/parties/private-register';
import { sha256 } from '../../src/parties/sha256';

/** A register with hashes in place of names and addresses, for a site that others can read. */

jest.setTimeout(60_000);

const drafts = join(__dirname, '../fixtures/drafts');
const councils = readdirSync(drafts);
const knowledgeOf = (protocol: string) =>
  readKnowledge({ register: join(drafts, protocol, 'register.json'), protocol });

test('SHA-256 is what Node makes of the same code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const units = Buffer.from(text, 'utf16le').swap16();
      expect(sha256(text)).toBe(createHash('sha256').update(units).digest('hex'));
    }),
  );
  expect(sha256('x'.repeat(100_000))).toBe(
    createHash('sha256')
      .update(Buffer.from('x'.repeat(100_000), 'utf16le').swap16())
      .digest('hex'),
  );
});

test.each(councils)('%s: it shows no name, no address, no group and no other seat', (protocol) => {
  const { register } = knowledgeOf(protocol);
  const shown = JSON.stringify(privateRegister(register, 'salt')).toLowerCase();
  for (const { name, emails } of register.people) {
    for (const each of [name, ...emails]) expect(shown).not.toContain(each.toLowerCase());
  }
  for (const { address } of register.mailboxes) expect(shown).not.toContain(address.toLowerCase());
  expect(shown).not.toMatch(/"(group|otherseats)"/);
});

test('with another salt every hash is another', () => {
  const { register } = knowledgeOf('swale');
  const hashes = (salt: string) =>
    privateRegister(register, salt).people.flatMap((each) => [each.name, ...each.emails]);
  const before = new Set(hashes('one'));
  expect(hashes('two').filter((each) => before.has(each))).toEqual([]);
});

test.each(councils)('%s: every dev draft comes to the same findings as with the register itself', async (protocol) => {
  const { register, protocol: asked } = knowledgeOf(protocol);
  const plain = { directory: openDirectory(register), protocol: asked };
  const hidden = { directory: openPrivateDirectory(privateRegister(register, 'salt')), protocol: asked };
  const files = readdirSync(join(drafts, protocol)).filter((each) => each.endsWith('.eml'));
  for (const file of files) {
    const draft = await readEml(readFileSync(join(drafts, protocol, file)));
    const found = (knowledge: Knowledge) =>
      inspect(draft, knowledge).findings.map(({ check, outcome, severity, clauses, evidence }) => ({
        ...{ file, check, outcome, severity, clauses, evidence },
      }));
    expect(found(hidden)).toEqual(found(plain));
  }
});
