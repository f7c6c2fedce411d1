const commonFirst = new Set(
  'a all an any consider he her his if it its my no our please she that the their there these they this those we yes you your'.split(
    ' ',
  ),
);

/** A sentence to stand after other words: small at the beginning, unless it begins with a name or with "I". */
export function within(sentence: string): string {
  const first = sentence.split(/[\s,’']/)[0] ?? '';
  return commonFirst.has(first.toLowerCase()) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** A sentence without the mark that ends it. */
export function unended(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && '.!?… '.includes(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}
