/** A run of the author's words, and where it stands in the body it came from. */
export interface OwnSegment {
  /** Place in `OwnText.text`. */
  start: number;
  end: number;
  /** Place of its first character in the body's plain text. */
  bodyStart: number;
}

/** The author's own words, without thread, forwarded message, signature and standard footer. */
export interface OwnText {
  text: string;
  segments: OwnSegment[];
  /** The subject, where the author wrote it; empty for a reply or forward, whose subject is inherited. */
  subject: string;
  /** Where it is not sure what is the author's own: one plain reason each. */
  uncertain: string[];
}
