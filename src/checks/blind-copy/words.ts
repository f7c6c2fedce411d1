import { listed } from '../listed';

/** The check's words in English. */
export const en = {
  title: 'Blind copy',
  message: (people: string[]) => `${listed(people, 2)} would get a blind copy`,
  visible:
    'A member and an officer are writing to each other here, and a blind copy goes to somebody they cannot see. ' +
    'Move the person to Cc, or take them off and tell them another way.',
  makesIt:
    'The blind copy is what brings a member or an officer into this correspondence, and the people you write to cannot ' +
    'see it. Move the person to Cc, or send them a message of their own.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'The author can tell the others who had a copy, and why.',
};
