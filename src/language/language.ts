/** What the own text does, sentence by sentence. */
export interface Language {
  sentences: Sentence[];
}
/** One sentence of the own text or the subject. */
export interface Sentence {
  field: 'subject' | 'body';
  start: number;
  end: number;
  text: string;
}
