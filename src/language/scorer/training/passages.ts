import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSentences } from '../../sentences';
import { ACTS, type Act, type RecipientClass, type Who } from '../acts';

/** One line of the training text: who writes to whom, and sentences, each with the acts that its words carry. */
export interface Passage {
  /** The file, which is a set of voices: folds keep one out. */
  file: string;
  who: Who;
  acts: Act[];
  sentences: MarkedSentence[];
}
export interface MarkedSentence {
  text: string;
  /** The acts of the passage if the sentence holds marked words, else none. */
  acts: Act[];
  /** Marked words, as places in `text`. */
  marks: { start: number; end: number }[];
}

/** How many folds the files are dealt into: each fold is some sets of voices. */
export const FOLDS = 4;

/** The fold that a file's sentences are held out in. */
export function foldOf(file: string): number {
  return (file.charCodeAt(file.length - 1) - 97) % FOLDS;
}

export const TRAINING_FOLDER = __dirname;

/** All training text, in the order of the files' names and of their lines. */
export function readPassages(folder: string = TRAINING_FOLDER): Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parsePassages(readFileSync(path.join(folder, name), 'utf8'), name.replace('.tsv', '')));
}

/**
 * Reads lines of `ACTS, AUTHOR>RECIPIENT, TEXT`, with tabs between; `¶` divides paragraphs.
 *
 * @throws where a line has another form, naming the line: training text is ours, so a slip is mended at the source
 */
export function parsePassages(text: string, file: string): Passage[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${file}.tsv line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => {
      const [acts, who, marked] = line.split('\t');
      if (acts === undefined || who === undefined || marked === undefined) {
        throw new Error(`${place} needs three columns, with tabs between: acts, author>recipient, text.`);
      }
      const [author, recipient] = who.split('>');
      if ((author !== 'm' && author !== 'o') || recipient === undefined) {
        throw new Error(`${place} says "${who}" where m>off, o>mem or the like should stand.`);
      }
      const named = acts === '-' ? [] : acts.split(',').map((act) => act.trim() as Act);
      for (const act of named) {
        if (ACTS.indexOf(act) < 0)
          throw new Error(`${place} names the act "${act}", which is none of ${ACTS.join(', ')}.`);
      }
      return {
        file,
        who: { author, recipients: new Set([recipient as RecipientClass]) },
        acts: named,
        sentences: sentencesOf(marked.replace(/ ?¶ ?/g, '\n\n'), named),
      };
    });
}

function sentencesOf(marked: string, acts: Act[]): MarkedSentence[] {
  let plain = '';
  const marks: { start: number; end: number }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const pair = marked.slice(at, at + 2);
    if (pair === '[[') {
      marks.push({ start: plain.length, end: plain.length });
      at++;
    } else if (pair === ']]') {
      const mark = marks[marks.length - 1];
      if (mark !== undefined) mark.end = plain.length;
      at++;
    } else plain += marked[at];
  }
  const sentences: MarkedSentence[] = [];
  for (const { start, end } of readSentences({ text: plain, segments: [], subject: '', uncertain: [] })) {
    const inside = marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
      // A full stop inside the mark does not make the next sentence an offence.
      .filter((mark) => mark.end - mark.start > 2);
    sentences.push({ text: plain.slice(start, end), acts: inside.length > 0 ? acts : [], marks: inside });
  }
  return sentences;
}
