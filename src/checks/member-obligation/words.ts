import { unended, within } from '../sentence-forms';

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
  /** The author's sentence, made to depend on a decision. */
  conditional: (authority: string) => ({
    offer: 'You could make it depend on a decision:',
    write: (sentence: string) => [
      `Subject to a decision by the ${authority}, ${within(sentence)}`,
      `${unended(sentence)}, subject to a decision by the ${authority}.`,
    ],
  }),
  /** The same, as something decided already: the protocol leaves the report of a decision free. */
  decided: {
    offer: 'Where it has been decided, you could name the minute:',
    write: (sentence: string) => [`As decided under minute […], ${within(sentence)}`],
    filled: '42 of 5 May',
  },
  /** Of a message that has gone: who could put it right. */
  putRight:
    'The officer whose business this is can write to say what the council has decided, if anything. The author can say that the promise or instruction was not theirs to give.',
};
