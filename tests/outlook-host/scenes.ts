import { type Client, paragraphs } from './bodies';
import { answering, type Message, message, type Person, type Received } from './message';

/** People of the sample register, who work at a council that does not exist. */
export const people = {
  webb: { name: 'Cllr Anita Webb', address: 'cllr.a.webb@members.northvale.example' },
  bell: { name: 'Cllr Marcus Bell', address: 'cllr.m.bell@members.northvale.example' },
  nair: { name: 'Cllr Priya Nair', address: 'cllr.p.nair@members.northvale.example' },
  lowe: { name: 'Peter Lowe', address: 'peter.lowe@northvale.example' },
  ashworth: { name: 'Tom Ashworth', address: 'tom.ashworth@northvale.example' },
  planning: { name: 'Planning Services', address: 'planning@northvale.example' },
  home: { name: 'A Webb', address: 'a.webb@home.example' },
  resident: { name: 'J Marsh', address: 'j.marsh@post.example', kind: 'external' },
} as const satisfies Record<string, Person>;

const { webb, bell, nair, lowe, ashworth, planning, home, resident } = people;

const received: Received = {
  from: webb,
  to: [lowe],
  cc: [],
  subject: 'Mill Lane',
  text: 'Dear Peter,\n\nWhen is the culvert at Mill Lane to be cleared?\n\nAnita Webb',
};

/** Messages to open, by what they are: each in the mark-up of the client that is asked for. */
export const scenes: Record<string, (client?: Client) => Message> = {
  'a clean draft': (client = 'web') =>
    message({
      client,
      from: webb,
      to: [lowe],
      subject: 'Mill Lane',
      own: paragraphs(client, 'Dear Peter,\n\nWhen is the culvert to be cleared?\n\nAnita Webb'),
    }),
  'a resident in Bcc': (client = 'web') => ({ ...scene('a clean draft', client), bcc: [{ ...resident }] }),
  'a member copied in by a member': (client = 'web') => ({
    ...scene('a clean draft', client),
    cc: [{ ...nair }],
  }),
  'a promise to a resident': (client = 'web') =>
    message({
      client,
      from: webb,
      to: [resident],
      subject: 'Your claim',
      own: paragraphs(client, 'Dear Mr Marsh,\n\nThe Council will refund you in full.\n\nAnita Webb'),
    }),
  'criticism of an officer': (client = 'web') => ({
    ...scene('a clean draft', client),
    cc: [{ ...nair }],
    own: paragraphs(
      client,
      'Dear Peter,\n\nYou are not up to this job, and you hide every mistake you make.\n\nAnita Webb',
    ),
  }),
  'from an address that nobody knows': (client = 'web') => ({
    ...scene('a resident in Bcc', client),
    from: { ...home },
    user: { ...home },
  }),
  'a commitment': (client = 'web') =>
    message({
      client,
      from: webb,
      to: [resident],
      cc: [lowe],
      subject: 'Your hedge',
      own: paragraphs(client, 'Dear Mr Marsh,\n\nThe council will cut back the hedge by Friday.\n\nAnita Webb'),
    }),
  'a reply': (client = 'web') =>
    answering(received, 'reply', lowe, 'Dear Cllr Webb,\n\nIt is on the list for April.\n\nPeter', client),
  'a reply that copies another member': (client = 'web') => ({
    ...scene('a reply', client),
    cc: [{ ...bell }],
  }),
  'a reply to all': (client = 'web') =>
    answering({ ...received, cc: [ashworth, bell] }, 'reply all', lowe, 'Dear all,\n\nIn April.\n\nPeter', client),
  'a forward': (client = 'web') => ({
    ...answering(received, 'forward', lowe, 'Tom, can you help?\n\nPeter', client),
    to: [{ ...ashworth }],
  }),
  'from a shared mailbox': (client = 'web') => ({
    ...scene('a reply', client),
    from: { ...planning },
    user: { ...lowe },
  }),
  'for a member, by an assistant': (client = 'web') => ({
    ...scene('a clean draft', client),
    user: { ...ashworth },
  }),
  'a received message': (client = 'web') => ({
    ...scene('a reply that copies another member', client),
    mode: 'read' as const,
    internetHeaders: { 'In-Reply-To': '<m1@northvale.example>' },
  }),
};

/** One of the scenes, anew, so that what a test does to it stays with the test. */
export function scene(name: string, client: Client = 'web'): Message {
  const make = scenes[name];
  if (!make) throw new Error(`no scene "${name}"`);
  return make(client);
}
