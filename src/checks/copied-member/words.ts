import { listed } from '../listed';

/** The check's words in English. */
export const en = {
  title: 'Copied member',
  message: (people: string[]) => `${listed(people, 2)} would see this correspondence`,
  messageBlind: (people: string[]) => `${listed(people, 2)} would see this without the others knowing`,
  needsReason: (principal: string) =>
    `This is correspondence between ${principal} and an officer. Another member sees it only where there is a genuine ` +
    'need: say what the need is, or take the other member off.',
  needsStatement: (principal: string) =>
    `This is correspondence between ${principal} and an officer. Where another member is copied, say so in the ` +
    'message, or take the other member off.',
  blind:
    'A blind copy to a member cannot be made right by a sentence in the message. Take the member off, or copy them openly.',
  you: 'you',
  /** The sentence that satisfies the protocol, by what satisfies it, and what is said before it. */
  sentences: {
    reason: (people: string[]) => ({
      offer: 'Where there is a genuine need, you could say so:',
      text: `I am copying ${listed(people, 4)}, because […].`,
    }),
    statement: (people: string[]) => ({
      offer: 'You could say who is copied:',
      text: `I am copying this to ${listed(people, 4)}.`,
    }),
    consent: (people: string[], principal: string) => ({
      offer: `Where ${principal} agrees, you could say so:`,
      text: `${principal} agreed on […] that I copy ${listed(people, 4)}.`,
    }),
  },
  /** Of a message that has gone: who could put it right. */
  putRight: 'The author can tell the member whose correspondence this is that another saw it, and why.',
};
