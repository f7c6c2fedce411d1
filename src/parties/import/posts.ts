const before = new Set(
  'interim acting temporary joint deputy assistant group corporate executive strategic service programme'.split(' '),
);
const opening = [
  'chief executive',
  'chief operating officer',
  'chief finance officer',
  'chief financial officer',
  'chief fire officer',
  'chief legal officer',
  'chief officer',
  'chief constable',
  'managing director',
  'director',
  'head of',
  'town clerk',
  'parish clerk',
  'city clerk',
  'clerk to the',
  'clerk and',
  'county solicitor',
  'borough solicitor',
  'city solicitor',
  'county treasurer',
  'borough treasurer',
];
const statutory = [
  'monitoring officer',
  'section 151 officer',
  's151 officer',
  's 151 officer',
  'head of paid service',
];
/** Who supports somebody, and not who is in charge of a service with support in its name. */
const supporting =
  /\bsupport (?:officer|assistant|administrator|manager|team|worker)\b|\b(?:executive|officer|director|clerk)(?: s)?(?: office)? support\b/;

/**
 * Whether a post makes its holder a senior officer: chief executives, directors, heads of service, the statutory
 * officers and their like, and clerks; not those who assist them.
 *
 * @param also words that a council's own senior posts begin with
 */
export function isSeniorPost(post: string, also: readonly string[]): boolean {
  const plain = plainPost(post);
  if (also.some((each) => plainPost(each) && `${plain} `.startsWith(`${plainPost(each)} `))) return true;
  if (
    / to (?!the council\b|the parish\b|the town\b)/.test(plain) ||
    / to the (?!council$|parish council$|town council$|trustees$)/.test(plain)
  )
    return false;
  if (/\b(?:pa|ea|secretary|apprentice|trainee)\b/.test(plain) || supporting.test(plain)) return false;
  if (statutory.some((each) => plain.includes(each)) && !plain.startsWith('deputy ') && !plain.startsWith('assistant '))
    return true;
  if (plain === 'clerk') return true;
  let words = plain.split(' ');
  for (;;) {
    const rest = words.join(' ');
    if (opening.some((each) => `${rest} `.startsWith(`${each} `))) return true;
    if (!before.has(words[0] ?? '')) return false;
    words = words.slice(1);
  }
}

function plainPost(post: string): string {
  return post
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}
