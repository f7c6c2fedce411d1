import { Phrases } from '../phrases';
import type { Sentence } from '../sentences';
import { abuse, threat } from './abuse';
import { advice } from './advice';
import { classes } from './classes';
import { commit } from './commit';
import { commitInPassing } from './commit-in-passing';
import { criticise } from './criticise';
import { criticiseHints } from './criticise-hints';
import { criticiseIdioms } from './criticise-idioms';
import { forcouncil } from './forcouncil';
import { type Innocence, innocence } from './innocence';
import { instruct } from './instruct';
import { instructInPassing } from './instruct-in-passing';
import { needs } from './needs';
import { officers } from './officers';
import { order } from './order';
import { ownjob } from './ownjob';
import { party } from './party';
/** The stock of phrases by the act that they do, compiled once. */
export const stock = {
  commit: new Phrases([...commit, ...commitInPassing], classes),
  instruct: new Phrases([...instruct, ...instructInPassing], classes),
  criticise: new Phrases([...criticise, ...criticiseIdioms, ...criticiseHints], classes),
  abuse: new Phrases(abuse, classes),
  advice: new Phrases(advice, classes),
  forcouncil: new Phrases(forcouncil, classes),
  order: new Phrases(order, classes),
  ownjob: new Phrases(ownjob, classes),
  party: new Phrases(party, classes),
  officers: new Phrases(officers, classes),
  swearing: new Phrases(['{swear}'], classes),
  threat: new Phrases(threat, classes),
};

/** True for a sentence shouted in capitals: six or more words of them, hardly a small letter, and no mere heading. */
export function capitals({ text }: Sentence): boolean {
  let large = 0;
  let small = 0;
  let words = 0;
  for (const word of text.split(' ')) {
    const letters = word.replace(/[^A-Za-z]/g, '');
    if (letters.length < 2) continue;
    words++;
    if (letters === letters.toUpperCase()) large++;
    else small++;
  }
  const heading = words < 12 && !/[.!?]/.test(text.slice(-3));
  return words >= 6 && small * 6 <= large && !heading;
}

/** Words that an act cannot do without, compiled once. */
export const needed: Partial<Record<string, Phrases>> = {
  advice: new Phrases(needs.advice, classes),
  party: new Phrases(needs.party, classes),
};

/** Phrases that make the words of an act innocent, compiled once. */
export const innocent = Object.fromEntries(
  Object.entries(innocence).map(([name, texts]) => [name, new Phrases(texts, classes)]),
) as Record<Innocence, Phrases>;
