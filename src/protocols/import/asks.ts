import type { CheckId } from '../../checks/check-ids';
import type { Proposal } from './propose';

const plain: Record<CheckId, string> = {
  'blind-copy': 'If you copy someone in, let everyone see it. Do not use Bcc.',
  'copied-member': 'Do not copy another member into an exchange between a member and an officer.',
  'member-obligation': 'Leave commitments and instructions on the council’s behalf to an officer.',
  'officer-criticism': 'Do not criticise an officer in public. Take the concern where the protocol says.',
  'official-name': 'A letter for the council normally goes in the name of an officer.',
  tone: 'Be courteous and show respect.',
  confidence: 'Keep what was given in confidence within the council.',
  'personal-data':
    'Use personal information only for the purpose it was given for. Data protection law stands behind the clause.',
  'officer-direction': 'Ask officers rather than instruct them.',
  'advice-pressure': 'Leave professional advice to the officer who gives it.',
  'party-political': 'Keep party business out of council correspondence.',
  'personal-matters': 'Do not raise with a member personal matters about yourself or a colleague.',
};

const practice: Record<CheckId, string> = {
  'blind-copy': 'let everyone see who is copied',
  'copied-member': 'say when you copy in another member',
  'member-obligation': 'leave commitments and instructions on the council’s behalf to an officer',
  'officer-criticism': 'take a concern about an officer to a senior officer',
  'official-name': 'leave letters for the council to an officer',
  tone: 'be courteous and show respect',
  confidence: 'keep what was given in confidence within the council',
  'personal-data': 'pass personal information on only where there is a need',
  'officer-direction': 'ask officers rather than instruct them',
  'advice-pressure': 'leave professional advice to the officer who gives it',
  'party-political': 'keep party business out of council correspondence',
  'personal-matters': 'keep personal matters out of letters to members',
};

/** What a clause asks, in our own plain words: what the author of a draft is shown beside the quotation. */
export function asksOf({ check, heading, satisfiedBy }: Proposal): string {
  if (heading) return `The protocol has this heading and no text yet. It is good practice to ${practice[check]}.`;
  if (check !== 'copied-member' || !satisfiedBy.length) return plain[check];
  const ways = satisfiedBy.map(
    (each) =>
      ({
        reason: 'there is a need, which you give',
        statement: 'you say so',
        consent: 'the original author agrees',
      })[each],
  );
  const list = ways.length > 1 ? `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}` : ways[0];
  return `Copy another member only where ${list}.`;
}
