import { unended } from '../sentence-forms';

/** How orders begin, and how the same is asked; what follows stays as the author wrote it. */
const openings: readonly (readonly [string, string])[] = [
  ['i am instructing you to ', 'Could you please '],
  ['i instruct you to ', 'Could you please '],
  ['i am telling you to ', 'Could you please '],
  ['i order you to ', 'Could you please '],
  ['i want you to ', 'Could you please '],
  ['i expect you to ', 'Could you please '],
  ['i require you to ', 'Could you please '],
  ['i need you to ', 'Could you please '],
  ['you are to ', 'Could you please '],
  ['you will ', 'Could you please '],
  ['you must ', 'Could you please '],
  ['you need to ', 'Could you please '],
  ['you have to ', 'Could you please '],
  ['you are instructed to ', 'Could you please '],
  ['i want this ', 'Could this please be '],
  ['i want it ', 'Could it please be '],
  ['i expect this ', 'Could this please be '],
  ['this must be ', 'Could this please be '],
  ['this is to be ', 'Could this please be '],
  ['it must be ', 'Could it please be '],
];

/** Words with which a command begins. */
const commands = new Set(
  (
    'answer arrange bring call cancel change clear close come deal do drop ensure find fix get give have issue keep ' +
    'leave let make move open pay put remove reply resolve see send sort start stop suspend take tell withdraw write'
  ).split(' '),
);

/** The check's words in English. */
export const en = {
  title: 'Order to an officer',
  message: 'This may read as an order to an officer',
  explanation:
    'Officers act on decisions and on their managers’ priorities, not on one member’s instruction. Ask, and say why it matters.',
  /** The author's order, asked. */
  asked: {
    offer: 'You could ask instead:',
    write: (sentence: string) => {
      const plain = sentence.toLowerCase();
      const opening = openings.find(([order]) => plain.startsWith(order));
      if (opening) return [`${opening[1]}${unended(sentence.slice(opening[0].length))}?`];
      const command = commands.has(plain.split(/[^a-z]/)[0] ?? '');
      return command ? [`Could you please ${sentence.charAt(0).toLowerCase()}${unended(sentence.slice(1))}?`] : [];
    },
  },
  /** Of a message that has gone: who could put it right. */
  putRight: 'The author can put it as a request. The officer’s manager decides what is done, and when.',
};
