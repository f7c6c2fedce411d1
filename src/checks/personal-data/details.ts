/** Kinds of personal detail that the check looks for. */
export type DetailKind =
  | 'e-mail address'
  | 'telephone number'
  | 'home address'
  | 'date of birth'
  | 'National Insurance number'
  | 'NHS number'
  | 'bank details';

/** A personal detail and its place. */
export interface Detail {
  kind: DetailKind;
  text: string;
  start: number;
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const patterns: { kind: DetailKind; pattern: RegExp }[] = [
  { kind: 'National Insurance number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g },
  { kind: 'NHS number', pattern: /\bNHS (?:number|no\.?)[: ]{0,3}(?:is )?\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi },
  {
    kind: 'bank details',
    pattern:
      /\b(?:sort code|s\/c)\D{0,12}\d{2}[- ]?\d{2}[- ]?\d{2}\b|\b\d{2}-\d{2}-\d{2}\D{1,20}\d{8}\b|\b(?:account|acc(?:t)?)(?: number| no\.?)?[: ]{1,3}\d{8}\b|\bGB\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/gi,
  },
  {
    kind: 'date of birth',
    pattern: new RegExp(
      `\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)\\W{0,3}(?:is |was |the )?(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}),? \\d{4})`,
      'gi',
    ),
  },
  { kind: 'telephone number', pattern: /(?:\+44 ?\(?0?\)? ?|\b0|\(0)\d(?:[ ()-]{0,2}\d){8,9}\b/g },
  { kind: 'e-mail address', pattern: /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi },
  {
    kind: 'home address',
    pattern:
      /\b(?:flat \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? [A-Z][a-z'’]{1,30}(?: [A-Z][a-z'’]{1,30}){0,4}(?:, ?[A-Z][A-Za-z'’ -]{1,30}){0,3},? {0,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
  },
  {
    kind: 'home address',
    pattern:
      /\b[A-Z][A-Za-z'’]{1,30}(?: [A-Z][A-Za-z'’]{1,30}){0,3}(?:, ?[A-Z][A-Za-z'’ -]{1,30}){1,3},? {0,2}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
  },
];

/** A line longer than any letter's is cut at a space, so that no pattern works on more than this. */
const longest = 2000;

/** The personal details in a text, line by line, in order of kind. */
export function detailsIn(text: string): Detail[] {
  const found: Detail[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (let from = 0; from < line.length; ) {
      let piece = line.slice(from, from + longest);
      const space = from + longest < line.length ? piece.lastIndexOf(' ') : -1;
      if (space > 0) piece = piece.slice(0, space);
      // Each kind holds one of these.
      if (/[0-9@]/.test(piece)) for (const each of detailsInPiece(piece, start + from)) found.push(each);
      from += piece.length;
    }
    start += line.length + 1;
  }
  return found;
}

function detailsInPiece(piece: string, start: number): Detail[] {
  const found: Detail[] = [];
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
      const at = start + match.index;
      const within = found.some((each) => at >= each.start && at < each.start + each.text.length);
      if (!within) found.push({ kind, text: match[0].trim(), start: at });
    }
  }
  return found;
}
