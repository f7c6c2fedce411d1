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
  sentenceWithReason: (people: string[]) => `I am copying ${listed(people, 4)}, because […].`,
  sentence: (people: string[]) => `I am copying this to ${listed(people, 4)}.`,
};
