import { deciding, findActs } from '../../src/language/acts';
import { fitDecisions, type Letter, readLetters } from '../../src/language/decision-fitting';
import type { Act } from '../../src/language/scorer/acts';
import type { Judged } from './figures';

/**
 * The letters kept apart from training, each judged by decisions fitted without the file that it is in, bars and all.
 * A letter has no register: what counts is what its sentences do, and to which class of reader.
 */
export function judgedFolds(): Judged[] {
  const letters = readLetters();
  return [...new Set(letters.map(({ file }) => file))].flatMap((file) => {
    const fits = fitDecisions(letters.filter((each) => each.file !== file));
    const by = deciding(Object.fromEntries(fits.map(({ act, decision }) => [act, decision])));
    return letters
      .filter((each) => each.file === file)
      .map((letter) => ({
        expected: checksOf(letter, letter.acts),
        found: checksOf(letter, new Set(findActs(letter.sentences, by).map(({ act }) => act))),
      }));
  });
}

/** What the checks make of these acts, as their rules have it. */
function checksOf({ who }: Letter, acts: ReadonlySet<Act>): Set<string> {
  const toOfficer = who.recipients.has('off') || who.recipients.has('senior');
  const toOutside = !toOfficer && !who.recipients.has('mem');
  const obliges = acts.has('commit') || (acts.has('instruct') && toOutside);
  const checks = new Set<string>();
  if (obliges) checks.add('member-obligation');
  if (acts.has('criticise')) checks.add('officer-criticism');
  if (acts.has('abuse') && !acts.has('criticise')) checks.add('tone');
  if (acts.has('forcouncil') && toOutside && !acts.has('commit') && !acts.has('instruct')) checks.add('official-name');
  if (acts.has('order') && toOfficer) checks.add('officer-direction');
  if (acts.has('advice') && toOfficer) checks.add('advice-pressure');
  if (acts.has('party')) checks.add('party-political');
  if (acts.has('ownjob')) checks.add('personal-matters');
  return checks;
}
