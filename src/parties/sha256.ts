/**
 * SHA-256 (FIPS 180-4) of a text's UTF-16 code units, high byte first, in lower-case hex. Written out, because the
 * runtime of classic Outlook's events has no cryptography, and answers have to come at once.
 */
export function sha256(text: string): string {
  const bytes = padded(text);
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  for (let at = 0; at < bytes.length; at += 16) {
    for (let i = 0; i < 16; i++) schedule[i] = bytes[at + i] as number;
    for (let i = 16; i < 64; i++) {
      const near = schedule[i - 15] as number;
      const far = schedule[i - 2] as number;
      const low = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
      const high = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
      schedule[i] = ((schedule[i - 16] as number) + low + (schedule[i - 7] as number) + high) | 0;
    }
    mix(state, schedule);
  }
  let hex = '';
  for (const word of Array.from(state)) hex += `0000000${(word >>> 0).toString(16)}`.slice(-8);
  return hex;
}

function mix(state: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = Array.from(state);
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (rounds[i] as number) + (schedule[i] as number)) |
      0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] as number) + word;
  });
}

/** The text in words of 32 bits, with a one, noughts and its length in bits at the end, to whole blocks of 16 words. */
function padded(text: string): Int32Array {
  const { length } = text;
  const words = new Int32Array((((length * 2 + 8) >> 6) + 1) * 16);
  for (let at = 0; at < length; at++) put(words, at, text.charCodeAt(at));
  put(words, length, 0x8000);
  words[words.length - 2] = Math.floor(length / 0x10000000);
  words[words.length - 1] = length << 4;
  return words;
}

function put(words: Int32Array, at: number, unit: number): void {
  words[at >> 1] = (words[at >> 1] as number) | (at % 2 ? unit : unit << 16);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fraction of a root of each of the first primes: roots of 2, and of 3. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let prime = true;
    for (let by = 2; by * by <= candidate; by++) if (candidate % by === 0) prime = false;
    if (prime) found.push(((root(candidate) % 1) * 0x100000000) | 0);
  }
  return found;
}

const initial = fractions(8, Math.sqrt);
const rounds = fractions(64, Math.cbrt);
