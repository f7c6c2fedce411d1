import { inspect } from '../../src/inspect';
import { directoryOf, draftOf, protocolOf } from '../northvale';

/** A parish with one clerk, for concerns about whom its register names the chairman. */
const millbrook = (concernsTo?: string[]) => ({
  directory: directoryOf({
    council: 'Millbrook Parish Council',
    domains: { 'millbrook.example': 'officer' },
    people: [
      {
        name: 'Robert Clegg',
        role: 'member',
        emails: ['r.clegg@millbrook.example'],
        positions: ['Chairman of the Council'],
      },
      { name: 'Sian Morgan', role: 'member', emails: ['s.morgan@millbrook.example'] },
      { name: 'Anita Webb', role: 'member', emails: ['a.webb@millbrook.example'] },
      {
        name: 'Jo Brown',
        role: 'officer',
        senior: true,
        post: 'Clerk to the Council',
        emails: ['clerk@millbrook.example'],
        ...(concernsTo ? { concernsTo } : {}),
      },
    ],
  }),
  protocol: protocolOf('great-aycliffe'),
});
const chairman = ['r.clegg@millbrook.example'];

function criticism(
  to: string[],
  knowledge = millbrook(chairman),
  text = 'I have lost confidence in the way the Clerk handled the allotment case.',
) {
  const { findings } = inspect(
    draftOf({
      from: { name: 'Anita Webb', address: 'a.webb@millbrook.example' },
      to: to.map((address) => ({ name: '', address })),
      subject: 'Allotments',
      body: { text: `Robert\n\n${text}\n\nAnita Webb` },
    }),
    knowledge,
  );
  return findings.find((each) => each.check === 'officer-criticism');
}

test('a concern about the only clerk may go to whom the register names for it', () => {
  expect(criticism(['r.clegg@millbrook.example'])).toBeUndefined();
  expect(
    criticism(
      ['r.clegg@millbrook.example'],
      millbrook(chairman),
      'I have lost confidence in the way Jo Brown handled the allotment case.',
    ),
  ).toBeUndefined();
});

test('to anybody else it is what it was, and the author is told to whom it goes', () => {
  expect(criticism(['s.morgan@millbrook.example'])?.explanation).toContain('Cllr Robert Clegg');
  expect(criticism(['r.clegg@millbrook.example', 's.morgan@millbrook.example'])).toBeDefined();
  expect(criticism(['r.clegg@millbrook.example'], millbrook())).toBeDefined();
});
