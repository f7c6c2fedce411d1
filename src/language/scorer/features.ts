import type { Who } from './acts';
import { CLASSES, CLASSES_OF } from './lexicon';
import type { Word } from './words';

/** Features are counted into this many places; two that meet there share a weight. */
export const PLACES = 1 << 19;

/** Words that say how a sentence is built: they stand for themselves where other words are reduced to a class. */
const FUNCTION_WORDS = new Set(
  (
    "a an the this that these those it its is are am was were be been being do does did done have has had will would shall should can could must may might 's 'd " +
    'not no never to of in on at by for from with about as and or but if so than then there here what who why how when which where all any some every each ' +
    'just only even ever yet still already too very more most less up down out off over back i we you he she they me us him her them my our your his their ' +
    'go get got make made take took come came let see think know want like one nothing anything something nobody anyone everyone . , ? ! : ; " - ( )'
  ).split(' '),
);

const hashes = new Map<string, number>();

/** A word's number: the same everywhere, FNV-1a over its characters. */
export function hashOf(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // The stock of words is bounded so that a hostile text cannot fill the memory.
    if (hashes.size < 50000) hashes.set(text, hash);
  }
  return hash;
}

function mix(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}

/** A crude stem: enough that "waive", "waived" and "waiving" meet. */
export function stemOf(form: string): string {
  if (form.length < 5) return form;
  for (const ending of ['ingly', 'edly', 'ing', 'ies', 'ied', 'ly', 'ed', 'es', 's', 'e']) {
    if (form.length - ending.length >= 3 && form.slice(-ending.length) === ending) {
      const stem = form.slice(0, -ending.length);
      const last = stem.length - 1;
      return stem[last] === stem[last - 1] ? stem.slice(0, -1) : stem;
    }
  }
  return form;
}

/** What the linear part knows of a word by itself. */
interface Known {
  stem: number;
  /** The word itself if it is a function word, else its chief class, else its ending. */
  role: number;
  classes: readonly number[];
}

const knownWords = new Map<string, Known>();
const NO_CLASSES: readonly number[] = [];

function know(form: string): Known {
  let known = knownWords.get(form);
  if (known === undefined) {
    const classes = CLASSES_OF.get(form) ?? CLASSES_OF.get(stemOf(form)) ?? NO_CLASSES;
    const chief = classes[0];
    const role = FUNCTION_WORDS.has(form)
      ? form
      : chief !== undefined
        ? `<${CLASSES[chief]}>`
        : form.charCodeAt(0) < 97
          ? form
          : `<-${form.length > 4 ? (/(?:ing|ed|ly|s|ion|er|able|ful|less|ment)$/.exec(form)?.[0] ?? '') : ''}>`;
    known = {
      stem: hashOf(stemOf(form)),
      role: hashOf(role),
      classes,
    };
    if (knownWords.size < 50000) knownWords.set(form, known);
  }
  return known;
}

const START: Known = { stem: 1, role: 1, classes: NO_CLASSES };
const END: Known = { stem: 2, role: 2, classes: NO_CLASSES };

/** Who writes to whom, as numbers that features are crossed with. */
export function whoMarks(who: Who): number[] {
  const marks: number[] = [hashOf(`author ${who.author}`)];
  who.recipients.forEach((recipient) => {
    marks.push(hashOf(`to ${recipient}`));
  });
  return marks;
}

/** The words of the sentences on either side of one; none beyond the ends of the letter. */
export interface Neighbours {
  before: readonly Word[];
  after: readonly Word[];
  twoBefore: readonly Word[];
  twoAfter: readonly Word[];
}

/**
 * Sentences further off, from the first of these distances to the second, tell what the letter is about: their words
 * count alike, by `farFeaturesOf`.
 */
export const FAR = { from: 3, to: 8 };

/** No sentence further off than this, however little those between them tell, has a say in another's score. */
export const REACH = 24;

/** A greeting, a name, a sign-off: fewer words than this tell nothing of the sentences around them. */
const LEAST_TOLD = 5;

/**
 * The sentences around each one that have a say in it, by number: those that tell something, by their distance among
 * themselves (below 0 before it, above 0 after it); −1 beyond the letter's ends.
 */
export function aroundEach(sentences: readonly (readonly Word[])[]): ((distance: number) => number)[] {
  const told: number[] = [];
  sentences.forEach((words, index) => {
    if (words.length >= LEAST_TOLD) told.push(index);
  });
  let before = 0;
  return sentences.map((_, index) => {
    while (before < told.length && (told[before] as number) < index) before++;
    const first = before;
    const next = told[first] === index ? first : first - 1;
    return (distance) => {
      const other = told[(distance < 0 ? first : next) + distance] ?? -1;
      return Math.abs(other - index) <= REACH ? other : -1;
    };
  });
}

/** The features of one sentence and its neighbours, as places in the table of weights; a place may come twice. */
export function featuresOf(words: readonly Word[], neighbours: Neighbours, who: readonly number[]): number[] {
  const places: number[] = [];
  const stream: Known[] = [START];
  for (const word of words) stream.push(know(word.form));
  stream.push(END);
  const put = (place: number) => {
    places.push(place);
  };
  for (let at = 0; at < stream.length - 1; at++) {
    const a = stream[at] as Known;
    const b = stream[at + 1] as Known;
    const c = stream[at + 2];
    if (at > 0) {
      put(mix(2, a.stem));
      for (const one of a.classes) {
        put(mix(4, one));
        for (const mark of who) put(mix(5, one, mark));
      }
      for (const mark of who) put(mix(6, a.stem, mark));
    }
    put(mix(7, a.stem, b.stem));
    put(mix(8, a.role, b.role));
    put(mix(9, a.stem, b.role));
    if (c !== undefined) {
      put(mix(11, a.stem, b.stem, c.stem));
      put(mix(12, a.role, b.role, c.role));
      put(mix(13, a.stem, c.stem));
      put(mix(14, a.role, c.role));
    }
  }
  for (const mark of who) put(mix(17, mark));
  context(18, neighbours.before, put);
  context(20, neighbours.after, put);
  for (const word of neighbours.twoBefore) put(mix(22, know(word.form).stem));
  for (const word of neighbours.twoAfter) put(mix(23, know(word.form).stem));
  return places;
}

/** What a sentence counts for in those that stand `FAR` from it. */
export function farFeaturesOf(words: readonly Word[]): number[] {
  return words.map((word) => mix(24, know(word.form).stem));
}

function context(kind: number, words: readonly Word[], put: (place: number) => void): void {
  words.forEach((word, at) => {
    const known = know(word.form);
    put(mix(kind, known.stem));
    for (const one of known.classes) put(mix(kind + 1, one));
    const next = words[at + 1];
    if (next !== undefined) put(mix(kind + 7, known.stem, know(next.form).stem));
  });
}
