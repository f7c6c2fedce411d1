/** The check's words in English. */
export const en = {
  title: 'Obligation in a member’s name',
  obligation: 'These words may commit the council',
  obligationMore:
    'A promise, offer, agreement or waiver in a member’s name can bind the council, whatever was meant. Say what you ' +
    'will do yourself, say whose decision it is, or ask an officer to write.',
  instruction: 'These words may give an instruction for the council',
  instructionMore:
    'Telling somebody outside the council to start, stop, do or supply something can bind it to pay. Ask an officer to ' +
    'give the instruction.',
};
