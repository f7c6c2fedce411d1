/**
 * Put text on the clipboard. A pane stands in a frame that may not be let near the clipboard; then the old way is
 * tried, which needs only the click.
 *
 * @returns false where the browser allows neither
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // Not there in every browser any more.
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

/** Mail programs cut off links that are longer than this, in characters. */
const longestLink = 1900;

/** A link that opens a new message; without the text where the link would grow too long for it. */
export function mailtoLink({ to, subject, text }: { to: readonly string[]; subject: string; text: string }): {
  href: string;
  whole: boolean;
} {
  const start = `mailto:${to.map(encodeURIComponent).join(',').replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}`;
  const href = `${start}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return href.length <= longestLink ? { href, whole: true } : { href: start, whole: false };
}
