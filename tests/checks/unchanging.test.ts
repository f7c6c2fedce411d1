import fc from 'fast-check';
import type { Draft, EarlierMessage } from '../../src/draft/draft';
import { everyDraft, foundInWords, inspectKnown, type Known } from './every-draft';

// Hundreds of letters a test: a busy machine needs a while.
jest.setTimeout(120_000);

/** What changes nothing about a letter changes nothing about what is found in its words. */

let drafts: Known[];
/** The letter alone, as an answer to its first reader. */
let letters: Known[];
beforeAll(async () => {
  drafts = await everyDraft();
  letters = drafts.flatMap((known) => {
    const { text } = inspectKnown(known).ownText;
    return text ? [{ ...known, draft: answering(known.draft, text) }] : [];
  });
});

/** The parties are told by `earlier`, so that they are the same with a thread below and without. */
function answering(draft: Draft, text: string): Draft {
  const from = draft.to[0] ?? null;
  const earlier: EarlierMessage = { from, to: draft.from ? [draft.from] : [], cc: [], subject: 'Mill Lane', text: '' };
  return { ...draft, kind: 'reply', subject: 'RE: Mill Lane', body: { text }, earlier };
}

function withText(known: Known, change: (text: string) => string): Known {
  return { ...known, draft: { ...known.draft, body: { text: change(known.draft.body.text ?? '') } } };
}

/** Names of drafts in which something else is found once they are changed, and how many were changed at all. */
function differing(
  list: Known[],
  change: (known: Known) => Known,
  asChanged = (text: string) => text,
): { changed: number; different: string[] } {
  let changed = 0;
  const different = list.flatMap((known) => {
    const other = change(known);
    if (JSON.stringify(other) === JSON.stringify(known)) return [];
    changed++;
    const before = shown(known).map(([check, ...words]) => [check, ...words.map((each) => asChanged(each as string))]);
    return JSON.stringify(shown(other)) === JSON.stringify(before) ? [] : [`${known.protocol} ${known.name}`];
  });
  return { changed, different };
}

function shown(known: Known): [string, ...string[]][] {
  return foundInWords(inspectKnown(known)).map(({ check, severity, outcome, evidence }) => [
    `${check} ${severity} ${outcome}`,
    ...evidence.map((each) => each.text),
  ]);
}

const offending =
  'The council will refund you in full. Your team is a disgrace, and the clerk is a liar.\nStart on Monday.';

test('there are letters in which something is found', () => {
  expect(letters.filter((each) => shown(each).length).length).toBeGreaterThan(40);
});

