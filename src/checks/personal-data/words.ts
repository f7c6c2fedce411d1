import { listed } from '../listed';
import type { DetailKind } from './details';

const kinds: Record<DetailKind, string> = {
  'e-mail address': 'a private e-mail address',
  'telephone number': 'a telephone number',
  'home address': 'a home address',
  'date of birth': 'a date of birth',
  'National Insurance number': 'a National Insurance number',
  'NHS number': 'an NHS number',
  'bank details': 'bank details',
};

/** The check's words in English. */
export const en = {
  title: 'Personal details',
  kinds,
  message: (people: string[]) => `${listed(people, 2)} would see somebody’s personal details`,
  explanation: (found: string[]) =>
    `The message passes on ${listed(found, 4)}. The clause is about the use of information, and data-protection law ` +
    'stands behind it. Take the details out, or ask the person first.',
  /** Of a message that has gone: who could put it right. */
  putRight:
    'The council’s data protection officer has to know soon. The author can ask those who had the details to delete them.',
};
