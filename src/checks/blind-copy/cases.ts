import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';

/** Drafts that raise a blind-copy finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'A member writes to an officer and blind-copies another member',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      bcc: ['Owen Pritchard'],
      text: 'Peter\n\nIs there a date for the site visit?\n\nAnita',
      finds: { severity: 'breach', clauses: ['78'], evidence: ['cllr.o.pritchard@members.northvale.example'] },
    },
    {
      name: 'An officer answers a member and blind-copies a resident',
      protocol: 'amber-valley',
      from: 'Kevin Stott',
      to: ['Sian Morgan'],
      bcc: [resident],
      text: 'Dear Cllr Morgan\n\nThe gully was cleared on Tuesday.\n\nKevin Stott',
      answers: { from: 'Sian Morgan', to: ['Kevin Stott'], text: 'Kevin, has the gully been done?' },
      finds: { severity: 'breach', clauses: ['5.5-10.1'], evidence: ['jean.fowler@valemail.example'] },
    },
    {
      name: 'An officer writes to a resident and blind-copies the ward member: the copy is what makes it member–officer',
      protocol: 'wiltshire-fire',
      from: 'Kevin Stott',
      to: [resident],
      bcc: ['Helen Ashworth'],
      text: 'Dear Mrs Fowler\n\nThank you for your letter about the kerb.\n\nKevin Stott',
      finds: { severity: 'caution', clauses: ['95'], evidence: ['cllr.h.ashworth@members.northvale.example'] },
    },
    {
      name: 'A plus-tag and capitals do not hide an address',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      bcc: ['Owen Pritchard <CLLR.O.Pritchard+ward@members.northvale.example>'],
      text: 'Peter, when does the consultation close?\n\nAnita',
      finds: { severity: 'breach', clauses: ['7.10'], evidence: ['CLLR.O.Pritchard+ward@members.northvale.example'] },
    },
    {
      name: 'Under a heading without text it is advice',
      protocol: 'swale',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      bcc: ['Tom Ashworth'],
      text: 'Peter, could we meet on Thursday?\n\nAnita',
      finds: { severity: 'advice', clauses: ['11.4'], evidence: ['tom.ashworth@northvale.example'] },
    },
  ],
  silent: [
    {
      name: 'The author’s own address',
      protocol: 'publica-6b',
      from: 'Marcus Bell',
      to: ['Ruth Farrell'],
      bcc: ['Marcus Bell <marcus.bell@northvale.example>'],
      text: 'Ruth, thank you for the note.\n\nMarcus',
    },
    {
      name: 'A records system',
      protocol: 'publica-6b',
      from: 'Peter Lowe',
      to: ['Anita Webb'],
      bcc: ['records@northvale.example'],
      text: 'Dear Cllr Webb\n\nThe plans are on the website now.\n\nPeter Lowe',
    },
    {
      name: 'A mailing whose only visible reader is the author',
      protocol: 'wiltshire-fire',
      from: 'Joanna Frith',
      to: ['Joanna Frith'],
      bcc: ['planning.committee@northvale.example', resident],
      text: 'Dear all\n\nThe agenda for the 12th is out.\n\nJoanna Frith',
    },
    {
      name: 'No member in it at all',
      protocol: 'amber-valley',
      from: 'Kevin Stott',
      to: [resident],
      bcc: ['Nadia Rahman'],
      text: 'Dear Mrs Fowler\n\nYour permit is in the post.\n\nKevin Stott',
    },
    {
      name: 'Everybody in plain sight',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      cc: ['Tom Ashworth'],
      text: 'Peter, is the report ready? Tom would like to see it as well.\n\nAnita',
    },
  ],
};
