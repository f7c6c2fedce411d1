import { z } from 'zod';
import { checkIds } from '../checks/check-ids';

/** Whose drafts a rule restrains. */
const binds = z.enum(['members', 'officers', 'both']);

/**
 * What meets a copying rule, so that there is nothing to find:
 * `reason` – the own text gives a genuine need for copying; a courtesy is none;
 * `statement` – the own text says who is copied;
 * `consent` – the own text says that the original author agrees.
 */
const satisfaction = z.enum(['reason', 'statement', 'consent']);

const reading = z.strictObject({
  /** The operative words, word for word: a short attributed quotation. Empty for a heading without text. */
  words: z.string(),
  /** What the clause asks, in our own plain words. */
  asks: z.string().min(1),
  /** The verb that carries the rule: `must not`, `should normally`. Null for a heading without text. */
  modal: z.string().min(1).nullable(),
});

/**
 * How a clause reads on one subject, where it speaks of several: by the clause's number. Clause 78 says one thing of
 * copies and another of blind copies, and the author is shown the sentence that applies.
 */
const readings = z.record(z.string(), reading).optional();

const outcome = z.strictObject({
  severity: z.enum(['breach', 'caution', 'advice', 'none']),
  /** Clauses that govern this case, where they are not the provision's own. */
  clauses: z.array(z.string()).min(1).optional(),
  readings,
});

const clause = reading.extend({
  /** The number as the document prints it, without spaces: `78`, `5.5-10.1`, `7.10`. */
  number: z.string().min(1),
  /** The heading over the clause, or the clause's own heading, as printed. */
  heading: z.string().min(1),
});

const provision = z.strictObject({
  /** Numbers of the clauses that govern the check, the principal one first. */
  clauses: z.array(z.string()).min(1),
  readings,
  binds,
  satisfiedBy: z.array(satisfaction).default([]),
  /** Exceptions the protocol itself makes, in our own words, shown to the author. */
  exceptions: z.array(z.string().min(1)).default([]),
  /** Positions whose holders the rule leaves free, such as `Chairman`: as the register has them, whole, in any case. */
  exceptPositions: z.array(z.string().min(1)).default([]),
  /** Titles of recipients to whom the rule does not apply, such as `Minister`: a whole word of the display name. */
  exceptRecipients: z.array(z.string().min(1)).default([]),
  /** True where the council has turned the check off. */
  off: z.boolean().optional(),
  /** The council's own words: sentences that hold `raise` raise the point as well, those that hold `leave` do not. */
  phrases: z
    .strictObject({ raise: z.array(z.string().min(3)).default([]), leave: z.array(z.string().min(3)).default([]) })
    .optional(),
  /** What each case that the check tells apart comes to. The check's own page lists its cases. */
  outcomes: z.record(z.string(), outcome),
});

/** The shape of a protocol file: what one council's protocol says, as data. */
export const protocolSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    body: z.string().min(1),
    /** Latest adoption or change, as a reader is shown it: `27 September 2012`, `undated`. */
    date: z.string().min(1),
    /** The document the words are quoted from, by its name. */
    source: z.string().min(1),
    /** The page on which the council publishes it. */
    published: z.url({ protocol: /^https?$/ }).optional(),
    terms: z.strictObject({
      /** What the document calls the whole: `Council` or `Authority`. */
      authority: z.string().min(1),
      /** `member` or `councillor`. */
      member: z.string().min(1),
      /** Whom a concern about an officer is for, such as `a senior officer` or `the Town Clerk`. */
      concernGoesTo: z.string().min(1),
    }),
    clauses: z.array(clause).min(1),
    /** Null where the document has no such clause: the check is off, and the pane says so. */
    checks: z.record(z.enum(checkIds), provision.nullable()),
    /**
     * Checks whose entry a person has confirmed, in a file that an import wrote: an update keeps them while their words
     * still stand in the document. A file without this was written by hand, and all of it counts as confirmed.
     */
    confirmed: z.array(z.enum(checkIds)).optional(),
    /** Every clause of the document it was imported from, so that an update can show what changed. */
    document: z.array(z.strictObject({ number: z.string().min(1), heading: z.string(), text: z.string() })).optional(),
  })
  .superRefine((protocol, context) => {
    const printed = new Set<string>();
    for (const { number } of protocol.clauses) {
      if (printed.has(number)) {
        context.addIssue({ code: 'custom', path: ['clauses'], message: `holds clause ${number} more than once` });
      }
      printed.add(number);
    }
    for (const [check, entry] of Object.entries(protocol.checks)) {
      if (!entry) continue;
      const cited = [entry, ...Object.values(entry.outcomes)].flatMap((each) => [
        ...(each.clauses ?? []),
        ...Object.keys(each.readings ?? {}),
      ]);
      for (const number of new Set(cited)) {
        if (!printed.has(number)) {
          context.addIssue({
            code: 'custom',
            path: ['checks', check],
            message: `cites clause ${number}, which "clauses" does not hold`,
          });
        }
      }
    }
  });

/** One council's protocol, validated. */
export type Protocol = z.infer<typeof protocolSchema>;
/** One clause of a protocol. */
export type Clause = Protocol['clauses'][number];
/** What a protocol says on the subject of one check. */
export type Provision = z.infer<typeof provision>;
