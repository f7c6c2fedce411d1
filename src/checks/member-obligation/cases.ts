import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';
const builder = 'Barry Lunt <barry@luntgroundworks.example>';

/** Drafts that raise a member-obligation finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'A refund is promised',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nI was sorry to hear about the hall. The Council will refund you in full.\n\nAnita Webb',
      finds: { severity: 'breach', clauses: ['80'], evidence: ['The Council will refund you in full.'] },
    },
    {
      name: 'A decision whose minute still waits to be filled in',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nAs decided under minute […], the Council will refund you in full.\n\nAnita Webb',
      finds: { severity: 'breach', clauses: ['80'], evidence: ['the Council will refund you in full.'] },
    },
    {
      name: 'A quotation is accepted and work is started',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: [builder],
      text: 'Barry\n\nWe accept your quotation of £4,200; please start on Monday.\n\nOwen Pritchard',
      finds: {
        severity: 'breach',
        clauses: ['98'],
        evidence: ['We accept your quotation of £4,200; please start on Monday.'],
      },
    },
    {
      name: 'A member’s word is given on a grant, with an officer in copy',
      protocol: 'amber-valley',
      from: 'Priya Nair',
      to: ['Colin Marsh <secretary@rangers.example>'],
      cc: ['Daniel Hughes'],
      text: 'Dear Colin\n\nYou have my word that the grant is yours.\n\nPriya Nair',
      finds: { severity: 'breach', clauses: ['5.5-10.4'], evidence: ['You have my word that the grant is yours.'] },
    },
    {
      name: 'A contractor is told to stop',
      protocol: 'great-aycliffe',
      from: 'Robert Clegg',
      to: [builder],
      text: 'Mr Lunt\n\nOn behalf of the Council I instruct you to stop work.\n\nRobert Clegg',
      finds: {
        severity: 'breach',
        clauses: ['7.11'],
        evidence: ['On behalf of the Council I instruct you to stop work.'],
      },
    },
    {
      name: 'The leader signs what leaves from the leader’s mailbox',
      protocol: 'publica-6b',
      from: 'leader@northvale.example',
      sender: 'Alice Gregory',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThank you for coming in. The Council will refund you in full.\n\nMarcus Bell\nLeader of the Council',
      finds: { severity: 'breach', clauses: ['80'], evidence: ['The Council will refund you in full.'] },
    },
    {
      name: 'Under a heading without text it is advice',
      protocol: 'swale',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThe Council will refund you in full.\n\nAnita Webb',
      finds: { severity: 'advice', clauses: ['11.4'], evidence: ['The Council will refund you in full.'] },
    },
  ],
  silent: [
    {
      name: 'A decision named by its minute',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nAs decided under minute 42 of 5 May, the Council will refund you in full.\n\nAnita Webb',
    },
    {
      name: 'What the member will do in person',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nI will raise this with the head of planning, and I’ll get back to you by Friday.\n\nAnita Webb',
    },
    {
      name: 'A decision already taken by those who could take it',
      protocol: 'publica-6b',
      from: 'Priya Nair',
      to: ['Colin Marsh <secretary@rangers.example>'],
      text: 'Dear Colin\n\nCabinet agreed on 5 May to fund the new changing rooms, and the grants team will write to you.\n\nPriya Nair',
    },
    {
      name: 'Open on a decision still to be taken',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: ['Colin Marsh <secretary@rangers.example>'],
      text: 'Dear Colin\n\nThe Authority will pay half, subject to committee approval on the 12th.\n\nOwen Pritchard',
    },
    {
      name: 'A refusal to commit',
      protocol: 'amber-valley',
      from: 'Sian Morgan',
      to: [builder],
      text: 'Dear Mr Lunt\n\nI cannot bind the council, so please speak to the officers about your price.\n\nSian Morgan',
    },
    {
      name: 'A request to an officer',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nPlease could you refund Mrs Fowler’s deposit if it was taken by mistake?\n\nAnita',
    },
    {
      name: 'Quoted words of somebody else',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThank you. I have read it with care.\n\nAnita Webb',
      answers: {
        from: resident,
        to: ['Anita Webb'],
        text: 'You said the Council will refund me in full. You have my word that I will pay.',
      },
    },
    {
      name: 'An officer may commit the council',
      protocol: 'publica-6b',
      from: 'Daniel Hughes',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThe Council will refund you in full.\n\nDaniel Hughes',
    },
  ],
};
