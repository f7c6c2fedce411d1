import type { Cases } from '../case';

/** Drafts that raise a party-political finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'An officer is asked to help with leaflets',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Joanna Frith'],
      text: 'Joanna\n\nCould you print 500 election leaflets for Saturday’s canvassing?\n\nAnita',
      finds: {
        severity: 'caution',
        clauses: ['64'],
        evidence: ['Could you print 500 election leaflets for Saturday’s canvassing?'],
      },
    },
    {
      name: 'An officer gives a political opinion',
      protocol: 'great-aycliffe',
      from: 'Kevin Stott',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nThe skip is booked. If you ask me the Conservatives have ruined this country and deserve to lose.\n\nKevin Stott',
      finds: {
        severity: 'caution',
        clauses: ['9.12'],
        evidence: ['If you ask me the Conservatives have ruined this country and deserve to lose.'],
      },
    },
  ],
  silent: [
    {
      name: 'A group named in the course of council business',
      protocol: 'publica-6b',
      from: 'Joanna Frith',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nThe Labour group has two seats on the panel and the Conservative group has three.\n\nJoanna Frith',
    },
    {
      name: 'A council leaflet',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nIs the recycling leaflet back from the printers?\n\nOwen',
    },
  ],
};
