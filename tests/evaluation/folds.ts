import { type Deciding, deciding, findActs } from '../../src/language/acts';
import { fitDecisions, type Letter, readLetters } from '../../src/language/decision-fitting';
import type { Act } from '../../src/language/scorer/acts';
import { type Alarms, byPhrases, countWords, type Reading } from './reading';

/** Into how many folds the files are dealt: decisions are fitted once for each, and each fit takes a while. */
const folds = 4;

/**
 * The letters kept apart from training, each read by decisions fitted without its fold, bars and all. A fold is made of
 * whole files, so that nobody's letters are on both sides.
 * A letter has no register: what counts is what its sentences do, and to which class of reader.
 */
export function readFolds(): Reading[] {
  const letters = readLetters();
  const files = [...new Set(letters.map(({ file }) => file))];
  const foldOf = (file: string) => files.indexOf(file) % folds;
  const decided = Array.from({ length: folds }, (_, fold) => {
    const others = letters.filter(({ file }) => foldOf(file) !== fold);
    const fits = fitDecisions(others.map((letter) => ({ ...letter, file: `fold ${foldOf(letter.file)}` })));
    return deciding(Object.fromEntries(fits.map(({ act, decision }) => [act, decision])));
  });
  return files.flatMap((file) => {
    const by = decided[foldOf(file)] as Deciding;
    return letters
      .filter((each) => each.file === file)
      .map((letter, index): Reading => {
        const { sentences, marks, who } = letter;
        const marked = sentences.filter((each) => marks.some(({ start, end }) => start < each.end && end > each.start));
        const foundBy = (some: Deciding) =>
          alarmsOf(
            letter,
            findActs(sentences, who, some).map(({ act, sentence }) => ({ act, words: sentence.text })),
          );
        return {
          name: `letter ${index + 1}`,
          under: file,
          words: countWords(sentences.map(({ text }) => text).join(' ')),
          expected: alarmsOf(
            letter,
            [...letter.acts].flatMap((act) =>
              marked.length ? marked.map(({ text }) => ({ act, words: text })) : [{ act, words: '' }],
            ),
          ),
          learned: foundBy(by),
          phrases: foundBy(byPhrases),
        };
      });
  });
}

/** What the checks make of these acts, as their rules have it. */
function alarmsOf({ who }: Letter, found: readonly { act: Act; words: string }[]): Alarms {
  const acts = new Set(found.map(({ act }) => act));
  const toOfficer = who.recipients.has('off') || who.recipients.has('senior');
  const toOutside = !toOfficer && !who.recipients.has('mem');
  const alarms = new Map<string, string[]>();
  const raise = (check: string, ...by: Act[]) => {
    const words = found.filter(({ act }) => by.includes(act)).map((each) => each.words);
    if (words.length) alarms.set(check, [...new Set(words)]);
  };
  raise('member-obligation', 'commit', ...(toOutside ? (['instruct'] as const) : []));
  raise('officer-criticism', 'criticise');
  if (!acts.has('criticise')) raise('tone', 'abuse');
  if (toOutside && !acts.has('commit') && !acts.has('instruct')) raise('official-name', 'forcouncil');
  if (toOfficer) raise('officer-direction', 'order');
  if (toOfficer) raise('advice-pressure', 'advice');
  raise('party-political', 'party');
  raise('personal-matters', 'ownjob');
  return alarms;
}
