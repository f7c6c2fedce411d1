import { titledMember } from '../directory';
import { addressesIn, properName } from './cells';
import { type Place, type SourceMailbox, type SourcePerson, sourcePerson } from './source';

/** A user of a mail directory, as Exchange or Entra exports it. */
export interface Account {
  displayName: string;
  first: string;
  last: string;
  /** With `SMTP:` before the main address and `smtp:` before others; other kinds are left out. Null where the export has none. */
  proxies: string | null;
  /** Null where the export has no such field, so that it cannot tell who has no mailbox. */
  mail: string | null;
  principal: string;
  post: string;
  department: string;
  /** Null where the export does not say. */
  enabled: boolean | null;
  licensed: boolean | null;
  /** `Guest`, `SharedMailbox`, `RoomMailbox` … */
  kind: string;
  place: Place;
}

/** What an account turns out to be; `passed` says why it is nobody in the register. */
export type Judged = { person: SourcePerson } | { mailbox: SourceMailbox } | { passed: 'guest' | 'no mailbox' };

const councillorPost =
  /(?:^|\s)(?:councillor|cllr)$|^(?:councillor|cllr|elected member|member)(?: for .{0,80})?$|^(?:councillor|cllr|elected member)(?:,| [(–—-]).{0,80}$/i;
const workForOne = /\b(?:to|for) (?:(?:a|the) )?(?:councillor|cllr)$/i;
const councillorDepartment = /^(?:elected |council )?(?:members|councillors|cllrs)$/i;
const machine =
  /^(?:no-?reply|do-?not-?reply|donotreply|scan(?:ner)?s?|printers?|mfd|svc|service|alerts?|notifications?|records?|archive|postmaster|mailer-daemon|system)(?:[._-]|\d|@|$)/i;

/** True for a post that is a member's and no officer's: `Borough Councillor`, `Elected Member`; not `PA to Councillor`. */
export function isCouncillorPost(post: string): boolean {
  return councillorPost.test(post) && !workForOne.test(post);
}

/** Tell a person from a shared mailbox, a room, a guest and an account without a mailbox. */
export function judgeAccount(account: Account): Judged {
  if (/guest/i.test(account.kind) || account.principal.includes('#EXT#')) return { passed: 'guest' };
  const emails = addressesOf(account);
  const [main] = emails;
  if (main === undefined || /discovery|monitoring|arbitration|mailuser|mailcontact|legacy/i.test(account.kind)) {
    return { passed: 'no mailbox' };
  }
  const mailbox = (kind: SourceMailbox['kind']): Judged => ({
    mailbox: { address: main, name: account.displayName, kind, members: [], place: account.place },
  });
  if (/room|equipment|scheduling/i.test(account.kind)) return mailbox('system');
  const named = Boolean(account.first && account.last) || Boolean(account.post);
  if (machine.test(main) && !named) return mailbox('system');
  if (/shared/i.test(account.kind)) return mailbox('shared');
  if (account.licensed === false && !named) return mailbox('shared');
  const name = properName(account.displayName) || properName(`${account.first} ${account.last}`);
  if (!name) return mailbox('shared');
  const titled = titledMember(account.displayName) || /\((?:cllr|councillor)\)/i.test(account.displayName);
  const member = titled || isCouncillorPost(account.post) || councillorDepartment.test(account.department);
  return {
    person: sourcePerson(name, account.place, {
      role: member ? 'member' : null,
      emails,
      post: member || !account.post ? null : account.post,
      left: account.enabled === false ? 'the account is turned off' : null,
    }),
  };
}

/** The main address first, then the others; the tenant's own `onmicrosoft.com` only where there is no other. */
function addressesOf({ proxies, mail, principal }: Account): string[] {
  const parts = (proxies ?? '').split(/(?=(?:smtp|sip|x500|x400|eum|spo):)/i);
  const pick = (test: (part: string) => boolean) => parts.filter(test).flatMap((each) => addressesIn(each));
  const known = [
    ...pick((part) => part.startsWith('SMTP:')),
    ...addressesIn(mail ?? ''),
    ...pick((part) => !/^[a-z0-9]+:/i.test(part) || part.startsWith('smtp:')),
  ];
  const all = mail === null && proxies === null ? addressesIn(principal) : known;
  const different = [...new Map(all.map((each) => [each.toLowerCase(), each])).values()];
  const outward = different.filter((each) => !each.toLowerCase().endsWith('.onmicrosoft.com'));
  return outward.length ? outward : different;
}

/** `True`, `Yes`, `Enabled`, `1`: what exports write for true and false; null for anything else. */
export function truth(text: string): boolean | null {
  const plain = text.trim().toLowerCase();
  if (['true', 'yes', 'y', '1', 'enabled', 'active', 'wahr'].includes(plain)) return true;
  if (['false', 'no', 'n', '0', 'disabled', 'inactive', 'blocked'].includes(plain)) return false;
  return null;
}
