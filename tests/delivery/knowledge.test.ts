import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forAlert, readKnowledge, sampleRegister } from '../../src/delivery/knowledge';

function register(contents: string | object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'register-')), 'register.json');
  writeFileSync(file, typeof contents === 'string' ? contents : JSON.stringify(contents));
  return file;
}

const council = {
  council: 'Eastmoor Town Council',
  protocol: 'great-aycliffe',
  domains: { 'eastmoor.example': 'officer' },
  people: [{ name: 'Lena Fox', role: 'officer', emails: ['lena.fox@eastmoor.example'] }],
};

test('the sample register is compiled in where none is named, with the protocol it names', () => {
  const { register: read, protocol } = readKnowledge({});
  expect(read.council).toBe('Northvale District Council');
  expect(protocol.id).toBe('publica-6b');
});

test('the sample council has members and officers, two of one surname, and a mailbox of each kind', () => {
  const { people, mailboxes } = readKnowledge({ register: sampleRegister }).register;
  const surnames = people.map((each) => each.name.split(' ').at(-1));
  expect(surnames.length - new Set(surnames).size).toBe(1);
  expect(people.filter((each) => each.role === 'member')).toHaveLength(8);
  expect(people.filter((each) => each.role === 'officer')).toHaveLength(8);
  expect(mailboxes.map((each) => each.kind).sort()).toEqual([
    'member-list',
    'member-office',
    'officer-list',
    'officer-team',
    'press',
    'system',
  ]);
  for (const address of [...people.flatMap((each) => each.emails), ...mailboxes.map((each) => each.address)]) {
    expect(address).toMatch(/\.example$/);
  }
});

test('a council’s own register is read, with what it may leave out filled in', () => {
  const { register: read, protocol } = readKnowledge({ register: register(council) });
  expect(read).toEqual({ ...council, mailboxes: [] });
  expect(protocol.id).toBe('great-aycliffe');
  expect(readKnowledge({ register: register(council), protocol: 'swale' }).protocol.id).toBe('swale');
});

test.each<[string, string | object, string | undefined, RegExp]>([
  [
    'is not JSON',
    '{ "council": ',
    undefined,
    /register\.json: the register is not JSON \(.+\); correct the file at that place\.$/,
  ],
  [
    'has a person without a role',
    { ...council, people: [{ ...council.people[0], role: undefined }] },
    undefined,
    /Person 1 \(Lena Fox\): "role" should be "member" or "officer"\.$/,
  ],
  [
    'names no protocol',
    { ...council, protocol: undefined },
    undefined,
    /the register names no protocol; add "protocol"/,
  ],
  [
    'names a protocol that does not exist',
    { ...council, protocol: 'northvale' },
    undefined,
    /names the protocol "northvale", which is none of publica-6b,/,
  ],
])('a register that %s stops the build with a sentence', (_, contents, protocol, sentence) => {
  expect(() => readKnowledge({ register: register(contents), protocol })).toThrow(sentence);
});

test('a council’s own protocol file is compiled in as well', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'protocol-')), 'own.json');
  const own = { ...readKnowledge({}).protocol, id: 'eastmoor', title: 'Protocol of Eastmoor' };
  writeFileSync(file, JSON.stringify(own));
  expect(readKnowledge({ protocol: file }).protocol).toEqual(own);
});

test('a register that is not there stops the build with a sentence', () => {
  expect(() => readKnowledge({ register: 'nowhere.json' })).toThrow(
    /^nowhere\.json: the register cannot be read: there is no such file/,
  );
});

test('the alert is spared the document that the protocol was read from, which the pane shows', () => {
  const all = readKnowledge({});
  const document = [{ number: '78', heading: 'Correspondence', text: 'The whole clause.' }];
  const reduced = forAlert({ ...all, protocol: { ...all.protocol, document } });
  expect(reduced).toEqual(all);
  expect(reduced.protocol).not.toHaveProperty('document');
});
