import type { Evidence } from '../../findings/finding';
import { isFooterStart } from '../../own-text/footer';
import { signatureStart } from '../../own-text/signature';
import { nameKey } from '../../parties/directory';
import { sameParty } from '../../parties/parties';
import type { Party } from '../../parties/party';
import type { Check, CheckContext } from '../check';
import { type Detail, detailsIn } from './details';

/**
 * A forward, or a reply that adds somebody, carries a third person's personal details in the thread or the own text.
 * `outside`: an added reader is outside the council; `inside`: none is. Header lines and the writers' own signatures
 * do not count, nor the author's own details. This check reads the thread.
 */
export const personalData: Check = {
  id: 'personal-data',
  reads: 'thread',
  outcomes: { outside: 'caution', inside: 'advice' },
  run(context) {
    const { parties, words, thread, kind } = context;
    const role = parties.author?.role;
    if ((role !== 'member' && role !== 'officer') || kind === 'new') return null;
    const before = [parties.earlier.author, ...parties.earlier.recipients].filter((each) => each !== null);
    // Of an answer without the message that it answers, nobody can tell who was added.
    if (kind === 'reply' && !before.length) return null;
    const added = parties.recipients.filter(
      (each) => each.role !== 'system' && !before.some((one) => sameParty(one, each)),
    );
    if (!added.length) return null;
    const details = [
      ...ownDetails(context),
      ...thread.flatMap((message) => threadDetails(message.text, message.from?.name ?? '', context)),
    ];
    if (!details.length) return null;
    const outside = added.filter((each) => each.role === 'outside' || each.role === 'press');
    const readers = outside.length ? outside : added;
    const own = words['personal-data'];
    return {
      outcome: outside.length ? 'outside' : 'inside',
      evidence: [...details.slice(0, 4).map(({ evidence }) => evidence), ...readers.slice(0, 2).map(address)],
      message: own.message(readers.map((each) => each.label)),
      explanation: own.explanation([...new Set(details.map(({ detail }) => own.kinds[detail.kind]))]),
    };
  },
};

interface Found {
  detail: Detail;
  evidence: Evidence;
}

function address(party: Party): Evidence {
  return { field: party.field as 'to' | 'cc' | 'bcc', text: party.mailbox.address };
}

const selfWords = /\b(?:my|me|i|i'm|our|us|mine)\b/i;
const officeWords =
  /\b(?:office|reception|switchboard|helpline|hotline|main|general|emergency|freephone|customer services?|council|depot|line|desk|surgery|clinic|school|library|contact centre)\b/i;

/** The last words of the same sentence before a detail, which tell whose it is. */
function leadTo({ start }: Detail, text: string): string {
  const before = text.slice(Math.max(0, start - 45), start);
  return before.slice(Math.max(...['.', '!', '?', '\n'].map((end) => before.lastIndexOf(end))) + 1);
}

function ownDetails({ ownText, directory, parties }: CheckContext): Found[] {
  return detailsIn(ownText.text)
    .filter((detail) => {
      const lead = leadTo(detail, ownText.text);
      if (selfWords.test(lead) || (detail.kind === 'telephone number' && officeWords.test(lead))) return false;
      return isPrivate(detail, directory, parties.recipients);
    })
    .map((detail) => ({
      detail,
      evidence: { field: 'body', start: detail.start, end: detail.start + detail.text.length, text: detail.text },
    }));
}

function threadDetails(text: string, writer: string, { directory, parties }: CheckContext): Found[] {
  const body = withoutSignature(text, writer);
  return detailsIn(body)
    .filter((detail) => {
      if (detail.kind === 'telephone number' && officeWords.test(leadTo(detail, body))) return false;
      return isPrivate(detail, directory, parties.recipients);
    })
    .map((detail) => ({ detail, evidence: { field: 'thread', text: detail.text } }));
}

/** A council address, a listed person's, or one that the draft is addressed to anyway is nobody's private matter. */
function isPrivate(detail: Detail, directory: CheckContext['directory'], recipients: Party[]): boolean {
  if (detail.kind !== 'e-mail address') return true;
  const key = detail.text.toLowerCase();
  if (recipients.some((each) => each.key === key)) return false;
  return directory ? directory.find(detail.text) === null : true;
}

function withoutSignature(text: string, writer: string): string {
  let lines = text.split('\n');
  const footer = lines.findIndex((line, at) => isFooterStart(line.trim(), lines[at + 1] ?? ''));
  if (footer >= 0) lines = lines.slice(0, footer);
  const parts = nameKey(writer).split(' ').filter(Boolean);
  const names = new Set(parts.length ? [parts.join(' '), parts[0] as string, parts[parts.length - 1] as string] : []);
  const from = signatureStart(
    lines.map((line) => line.trim()),
    names,
  );
  return (from < 0 ? lines : lines.slice(0, from)).join('\n');
}
