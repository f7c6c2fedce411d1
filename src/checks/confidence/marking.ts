import { isFooterStart } from '../../own-text/footer';

const subjectMark =
  /\b(confidential|in confidence|not for publication|exempt|restricted|private (and|&) confidential|part (ii|2) item|official[ -]sensitive)\b/i;
/** Marks that need no more than themselves: a heading, a label, the first words of a line. */
const labelMark =
  /^\W*((strictly |private (and|&) |commercially |highly |council )?confidential|(strictly )?in (the strictest |strict )?confidence|(strictly )?not for (publication|disclosure|circulation|release|onward)|exempt (information|item|report|from)|exempt\b|restricted|official[ -]sensitive|part (ii|2) (item|report)|below the line|embargoed)(\W|$)/i;
const inWords =
  /\b(this (e-?mail|letter|note|message|report|paper|document|attachment|information|is)( is)? (strictly |commercially |sent to you |given to you |provided |shared |being sent |being shared )?(confidential|exempt|restricted|not for publication|in (the strictest |strict )?confidence)|(is|are|remains?|stays?|be|marked|treat(ed)?( this)? as|kept?) (strictly |commercially |still )?(confidential|exempt|not for publication|restricted)|(tell(ing)?|told|giv(e|ing)|gave|shar(e|ed|ing)|sent|send(ing)?|provid(ed|ing)|writ(e|ing)|say(ing)?|said|speak(ing)?) (you |this |it |them |to you |that |all |with you )*(strictly )?in (the strictest |strict )?confidence|strictly (confidential|in confidence|between (us|ourselves))|schedule 12a|commercially (confidential|sensitive)|under embargo)\b/i;
const innocent =
  /\b(not|isn't|no longer|never|nothing) (\w+ ){0,3}(confidential|exempt|restricted)|confidential(ity)? (waste|shredding|helpline|advice|line|reporting|counselling|service|hotline|agreement|clause)|advice line|helpline|hotline|whistleblow|restricted (access|parking|byway|height|area|zone|speed|width|hours|view)|exempt(ion)? (from (the |this |that |vat|tax|duty|charge|business rates|council tax|parking|fees?)|certificate|vehicle|student|property|dwelling|accommodation)|(tax|vat|rate)-exempt|if .{0,40} confidential/i;

/** The words that mark a subject as confidential, or null. */
export function markedSubject(subject: string): string | null {
  const found = subjectMark.exec(subject);
  return found && !innocent.test(subject) ? found[0] : null;
}

/** The first line of a text that marks it as confidential, or null. A standard footer is no marking. */
export function markedLine(text: string): string | null {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).trim().slice(0, 400);
    if (!line) continue;
    if (isFooterStart(line, lines[at + 1] ?? '')) return null;
    if (innocent.test(line)) continue;
    const label = labelMark.exec(line);
    if (label && (line.length < 70 || /^[^a-z]*$/.test(label[1] ?? '') || /confidence/i.test(label[1] ?? '')))
      return line.slice(0, 160);
    const words = inWords.exec(line);
    if (words) return words[0];
  }
  return null;
}
