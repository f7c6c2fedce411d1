/** Names as a sentence has them: `A`, `A and B`, `A, B and 3 others`. */
export function listed(names: string[], most: number): string {
  const short = names.map((name) => (name.length > 34 ? `${name.slice(0, 33)}…` : name));
  if (short.length <= 1) return short[0] ?? '';
  if (short.length <= most) return `${short.slice(0, -1).join(', ')} and ${short[short.length - 1]}`;
  const others = short.length - most + 1;
  return `${short.slice(0, most - 1).join(', ')} and ${others} others`;
}
