import type { Addressee, Remedy } from '../findings/finding';
import { includesPerson } from '../parties/parties';
import type { Party } from '../parties/party';
import type { Person } from '../parties/register';
import type { CheckContext } from './check';

/**
 * Handing the text to an officer to send: to those in the correspondence first, then senior officers, then
 * the rest, as the register has them. Nothing without a register.
 */
export function handOver({ directory, parties }: CheckContext): Remedy[] {
  const involved = new Set(
    [...parties.recipients, parties.earlier.author, ...parties.earlier.recipients].flatMap((each) =>
      each?.role === 'officer' && each.person ? [each.person] : [],
    ),
  );
  const all = officersIn(directory);
  const senior = all.filter((each) => each.senior && !involved.has(each));
  const rest = all.filter((each) => !each.senior && !involved.has(each));
  const choices = [...involved, ...senior, ...rest].flatMap(addressee);
  return choices.length ? [{ kind: 'hand-over', choices }] : [];
}

/**
 * Taking it to whom the protocol names for a concern about an officer (`terms.concernGoesTo`): the posts that it names,
 * or else any senior officer; never the one criticised. Where the protocol asks for the officer to be spoken to
 * privately, that officer comes first.
 *
 * @param named whom the register names for concerns about that officer, instead of these
 */
export function takeConcern(context: CheckContext, criticised: readonly Party[], named: readonly Person[]): Remedy[] {
  const { directory, parties, protocol, provision } = context;
  // It goes to senior officers alone already: what is left is how it is put.
  if (parties.recipients.every((each) => each.senior || each.role === 'system')) return [];
  const people = criticised.flatMap((each) => (each.person ? [each.person] : []));
  const privately = provision.outcomes['to-officer']?.severity === 'none' ? people : [];
  const senior = officersIn(directory).filter(
    (each) => each.senior && !criticised.some((party) => includesPerson(party, each)),
  );
  const goesTo = protocol.terms.concernGoesTo.toLowerCase();
  const posts = senior.filter((each) => each.post && goesTo.includes(shortPost(each.post)));
  const others = named.length ? named : posts.length ? posts : senior;
  const choices = [...new Set([...privately, ...others])].flatMap(addressee);
  return choices.length ? [{ kind: 'readdress', choices }] : [];
}

function officersIn(directory: CheckContext['directory']): Person[] {
  return directory?.register.people.filter((each) => each.role === 'officer') ?? [];
}

/** `Executive Director` for `Executive Director of Place`. */
function shortPost(post: string): string {
  return (post.toLowerCase().split(/[,(]| of | for /)[0] ?? '').trim();
}

/** Nobody can be written to at an address that the register leaves out. */
function addressee({ name, role, emails, post = '' }: Person): Addressee[] {
  const address = emails.find((each) => each.includes('@'));
  if (!address) return [];
  // A register kept as hashes has no names but those that the draft gives.
  return [
    { name: name ? (role === 'member' ? `Cllr ${name}` : name) : post || address, address, post: name ? post : '' },
  ];
}
