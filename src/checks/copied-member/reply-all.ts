import type { Draft, Mailbox } from '../../draft/draft';
import { inspect, type Knowledge } from '../../inspect';
import { addressKey } from '../../parties/directory';
import type { Party } from '../../parties/party';
import { isOther } from './others';

/**
 * The members who would be copied, besides the one whose correspondence it is, if the reader of a message answered
 * everybody. They were in it before, so this is no finding (two members already party to an exchange): it is worth
 * knowing before the answer is written. Empty where the protocol's rule on copying does not bind the reader.
 *
 * @param reader whose mailbox the message was opened in
 */
export function copiedByReplyAll(received: Draft, reader: Mailbox, knowledge: Knowledge): Party[] {
  const provision = knowledge.protocol.checks['copied-member'];
  const { from } = received;
  if (!provision || provision.off || !from || isSame(from, reader)) return [];
  const others = (people: Mailbox[]) => people.filter((each) => !isSame(each, reader) && !isSame(each, from));
  const { parties } = inspect(
    {
      ...received,
      from: reader,
      sender: null,
      to: [from, ...others(received.to)],
      cc: others(received.cc),
      bcc: [],
      subject: `RE: ${received.subject}`,
      body: { text: '' },
      kind: 'reply',
      attachments: [],
      earlier: { from, to: received.to, cc: received.cc, subject: received.subject, text: '' },
    },
    knowledge,
  );
  const role = parties.author?.role;
  const binds = provision.binds === 'both' ? role === 'member' || role === 'officer' : `${role}s` === provision.binds;
  if (!binds || !parties.memberOfficer || !parties.principal) return [];
  // Whoever is answered is written to, not copied.
  return parties.recipients.filter((each) => isOther(each, parties) && !isSame(each.mailbox, from));
}

function isSame(left: Mailbox, right: Mailbox): boolean {
  return addressKey(left.address) === addressKey(right.address);
}
