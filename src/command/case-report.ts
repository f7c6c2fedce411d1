import type { AnonymousCase } from '../anonymous-case/anonymous-case';
import type { Mailbox } from '../draft/draft';
import type { Evidence, Finding } from '../findings/finding';
import { addressKey, openDirectory } from '../parties/directory';
import { en } from '../words/en';

/**
 * An anonymous case for a person to read, to trim and to send: what to look at first, who plays which part, the words,
 * what is found, and where to say what is wrong with it.
 */
export function caseReport({ protocol, draft, register, inspection, changed, left }: AnonymousCase): string {
  const directory = openDirectory(register);
  const part = ({ name, address }: Mailbox) => {
    const entry = directory.find(address);
    const person = entry?.kind === 'person' ? entry.person : null;
    const held = [...(person?.positions ?? []), ...(person?.ward ? [`ward: ${person.ward}`] : [])];
    const role =
      entry?.kind === 'mailbox' ? kinds[entry.mailbox.kind] : entry?.kind === 'domain' ? entry.role : person?.role;
    const said = [person?.senior ? 'senior officer' : (role ?? 'outside the council'), ...held].join('; ');
    return `${name} <${addressKey(address)}>, ${said}`;
  };
  const field = (label: string, mailboxes: readonly Mailbox[]) => mailboxes.map((each) => `${label}: ${part(each)}`);
  const findings = (some: readonly Finding[]) => some.map((each) => `  ${en.severity[each.severity]}, ${each.check}`);
  const { lost, gained } = changed;
  return [
    'An anonymous case. Nothing has been sent to anybody. Before you send it, read all of it: names in small letters,',
    'nicknames and what only one person can have done are not replaced. Take out what the point does not need.',
    ...(left.length ? ['', `Look twice at: ${left.join(', ')}.`] : []),
    ...(lost.length || gained.length ? ['', 'Making it anonymous has changed what is found:'] : []),
    ...(lost.length ? ['found in your draft, not in this case:', ...findings(lost)] : []),
    ...(gained.length ? ['found in this case, not in your draft:', ...findings(gained)] : []),
    '',
    'What is wrong (say which finding should not be there, or which words should have raised one):',
    '',
    '',
    '---',
    `Protocol: ${protocol.id} (${protocol.title}, ${protocol.body}, ${protocol.date})`,
    `Kind: ${draft.kind}`,
    ...field('From', draft.from ? [draft.from] : []),
    ...field('To', draft.to),
    ...field('Cc', draft.cc),
    ...field('Bcc', draft.bcc),
    `Subject: ${draft.subject}`,
    ...draft.attachments.map((name) => `Attachment: ${name}`),
    ...(draft.sensitivity ? [`Marked: ${draft.sensitivity}`] : []),
    '',
    draft.body.text ?? '',
    '---',
    inspection.findings.length ? 'Found:' : 'Found: nothing.',
    ...inspection.findings.flatMap((each) => [...findings([each]), ...each.evidence.map((one) => `    ${shown(one)}`)]),
    '',
  ]
    .join('\n')
    .replace(unprintable, ' ');
}

const kinds = {
  'officer-team': 'team of officers',
  'officer-list': 'list of officers',
  'member-office': 'member’s office',
  'member-list': 'list of members',
  system: 'records system',
  press: 'press',
};

/** What could rewrite the reader's screen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

function shown({ field, text }: Evidence): string {
  const words =
    field === 'from' || field === 'to' || field === 'cc' || field === 'bcc' ? text : en.pane.finding.quote(text);
  return `${field}: ${words.split(/\s+/).join(' ')}`;
}
