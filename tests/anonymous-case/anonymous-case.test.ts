import { anonymousCase } from '../../src/anonymous-case/anonymous-case';
import type { Draft } from '../../src/draft/draft';
import { isOrdinaryWord } from '../../src/language/scorer/scorer';
import { nameKey, openDirectory } from '../../src/parties/directory';
import { protocolById } from '../../src/protocols';
import type { Protocol } from '../../src/protocols/protocol';
import { everyDraft, type Known } from '../checks/every-draft';
import { anita, directoryOf, draftOf, marcus, peter, protocolOf, resident } from '../northvale';

const northvale = { directory: directoryOf(), protocol: protocolOf('publica-6b') };
const made = (parts: Partial<Draft>) => anonymousCase(draftOf(parts), northvale);
const letter = (text: string, parts: Partial<Draft> = {}) =>
  made({ from: anita, to: [resident], kind: 'new', subject: 'Mill Wharf', body: { text }, ...parts }).draft;

/** A made case, as one text. */
const whole = ({ draft, inspection }: ReturnType<typeof anonymousCase>) => JSON.stringify([draft, inspection.findings]);

describe('over every draft of the repository', () => {
  let drafts: (Known & { made: ReturnType<typeof anonymousCase> })[];
  beforeAll(async () => {
    drafts = (await everyDraft()).map((each) => {
      const protocol = protocolById(each.protocol) as Protocol;
      return { ...each, made: anonymousCase(each.draft, { directory: openDirectory(each.register), protocol }) };
    });
  }, 60_000);

  test('the same is found as before', () => {
    const changed = drafts.filter((each) => {
      const { lost, gained } = each.made.changed;
      return lost.length + gained.length > 0;
    });
    expect(drafts.length).toBeGreaterThan(100);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('no name and no address of anybody who takes part or is in the register is left', () => {
    const left = drafts.flatMap((each) => {
      const { from, sender, to, cc, bcc } = each.draft;
      const people = [from, sender, ...to, ...cc, ...bcc].flatMap((one) => one ?? []);
      const names = [...people, ...each.register.people].flatMap(({ name }) => nameKey(name).split(/[ '-]/));
      const addresses = [...people.map(({ address }) => address), ...each.register.people.flatMap((one) => one.emails)];
      const text = whole(each.made).toLowerCase();
      const words = new Set(text.split(/[^a-z\u00e0-\u024f-]+/).flatMap((word) => [word, ...word.split('-')]));
      const found = [
        ...names.filter((name) => name.length > 2 && !isOrdinaryWord(name) && words.has(name)),
        ...addresses.filter((address) => address.includes('@') && text.includes(address.toLowerCase())),
      ];
      return found.length ? [`${each.name}: ${[...new Set(found)].join(', ')}`] : [];
    });
    expect(left).toEqual([]);
  });
});

describe('a case', () => {
  test('is of the author’s own words: no signature, and of the thread only what a finding shows', () => {
    const text =
      'Dear all\nPlease see below.\n\nRegards\nPeter Lowe\n07700 900123\n\n________________________________\n' +
      'From: Cllr Anita Webb <cllr.a.webb@members.northvale.example>\nSent: 2 March 2026 10:00\n' +
      'To: Peter Lowe <peter.lowe@northvale.example>\nSubject: Fence\n\nCONFIDENTIAL\nThe hedge at Mrs Dunn’s is down.';
    const made = anonymousCase(
      draftOf({ from: peter, to: [resident], kind: 'forward', subject: 'FW: Fence', body: { text } }),
      northvale,
    );
    expect(made.inspection.findings.map((each) => each.check)).toEqual(['confidence']);
    expect(made.changed).toEqual({ lost: [], gained: [] });
    expect(made.draft.body.text).toContain('CONFIDENTIAL');
    expect(made.draft.body.text).not.toMatch(/hedge|Dunn|Regards|900123/);
  });

  test('gives one person one name throughout, in whatever form', () => {
    const { body } = letter('Dear Peter\nMr Lowe, PETER LOWE and Peter’s team. I asked lowe himself. A. Lowe agreed.', {
      to: [peter],
    });
    const [, given, , family] = /^Dear (\w+)\n(Mr) (\w+)/.exec(body.text ?? '') ?? [];
    expect(body.text).toBe(
      `Dear ${given}\nMr ${family}, ${given?.toUpperCase()} ${family?.toUpperCase()} and ${given}’s team. ` +
        `I asked ${family?.toLowerCase()} himself. R. ${family} agreed.`,
    );
    expect(`${given} ${family}`).not.toMatch(/Peter|Lowe/);
  });

  test.each([
    ['a telephone number', 'Ring her on 01594 812345 today.', /812345/],
    ['an e-mail address', 'She is at m.dunn@valemail.example now.', /dunn|valemail/],
    ['a postcode', 'It is in GL15 4RQ somewhere.', /GL15|4RQ/],
    ['a home address', 'She lives at 14 Orchard Lane, Millbrook, GL15 4RQ with him.', /14 |Orchard|Millbrook|GL15/],
    ['a planning reference', 'See P/2024/01873/FUL on this.', /2024|01873/],
    ['a web address', 'See https://northvale.example/case/77 on this.', /northvale|77/],
    ['a National Insurance number', 'Hers is AB 12 34 56 C.', /AB 12/],
    ['a date of birth', 'She was born on 3 May 1961.', /1961/],
    ['an account number', 'The reference is 88231977.', /88231977/],
    ['a street', 'The drain on Orchard Lane is blocked.', /Orchard/],
    ['a ward and the council', 'Riverside is in Northvale.', /Riverside|Northvale/],
    ['somebody who is named only', 'I saw Mrs Wojcik and young Siobhan about it.', /Wojcik|Siobhan/],
  ])('holds no longer %s', (_, sentence, original) => {
    const text = letter(`Dear J\nWe met there.\n${sentence}\nIt went well.`).body.text ?? '';
    expect(text).toContain('We met there.');
    expect(text).not.toMatch(original);
  });

  test('keeps what the findings turn on: sums, days, offices', () => {
    const text = 'Dear J\nThe Council will pay you £4,200 by 5 June, as the Chief Executive agreed on Monday.';
    expect(letter(text).body.text).toMatch(
      /The Council will pay you £4,200 by 5 June, as the Chief Executive .* Monday/,
    );
  });

  test('names the words with a capital that are left, for a person to look at', () => {
    const { left } = made({ from: anita, to: [resident], body: { text: 'Dear J\nThe WRVS use the Old Mill there.' } });
    expect(left).toContain('WRVS');
  });

  test('shows everybody by the part they play', () => {
    const { draft } = made({ from: anita, to: [peter, resident], bcc: [marcus], body: { text: 'Hello' } });
    expect([draft.from, ...draft.to, ...draft.bcc].map((each) => each?.address)).toEqual([
      'member-1@members.council.example',
      'officer-1@council.example',
      'resident-1@elsewhere.example',
      'member-2@members.council.example',
    ]);
  });

  test('can be made without a register', () => {
    const draft = draftOf({
      from: anita,
      to: [resident],
      body: { text: 'Dear J\nThe Council will refund you in full.' },
    });
    const { changed, inspection } = anonymousCase(draft, { ...northvale, directory: null });
    expect(inspection.findings.map((each) => each.check)).toContain('member-obligation');
    expect(changed).toEqual({ lost: [], gained: [] });
  });
});
