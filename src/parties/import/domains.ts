import { domainOf } from './cells';
import type { Reading } from './source';

/** Where anybody can have an address, so that it tells nothing of a council. */
const everybodys = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com live.co.uk msn.com yahoo.com yahoo.co.uk ' +
    'ymail.com aol.com aol.co.uk icloud.com me.com mac.com btinternet.com btopenworld.com talktalk.net sky.com ' +
    'virginmedia.com virgin.net ntlworld.com blueyonder.co.uk tiscali.co.uk plus.com plus.net zoho.com protonmail.com ' +
    'proton.me pm.me gmx.com gmx.co.uk mail.com fastmail.com fastmail.co.uk tutanota.com o2.co.uk orange.net uwclub.net ' +
    'phonecoop.coop zen.co.uk hey.com'
  ).split(' '),
);

/** A mail domain that files speak for, and whose it seems to be. */
export interface DomainProposal {
  domain: string;
  role: 'member' | 'officer';
  /** How many people have their main address there. */
  people: number;
  members: number;
}

/**
 * The council's own mail domains that nobody has named yet: those of its directory's accounts, and those that a good
 * part of a list shares. A domain is the members' where nearly everybody there is one.
 *
 * @param known domains that are settled
 */
export function proposeDomains(readings: readonly Reading[], known: ReadonlySet<string>): DomainProposal[] {
  const members = new Set(
    readings
      .flatMap((each) => each.people)
      .filter((each) => each.role === 'member' && !each.left)
      .flatMap((each) => each.emails.map((email) => email.toLowerCase())),
  );
  const found = new Map<string, { addresses: Set<string>; ours: boolean }>();
  for (const { kind, people } of readings) {
    const here = new Map<string, Set<string>>();
    let all = 0;
    for (const { emails, left } of people) {
      const main = emails[0]?.toLowerCase();
      if (main === undefined || left) continue;
      all++;
      const domain = domainOf(main);
      const addresses = here.get(domain);
      if (addresses) addresses.add(main);
      else here.set(domain, new Set([main]));
    }
    for (const [domain, addresses] of here) {
      if (everybodys.has(domain) || known.has(domain)) continue;
      const entry = found.get(domain) ?? { addresses: new Set(), ours: false };
      found.set(domain, entry);
      for (const each of addresses) entry.addresses.add(each);
      const share = addresses.size * 5 >= all;
      entry.ours ||= kind === 'directory' ? share || addresses.size >= 3 : share && (addresses.size >= 2 || all === 1);
    }
  }
  return [...found].flatMap(([domain, { addresses, ours }]): DomainProposal[] => {
    if (!ours) return [];
    const some = [...addresses].filter((each) => members.has(each)).length;
    const role = some * 20 >= addresses.size * 19 ? 'member' : 'officer';
    return [{ domain, role, people: addresses.size, members: some }];
  });
}
