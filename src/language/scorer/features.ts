import type { Who } from './acts';
import { CLASSES, CLASSES_OF } from './lexicon';
import type { Word } from './words';

/** Features are counted into this many places; two that meet there share a weight. */
export const PLACES = 1 << 18;

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
  form: number;
  stem: number;
  /** The word itself if it is a function word, else its chief class, else its ending. */
  role: number;
  classes: readonly number[];
  prefix: number;
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
      form: hashOf(form),
      stem: hashOf(stemOf(form)),
      role: hashOf(role),
      classes,
      prefix: form.length > 5 ? hashOf(`${form.slice(0, 5)}-`) : 0,
    };
    if (knownWords.size < 50000) knownWords.set(form, known);
  }
  return known;
}

const START: Known = { form: 1, stem: 1, role: 1, classes: NO_CLASSES, prefix: 0 };
const END: Known = { form: 2, stem: 2, role: 2, classes: NO_CLASSES, prefix: 0 };

/** Who writes to whom, as numbers that features are crossed with. */
export function whoMarks(who: Who): number[] {
  const marks: number[] = [hashOf(`author ${who.author}`)];
  who.recipients.forEach((recipient) => {
    marks.push(hashOf(`to ${recipient}`));
  });
  return marks;
}

/**
 * The features of one sentence, as places in the table of weights (a place may come twice), each with the index of
 * the word that it begins at in `starts` (−1 where it belongs to no word of this sentence).
 */
export function featuresOf(
  words: readonly Word[],
  before: readonly Word[],
  after: readonly Word[],
  who: readonly number[],
): { places: number[]; starts: number[] } {
  const places: number[] = [];
  const starts: number[] = [];
  const stream: Known[] = [START];
  for (const word of words) stream.push(know(word.form));
  stream.push(END);
  const put = (place: number, at: number) => {
    places.push(place);
    starts.push(at);
  };
  for (let at = 0; at < stream.length - 1; at++) {
    const a = stream[at] as Known;
    const b = stream[at + 1] as Known;
    const c = stream[at + 2];
    const d = stream[at + 3];
    const word = at - 1;
    if (at > 0) {
      put(mix(1, a.form), word);
      put(mix(2, a.stem), word);
      if (a.prefix !== 0) put(mix(3, a.prefix), word);
      for (const one of a.classes) {
        put(mix(4, one), word);
        for (const mark of who) put(mix(5, one, mark), word);
      }
      for (const mark of who) put(mix(6, a.stem, mark), word);
    }
    put(mix(7, a.stem, b.stem), word);
    put(mix(8, a.role, b.role), word);
    put(mix(9, a.stem, b.role), word);
    put(mix(10, a.role, b.stem), word);
    if (c !== undefined) {
      put(mix(11, a.stem, b.stem, c.stem), word);
      put(mix(12, a.role, b.role, c.role), word);
      put(mix(13, a.stem, c.stem), word);
      put(mix(14, a.role, c.role), word);
      put(mix(15, a.role, b.stem, c.role), word);
    }
    if (d !== undefined) put(mix(16, a.role, d.role), word);
  }
  for (const mark of who) put(mix(17, mark), -1);
  for (const word of before) context(18, know(word.form), put);
  for (const word of after) context(20, know(word.form), put);
  return { places, starts };
}

function context(kind: number, known: Known, put: (place: number, at: number) => void): void {
  put(mix(kind, known.stem), -1);
  for (const one of known.classes) put(mix(kind + 1, one), -1);
}