describe('what is found in the words of a letter stays the same', () => {
  test.each([
    [
      'a message below it, as Outlook quotes one',
      `\n\n________________________________\nFrom: Jean Fowler <jean@post.example>\nSent: 10 March 2026 09:15\nTo: Anita Webb\nSubject: Mill Lane\n\n${offending}`,
    ],
    [
      'two messages below it',
      `\n\n-----Original Message-----\nFrom: Jean Fowler <jean@post.example>\nSent: 10 March 2026 09:15\nTo: Anita Webb\nSubject: Mill Lane\n\n${offending}\n\nFrom: Anita Webb\nSent: 9 March 2026 08:00\nTo: Jean Fowler <jean@post.example>\nSubject: Mill Lane\n\n${offending}`,
    ],
    [
      'a message below it, marked line by line',
      `\n\nOn 10 March 2026 at 09:15, Jean Fowler <jean@post.example> wrote:\n\n${offending.replace(/^/gm, '> ')}`,
    ],
    [
      'a standard footer',
      '\n\nThis email and any attachments are confidential and intended for the addressee only.\nThe council may monitor emails.',
    ],
    ['a phone’s footer', '\n\nSent from my iPhone'],
    ['blank lines below it', '\n\n \n\t\n'],
  ])('with %s', (_, after) => {
    const { changed, different } = differing(letters, (known) => withText(known, (text) => text + after));
    expect(changed).toBe(letters.length);
    expect(different).toEqual([]);
  });

  test.each([
    ['more blank lines between its parts', (text: string) => text.replace(/\n\n/g, '\n\n\n\n')],
    ['the line ends of another system', (text: string) => text.replace(/\n/g, '\r\n')],
    ['invisible characters between its letters', (text: string) => text.replace(/(\w)(?=\w)/g, '$1\u200b')],
  ])('with %s', (_, change) => {
    const { changed, different } = differing(letters, (known) => withText(known, change));
    expect(changed).toBeGreaterThan(letters.length / 2);
    expect(different).toEqual([]);
  });

  test('with any of these together, over and over', () => {
    const below = fc.constantFrom(
      '\n\n',
      '\n \n\t\n',
      '\n\nSent from my iPhone',
      '\n\nThis email is confidential and intended for the addressee only.',
      `\n\n-----Original Message-----\nFrom: Jean Fowler <jean@post.example>\nTo: Anita Webb\nSubject: Mill Lane\n\n${offending}`,
    );
    const noise = fc.stringMatching(/^[ -~\n]{0,80}$/);
    fc.assert(
      fc.property(
        fc.nat().map((at) => letters[at % letters.length] as Known),
        fc.array(below, { maxLength: 3 }),
        noise,
        (known, after, last) => {
          const thread = `\n\n-----Original Message-----\nFrom: Jean Fowler\nTo: Anita Webb\nSubject: x\n\n${last}`;
          const longer = withText(known, (text) => `${text}${after.join('')}${thread}`);
          expect(shown(longer)).toEqual(shown(known));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('as HTML, a paragraph a line', () => {
    const html = (text: string) =>
      text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .split('\n')
        .map((line) => `<div>${line || '<br>'}</div>`)
        .join('');
    const { different } = differing(letters, (known) => ({
      ...known,
      draft: { ...known.draft, body: { html: html(known.draft.body.text ?? '') } },
    }));
    expect(different).toEqual([]);
  });

  test('with curly quotes for straight ones', () => {
    const curly = (text: string) =>
      text
        .replace(/(\w)'/g, '$1\u2019')
        .replace(/'(\w)/g, '\u2018$1')
        .replace(/"([^"\n]*)"/g, '\u201c$1\u201d');
    const { changed, different } = differing(letters, (known) => withText(known, curly), curly);
    expect(changed).toBeGreaterThan(100);
    expect(different).toEqual([]);
  });

  test('in American spelling', () => {
    const { changed, different } = differing(letters, (known) => withText(known, american), american);
    expect(changed).toBeGreaterThan(15);
    expect(different).toEqual([]);
  });

  test('among people of other names', () => {
    const { changed, different } = drafts.reduce(
      (sum, known) => {
        const { rename, renamed } = withOtherNames(known);
        const one = differing([known], () => renamed, rename);
        return { changed: sum.changed + one.changed, different: [...sum.different, ...one.different] };
      },
      { changed: 0, different: [] as string[] },
    );
    expect(changed).toBe(drafts.length);
    expect(different).toEqual([]);
  });
});

test('every place that is shown holds the words that are shown, in every draft', () => {
  for (const known of [...drafts, ...letters]) {
    const { findings, ownText } = inspectKnown(known);
    for (const evidence of findings.flatMap((each) => each.evidence)) {
      if (!('start' in evidence)) continue;
      const source = evidence.field === 'subject' ? ownText.subject : ownText.text;
      expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  }
});

const spellings: [british: string, american: string][] = [
  ...['organis', 'recognis', 'apologis', 'authoris', 'realis', 'summaris', 'minimis'].map((each): [string, string] => [
    each,
    `${each.slice(0, -1)}z`,
  ]),
  ...['colour', 'behaviour', 'favour', 'honour', 'neighbour', 'labour', 'rumour'].map((each): [string, string] => [
    each,
    each.replace('our', 'or'),
  ]),
  ['programme', 'program'],
  ['centre', 'center'],
  ['grey', 'gray'],
  ['cheque', 'check'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['travelling', 'traveling'],
  ['cancelled', 'canceled'],
  ['judgement', 'judgment'],
  ['enquir', 'inquir'],
  ['kerb', 'curb'],
  ['plough', 'plow'],
  ['theatre', 'theater'],
];

function american(text: string): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return spellings.reduce((sum, [from, to]) => sum.split(from).join(to).split(capital(from)).join(capital(to)), text);
}

function turned(names: string[], by: number): [string, string][] {
  return names.map((each, at) => [each, names[(at + by) % names.length] as string]);
}

/** Everybody in the register takes the next one's first name and a later one's last name, wherever they are named. */
function withOtherNames(known: Known): { renamed: Known; rename: (text: string) => string } {
  const names = known.register.people.map((each) => each.name.split(' ')).filter((each) => each.length === 2);
  const first = [...new Set(names.map(([one]) => one as string))];
  const last = [...new Set(names.map(([, one]) => one as string))].filter((each) => !first.includes(each));
  const other = new Map([...turned(first, 1), ...turned(last, 3)]);
  const rename = (text: string) => text.replace(/[A-Za-z'’-]+/g, (word) => other.get(word) ?? word);
  const { draft, register } = known;
  const mailbox = <Box extends { name: string }>(box: Box): Box => ({ ...box, name: rename(box.name) });
  const body = {
    ...(draft.body.text === undefined ? {} : { text: rename(draft.body.text) }),
    ...(draft.body.html === undefined ? {} : { html: rename(draft.body.html) }),
  };
  const renamed: Known = {
    ...known,
    register: { ...register, people: register.people.map(mailbox) },
    draft: {
      ...draft,
      from: draft.from && mailbox(draft.from),
      sender: draft.sender && mailbox(draft.sender),
      to: draft.to.map(mailbox),
      cc: draft.cc.map(mailbox),
      bcc: draft.bcc.map(mailbox),
      subject: rename(draft.subject),
      body,
    },
  };
  return { renamed, rename };
}
