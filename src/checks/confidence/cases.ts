import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';
const marked = {
  from: 'Peter Lowe',
  to: ['Anita Webb'],
  subject: 'CONFIDENTIAL: enforcement at the mill',
  text: 'Dear Cllr Webb\n\nThe notice will be served on the 4th.\n\nPeter Lowe',
};

/** Drafts that raise a confidence finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'A message marked confidential is passed to a resident',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nThis is what I meant.\n\nAnita',
      forwards: marked,
      finds: {
        severity: 'breach',
        clauses: ['73'],
        evidence: ['jean.fowler@valemail.example', 'FW: CONFIDENTIAL: enforcement at the mill'],
      },
    },
    {
      name: 'The mark stands in the text of the earlier message',
      protocol: 'wiltshire-fire',
      from: 'Anita Webb',
      to: ['newsdesk@valegazette.example'],
      text: 'Here you are.\n\nAnita',
      forwards: {
        ...marked,
        subject: 'The mill',
        text: 'NOT FOR PUBLICATION\n\nThe notice will be served on the 4th.',
      },
      finds: { severity: 'breach', clauses: ['87'], evidence: ['newsdesk@valegazette.example', 'NOT FOR PUBLICATION'] },
    },
    {
      name: 'The mark, and the paragraph that it rests on, begin a line that goes on',
      protocol: 'wiltshire-fire',
      from: 'Anita Webb',
      to: ['newsdesk@valegazette.example'],
      text: 'Here you are.\n\nAnita',
      forwards: {
        ...marked,
        subject: 'The mill',
        text: 'NOT FOR PUBLICATION - exempt under paragraph 3. The mill is valued at £410,000 by two firms.',
      },
      finds: {
        severity: 'breach',
        clauses: ['87'],
        evidence: [
          'newsdesk@valegazette.example',
          'NOT FOR PUBLICATION - exempt under paragraph 3. The mill is valued at £410,000 by two firms.',
        ],
      },
    },
    {
      name: 'An attachment whose name says exempt',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nThe report is attached.\n\nAnita',
      attachments: ['Item 9 EXEMPT.pdf'],
      finds: {
        severity: 'breach',
        clauses: ['5.5-11.1'],
        evidence: ['jean.fowler@valemail.example', 'Item 9 EXEMPT.pdf'],
      },
    },
    {
      name: 'Under a heading without text it is advice',
      protocol: 'swale',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nThis is what I meant.\n\nAnita',
      forwards: marked,
      finds: {
        severity: 'advice',
        clauses: ['11.1'],
        evidence: ['jean.fowler@valemail.example', 'FW: CONFIDENTIAL: enforcement at the mill'],
      },
    },
  ],
  silent: [
    {
      name: 'Within the council',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Nadia Rahman'],
      text: 'Nadia\n\nIs this still the plan?\n\nAnita',
      forwards: marked,
    },
    {
      name: 'To somebody who was in the marked exchange already',
      protocol: 'publica-6b',
      from: 'Peter Lowe',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThank you.\n\nPeter Lowe',
      answers: {
        from: resident,
        to: ['Peter Lowe'],
        subject: 'In confidence',
        text: 'I write in confidence about a neighbour.',
      },
    },
    {
      name: 'A standard footer is no mark',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nThe dates are below.\n\nAnita',
      forwards: {
        from: 'Joanna Frith',
        to: ['Anita Webb'],
        subject: 'Surgery dates',
        text: 'The surgeries are on the 3rd and 17th.\n\nThis e-mail and any attachments are confidential and intended only for the addressee.',
      },
    },
    {
      name: 'A confidential advice line is no mark',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nThe number is below.\n\nAnita',
      forwards: {
        from: 'Joanna Frith',
        to: ['Anita Webb'],
        subject: 'Help',
        text: 'Our confidential advice line is open from nine.',
      },
    },
  ],
};
