import { draftOf } from '../../src/checks/case';
import { inspect } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolById } from '../../src/protocols';
import type { Protocol } from '../../src/protocols/protocol';

const read = readRegister(sampleRegister);
if (!('register' in read)) throw new Error(read.problems.join(' '));
const directory = openDirectory(read.register);
const publica = protocolById('publica-6b') as Protocol;

/** The protocol with one check's entry changed, as a council changes its own file. */
function changed(check: 'member-obligation' | 'blind-copy', change: object): Protocol {
  return { ...publica, checks: { ...publica.checks, [check]: { ...publica.checks[check], ...change } } };
}

const promise = draftOf({
  name: 'A promise',
  protocol: 'publica-6b',
  from: 'Anita Webb',
  to: ['Jean Fowler <jean.fowler@valemail.example>'],
  text: 'Dear Mrs Fowler\n\nThe Council will refund you in full.\n\nAnita Webb',
});
const found = (protocol: Protocol, draft = promise, leave: string[] = []) =>
  inspect(draft, { directory, protocol, leave }).findings.map((each) => each.check);

test('a council turns a check off, and the result says so', () => {
  const protocol = changed('member-obligation', { off: true });
  expect(found(publica)).toEqual(['member-obligation']);
  expect(found(protocol)).toEqual([]);
  expect(inspect(promise, { directory, protocol }).turnedOff).toEqual(['member-obligation']);
});

test('a council changes how grave a case is', () => {
  const protocol = changed('member-obligation', { outcomes: { obligation: { severity: 'advice' } } });
  expect(inspect(promise, { directory, protocol }).findings).toEqual([
    expect.objectContaining({ check: 'member-obligation', severity: 'advice' }),
  ]);
});

test('a council’s own words raise a point', () => {
  const draft = {
    ...promise,
    body: { text: 'Dear Mrs Fowler\n\nThe Gravel Fund leaflet is on the shelf in the library.\n\nAnita Webb' },
  };
  expect(found(publica, draft)).toEqual([]);
  const protocol = changed('member-obligation', { phrases: { raise: ['gravel fund leaflet'], leave: [] } });
  expect(found(protocol, draft)).toEqual(['member-obligation']);
});

test('a council’s own words are left alone', () => {
  expect(found(changed('member-obligation', { phrases: { raise: [], leave: ['refund you in full'] } }))).toEqual([]);
});

test('words that the author said are no problem are left alone, in any case', () => {
  expect(found(publica, promise, ['REFUND YOU IN FULL'])).toEqual([]);
  expect(found(publica, promise, ['something else'])).toEqual(['member-obligation']);
});

test('a text in another language is said to be unread, and addresses are checked all the same', () => {
  const text =
    'Annwyl Gynghorydd, diolch am eich neges ynglŷn â’r cyfarfod yn y neuadd ddydd Mawrth nesaf. Byddaf yno am saith o’r gloch gyda’r papurau.';
  const draft = draftOf({
    name: 'In Welsh',
    protocol: 'publica-6b',
    from: 'Anita Webb',
    to: ['Peter Lowe'],
    bcc: ['Tom Ashworth'],
    text,
  });
  const { findings, notInEnglish, checked } = inspect(draft, { directory, protocol: publica });
  expect(findings.map((each) => each.check)).toEqual(['blind-copy']);
  expect(notInEnglish).toContain('member-obligation');
  expect(checked).not.toContain('member-obligation');
});
