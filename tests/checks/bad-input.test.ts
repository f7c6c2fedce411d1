import fc from 'fast-check';
import type { Draft } from '../../src/draft/draft';
import type { Inspection } from '../../src/inspect';
import { anita, inspectAtNorthvale, peter, resident, tom } from '../northvale';

// Hundreds of letters a test: a busy machine needs a while.
jest.setTimeout(120_000);

/** A member to an officer, a member to a resident, an officer to a member. */
const correspondents: Partial<Draft>[] = [
  { from: anita, to: [tom] },
  { from: anita, to: [resident] },
  { from: peter, to: [anita] },
];

function inspections(text: string): Inspection[] {
  return correspondents.flatMap((people) =>
    [{ text }, { html: text }].map((body) => inspectAtNorthvale({ ...people, subject: text.slice(0, 60), body })),
  );
}

const words = (letters: string, { shortest = 4 } = {}) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...letters), minLength: shortest, maxLength: 9 }), { maxLength: 60 })
    .map((each) => each.join(' '));
const from = (...pieces: string[]) => fc.string({ unit: fc.constantFrom(...pieces), maxLength: 300 });

describe('nonsense raises no finding and breaks nothing', () => {
  test.each<[string, fc.Arbitrary<string>]>([
    ['characters of any script', fc.string({ unit: 'grapheme', maxLength: 300 })],
    ['broken characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['emoji', from('🎉', '👍🏽', '👩‍👩‍👧', '🇬🇧', '❤️', ' ', '\n', '!')],
    ['invisible characters', from('\u200b', '\u200d', '\ufeff', '\u00ad', 'a', ' ', '\n')],
    ['figures', from(...'0123456789 .,-/:£%')],
    ['marks without words', from(...'.,;:!?"\'()[]-_*#@>< \n')],
    ['keys pressed at random', words('bcdfghjklmnpqrstvwxz')],
    ['keys pressed at random, in capitals', words('BCDFGHJKLMNPQRSTVWXZ')],
    ['scraps of mark-up', from('<div>', '</p>', '<b', '>', '&nbsp;', '&#x1F600;', '<script>', '<!--', '-->', '"', 'x')],
  ])('%s', (_, nonsense) => {
    fc.assert(
      fc.property(nonsense, (text) => {
        for (const { findings } of inspections(text)) expect(findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const promise = 'The council will refund your rent in full, you have my word on it.';
const found = (text: string) =>
  inspectAtNorthvale({ from: anita, to: [resident], body: { text } }).findings.map(
    ({ check, evidence }) => [check, ...evidence.map((each) => each.text)] as const,
  );

describe('words are read through', () => {
  test.each([
    ['invisible characters', promise.replace(/(\w)(?=\w)/g, '$1\u200b')],
    ['soft hyphens', promise.replace(/(\w\w\w)(?=\w)/g, '$1\u00ad')],
    ['spaces of other widths', promise.replace(/ /g, '\u2009')],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(found(promise));
    expect(found(promise)).toEqual([['member-obligation', promise]]);
  });

  test.each([
    ['capitals', promise.toUpperCase()],
    ['no punctuation', promise.replace(/[.,]/g, '')],
    ['no capitals', promise.toLowerCase()],
  ])('%s', (_, text) => {
    expect(found(text)).toContainEqual(['member-obligation', text]);
  });

  test('mark-up typed into a plain message is text like any other', () => {
    expect(found(`<p>${promise}</p>`).map(([check]) => check)).toEqual(['member-obligation']);
    expect(found('<div class="x">The bins were late.</div>')).toEqual([]);
  });
});

describe('letters that only look Latin', () => {
  const lookalikes: Record<string, string> = {
    a: '\u0430',
    c: '\u0441',
    e: '\u0435',
    o: '\u043e',
    p: '\u0440',
    x: '\u0445',
  };

  test('break nothing, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: promise.length, maxLength: promise.length }), (which) => {
        const text = [...promise].map((each, at) => (which[at] ? (lookalikes[each] ?? each) : each)).join('');
        for (const { findings, ownText } of inspections(text)) {
          for (const evidence of findings.flatMap((each) => each.evidence)) {
            if (!('start' in evidence)) continue;
            const source = evidence.field === 'subject' ? ownText.subject : ownText.text;
            expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
          }
        }
      }),
    );
  });
});

describe('a text in another language is said not to be checked', () => {
  test.each([
    [
      'Welsh',
      'Annwyl Mrs Fowler, diolch am eich llythyr ynghylch y llwybr. Byddaf yn gofyn i’r swyddogion edrych arno yr wythnos nesaf.',
    ],
    [
      'Polish',
      'Szanowna Pani, dziękuję za list w sprawie drogi. Poproszę urzędników, aby przyjrzeli się temu w przyszłym tygodniu.',
    ],
    [
      'Russian',
      'Уважаемая госпожа, благодарю вас за письмо о дороге. Я попрошу сотрудников посмотреть на следующей неделе.',
    ],
    ['Urdu', 'محترمہ، سڑک کے بارے میں آپ کے خط کا شکریہ۔ میں اگلے ہفتے افسران سے اسے دیکھنے کو کہوں گا۔'],
    ['Chinese', '尊敬的女士，感谢您来信谈到这条路。我会请工作人员下周去看看，然后再给您回信。'],
  ])('%s', (_, text) => {
    for (const { findings, notInEnglish, checked } of inspections(text)) {
      expect(findings).toEqual([]);
      expect(notInEnglish).toContain('officer-criticism');
      expect(checked).not.toContain('officer-criticism');
    }
  });

  test('emoji in an English letter are no other language', () => {
    const text = `Thank you, that is very kind of you. ${'🎉'.repeat(40)}`;
    expect(inspectAtNorthvale({ from: anita, to: [resident], body: { text } }).notInEnglish).toEqual([]);
  });
});

test('a line of a megabyte is read like any other, at its beginning and at its end', () => {
  const filler = 'The bins were late again this week. '.repeat(15000);
  const { findings, ownText } = inspectAtNorthvale({
    from: anita,
    to: [resident],
    body: { text: `${promise} ${filler}${promise}` },
  });
  const places = findings.flatMap((each) => each.evidence).map((each) => ('start' in each ? each.start : -1));
  expect(places).toEqual([0, ownText.text.length - promise.length]);
});
