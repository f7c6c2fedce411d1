import type { Addressee, Remedy } from '../findings/finding';
import { gap } from '../language/sentences';
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
export function remedyNames(remedy: Remedy, parties: Parties, chosen?: Addressee): RemedyNames {
  const { kind } = remedy;
  switch (kind) {
    case 'move-recipients':
      return { kind, names: remedy.addresses.map((each) => nameOf(each, parties)), open: false, field: remedy.field };
    case 'remove-recipient':
      return { kind, names: [remedy.name || nameOf(remedy.address, parties)], open: false };
    case 'split':
      return { kind, names: remedy.addresses.map((each) => nameOf(each, parties)), open: false };
    case 'insert-sentence':
    case 'replace-passage':
      return { kind, names: [], open: remedy.text.includes(gap) };
    case 'readdress':
    case 'hand-over':
      return { kind, names: chosen ? [chosen.name] : [], open: false };
  }
}
