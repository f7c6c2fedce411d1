import fc from 'fast-check';
import { anita, inspectAtNorthvale, tom } from '../northvale';

const words = fc.constantFrom(
  'Dear Tom',
  'The culvert at Mill Lane is blocked again.',
  'I am copying Cllr Priya Nair, as the culvert runs into her ward.',
  'Could you tell me who clears it?',
  '“We shall see”, as they say.',
  'The council will refund you in full.',
  'It cost £4,200 — twice.',
  'Is it ours?',
);
const letters = fc.array(words, { minLength: 1, maxLength: 8 });

const inspected = (text: string) => inspectAtNorthvale({ from: anita, to: [tom], body: { text } });
const ownText = (text: string) => inspected(text).ownText.text;

describe('what stands round a letter never changes its own text', () => {
  test.each([
    [
      'an earlier message',
      '\n\n-----Original Message-----\nFrom: Tom Ashworth <tom.ashworth@northvale.example>\nSent: 10 March 2026 09:15\nTo: Cllr Anita Webb\nSubject: Mill Lane\n\nThe council will refund you in full.',
    ],
    [
      'a quoted message',
      '\n\nOn 10 March 2026 09:15, Tom Ashworth <tom.ashworth@northvale.example> wrote:\n\n> The council will refund you in full.\n>\n> Tom',
    ],
    ['a signature', '\n\nKind regards\n\nCllr Anita Webb\nRiverside'],
    [
      'a standard footer',
      '\n\nThis email and any attachments are confidential and intended for the addressee only.\nThe council may monitor emails.',
    ],
    ['a phone’s footer', '\n\nSent from my iPhone'],
    ['blank lines', '\n\n \n\t\n'],
  ])('%s', (_, after) => {
    fc.assert(
      fc.property(letters, (lines) => {
        const letter = lines.join('\n\n');
        expect(ownText(letter + after)).toBe(ownText(letter));
      }),
    );
  });

  test('more blank lines between, spaces at the ends, and the line ends of another system', () => {
    fc.assert(
      fc.property(
        letters,
        fc.constantFrom('\n\n\n\n', '\r\n\r\n', '\n \n', '  \n\n  ', '\n\u00a0\n'),
        (lines, between) => {
          expect(ownText(lines.join(between))).toBe(ownText(lines.join('\n\n')));
        },
      ),
    );
  });
});

test('every place that a finding shows holds the words it shows', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.string()), (lines, noise) => {
      const { findings, ownText: own } = inspected([...lines, ...noise].join('\n'));
      for (const evidence of findings.flatMap((each) => each.evidence)) {
        if (!('start' in evidence)) continue;
        const source = evidence.field === 'subject' ? own.subject : own.text;
        expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
      for (const { start, end } of own.segments) expect(own.text.slice(start, end).trim()).not.toBe('');
    }),
  );
});
