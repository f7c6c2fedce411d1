import type { Mailbox } from '../draft/draft';
import { type Directory, titledMember } from '../parties/directory';
import type { SharedMailbox } from '../parties/register';
import type { DeskWords } from '../words/catalogue';

/** Somebody whom the compose window offers. */
export interface Contact {
  mailbox: Mailbox;
  /** Post, ward or position, where the register has one. */
  detail: string;
}

/** Everybody in the register, members first, shared mailboxes last. */
export function contactsIn({ register }: Directory): Contact[] {
  const people = [...register.people].sort((a, b) => order(a.role) - order(b.role));
  return [
    ...people.map((person) => ({
      mailbox: {
        name: person.role === 'member' ? `Cllr ${person.name}` : person.name,
        address: person.emails[0] ?? '',
      },
      detail: person.post ?? [...(person.positions ?? []), ...(person.ward ? [person.ward] : [])].join(', '),
    })),
    ...register.mailboxes.map(({ address }) => ({ mailbox: { name: '', address }, detail: '' })),
  ];
}

function order(role: 'member' | 'officer'): number {
  return role === 'member' ? 0 : 1;
}

/** What the compose window says somebody is. */
export function standing({ name, address }: Mailbox, directory: Directory, words: DeskWords['recipients']): string {
  if (!address.includes('@')) return words.notAnAddress;
  const entry = directory.find(address);
  if (!entry) return words.outside;
  if (entry.kind === 'person') return words[entry.person.role];
  if (entry.kind === 'mailbox') return words[mailboxWords[entry.mailbox.kind]];
  return titledMember(name) ? words.member : words[entry.role];
}

const mailboxWords = {
  'officer-team': 'officerTeam',
  'officer-list': 'officerList',
  'member-office': 'memberOffice',
  'member-list': 'memberList',
  system: 'system',
  press: 'press',
} as const satisfies Record<SharedMailbox['kind'], keyof DeskWords['recipients']>;

/** How somebody is shown on a tag. */
export function shownName({ name, address }: Mailbox): string {
  return name.trim() || address;
}

/** Contacts whose name, address, post or ward holds every word typed. */
export function matching(contacts: readonly Contact[], typed: string): Contact[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return contacts.filter(({ mailbox, detail }) => {
    const text = `${mailbox.name} ${mailbox.address} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
