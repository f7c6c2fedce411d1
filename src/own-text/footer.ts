/** "Sent from my iPhone", "Get Outlook for Android", "Sent from Outlook for iOS". */
export function isPhoneFooter(line: string): boolean {
  return (
    line.length < 90 &&
    /^(sent (from|via|on) (my |the )?(iphone|ipad|android|galaxy|samsung|mobile|phone|blackberry|huawei|pixel|outlook|yahoo|mail|gmail|proton|o2|ee|tablet)|get outlook for|anfonwyd o fy)/i.test(
      line,
    )
  );
}

const opening =
  /^(?:this (?:e-?mail|message|communication|transmission)\b|the (?:information|contents?)(?: contained)? (?:in|of) this|e-?mails? (?:sent|to|from)|disclaimer\b|confidentiality\b|privacy notice|please (?:consider|think of) the (?:environment|planet)|if you (?:are not|have received)|mae.r (?:e-?bost|neges) (?:hwn|hon)|any (?:views|opinions)|all (?:e-?mails|communications))/i;
const council =
  /\b(?:council|authority|service) (?:accepts no|may monitor|is the data controller|reserves the right|will process|cannot accept)/i;
const body =
  /\b(confidential|privileged|intended (only |solely )?(for|recipient)|addressee|recipient|virus|monitor(ed|ing)?|recorded|unauthorised|printing|print this|data controller|privacy|disclosure|do not necessarily|legally binding|cyfrinachol|dderbynnydd)\b/i;

/**
 * True where a standard footer or disclaimer begins: a line that opens as such notices do, and soon speaks of what
 * they speak of. What the author says of an e-mail ("This email is to let you know") does not.
 */
export function isFooterStart(line: string, next: string): boolean {
  const words = line.replace(/^[\s*_=-]+/, '');
  const opens = opening.test(words) || speaksForCouncil(words);
  return opens && body.test(`${line} ${next}`) && !/\b(i|i'm|i've|my)\b/i.test(line);
}

/** "Swale Borough Council accepts no liability": the council's name in a few words, and what notices say of it. */
function speaksForCouncil(words: string): boolean {
  const at = words.search(council);
  if (at < 1) return false;
  const name = words.slice(0, at).trim();
  return /^[a-z ]+$/i.test(name) && name.split(' ').length <= 6;
}
