import { listed } from '../listed';

/** The check's words in English. */
export const en = {
  title: 'Confidence',
  message: (people: string[]) => `Something marked confidential would go to ${listed(people, 2)}`,
  explanation:
    'What was given in confidence stays within the council unless somebody authorised to do so has agreed, or the law ' +
    'requires it. Take it out, take the reader off, or ask the person who marked it.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'Whoever marked it has to know soon, and the Monitoring Officer: they decide what has to be done.',
};
