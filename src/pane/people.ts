import type { Remedy } from '../findings/finding';
import { addressKey } from '../parties/directory';
import type { Parties, Party } from '../parties/party';
import type { RemedyNames } from '../words/catalogue';

/** How the pane names an address of the draft: `Cllr Anita Webb`, or the address where nobody is known by it. */
export function nameOf(address: string, parties: Parties): string {
  return partyOf(address, parties)?.label ?? address;
}

/** What is known of an address of the draft. */
export function partyOf(address: string, { author, through, to, cc, bcc }: Parties): Party | undefined {
  const key = addressKey(address);
  return [...to, ...cc, ...bcc, author, through].find((party) => party?.key === key) ?? undefined;
}

/** A remedy with names in place of addresses, for buttons and messages. */
export function remedyNames(remedy: Remedy, parties: Parties): RemedyNames {
  switch (remedy.kind) {
    case 'move-to-cc':
      return { kind: remedy.kind, names: remedy.addresses.map((each) => nameOf(each, parties)), open: false };
    case 'remove-recipient':
      return { kind: remedy.kind, names: [remedy.name || nameOf(remedy.address, parties)], open: false };
    case 'insert-sentence':
      return { kind: remedy.kind, names: [], open: remedy.text.includes('[…]') };
  }
}
