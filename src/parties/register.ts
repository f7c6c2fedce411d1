import { z } from 'zod';

const address = z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'an address such as name@council.example');

/** A seat that a member holds on another council. */
const otherSeat = z.strictObject({ council: z.string().min(1), ward: z.string().optional() });

const person = z.strictObject({
  name: z.string().trim().min(1, 'a name'),
  role: z.enum(['member', 'officer']),
  emails: z.array(address).min(1, 'at least one address'),
  senior: z.boolean().optional(),
  post: z.string().optional(),
  positions: z.array(z.string()).optional(),
  ward: z.string().optional(),
  group: z.string().optional(),
  /** Seats on other councils, such as the county's: the same person, whose addresses there stand in `emails`. */
  otherSeats: z.array(otherSeat).optional(),
  /** Whom the protocol names for a concern about this officer, where that is nobody senior: a one-clerk council. */
  concernsTo: z.array(address).optional(),
});

const mailbox = z.strictObject({
  address,
  kind: z.enum(['officer-team', 'officer-list', 'member-office', 'member-list', 'system', 'press']),
  of: z.array(address).optional(),
});

/** The shape of the register file that a council keeps. */
export const registerSchema = z.strictObject({
  council: z.string().min(1),
  protocol: z.string().optional(),
  domains: z.record(z.string(), z.enum(['member', 'officer'])),
  people: z.array(person),
  mailboxes: z.array(mailbox).default([]),
  /** The day on which it was last brought up to date: `2026-05-11`. */
  asOf: z.iso.date().optional(),
  /** The day of the last election: a register older than that is out of date. */
  elected: z.iso.date().optional(),
  /** A day the council sets: a register older than that is out of date. */
  notBefore: z.iso.date().optional(),
});

/** Who is who in one council. */
export type Register = z.infer<typeof registerSchema>;
/** A member or an officer. */
export type Person = Register['people'][number];
/** An address that is no person's own: a team, an office, a list, a system, the press. */
export type SharedMailbox = Register['mailboxes'][number];
