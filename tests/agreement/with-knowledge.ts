/** A built file with another council compiled in, where the sample stands. */
export function withKnowledge(file: string, knowledge: unknown): string {
  const at = file.indexOf('{"register":{"council":');
  const quote = file[at - 1];
  const end = file.indexOf(`${quote})`, at);
  if (at < 0 || (quote !== "'" && quote !== '"' && quote !== '`') || end < 0) {
    throw new Error('The file no longer holds its register as a string for JSON.parse; look at webpack.config.js.');
  }
  const literal = JSON.stringify(JSON.stringify(knowledge));
  return `${file.slice(0, at - 1)}${literal}${file.slice(end + 1)}`;
}
