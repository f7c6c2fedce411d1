/** How a member writes for the council, and the same in the member's own name. */
const ownNames: readonly (readonly [string, string])[] = [
  ['on behalf of the council', 'as a member of the council'],
  ['on behalf of the authority', 'as a member of the authority'],
  ['on the council’s behalf', 'as a member of the council'],
  ['on the authority’s behalf', 'as a member of the authority'],
  ['the council’s position is', 'my own view is'],
  ['the authority’s position is', 'my own view is'],
  ['the council’s view is', 'my own view is'],
  ['the authority’s view is', 'my own view is'],
  ['it is the council’s view', 'it is my own view'],
];

/** The check's words in English. */
export const en = {
  title: 'Writing for the council',
  message: 'This may read as a letter from the council as a body',
  explanation:
    'Official letters normally go out in an officer’s name. Write in your own name, or ask the officer concerned to send it.',
  /** The author's sentence in the author's own name. */
  inOwnName: {
    offer: 'You could write in your own name:',
    write: (sentence: string) => {
      const plain = sentence.toLowerCase().replace(/'/g, '’');
      return ownNames.flatMap(([official, own]) => {
        const at = plain.indexOf(official);
        if (at < 0) return [];
        const words = at === 0 ? own.charAt(0).toUpperCase() + own.slice(1) : own;
        return [sentence.slice(0, at) + words + sentence.slice(at + official.length)];
      });
    },
  },
  /** Of a message that has gone: who could put it right. */
  putRight: 'An officer can write for the council, or the author can say that the letter was in their own name.',
};
