const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = new Uint8Array(128);
for (let at = 0; at < 64; at++) VALUES[ALPHABET.charCodeAt(at)] = at;

/** Base64 to bytes, where the runtime has neither atob nor Buffer. */
export function fromBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  let out = 0;
  for (let at = 0; at < length; at += 4) {
    const group =
      ((VALUES[text.charCodeAt(at)] as number) << 18) |
      ((VALUES[text.charCodeAt(at + 1)] as number) << 12) |
      ((at + 2 < length ? (VALUES[text.charCodeAt(at + 2)] as number) : 0) << 6) |
      (at + 3 < length ? (VALUES[text.charCodeAt(at + 3)] as number) : 0);
    if (out < bytes.length) bytes[out++] = group >> 16;
    if (out < bytes.length) bytes[out++] = (group >> 8) & 255;
    if (out < bytes.length) bytes[out++] = group & 255;
  }
  return bytes;
}
