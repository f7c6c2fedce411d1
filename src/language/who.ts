import type { Parties, Party } from '../parties/party';
import type { RecipientClass, Who } from './scorer/acts';

const trade =
  /build|roof|ground|works?\b|surfac|pav(e|ing)|scaffold|electric|plumb|drain|fenc|tree|garden|landscap|clean|cater|hire|print|suppl|contract|engineer|construct|develop|homes?\b|energy|heating|glaz|paint|decorat|skip|waste|haul|transport|joiner|timber|steel|stone|consult|design|architect|services?\b|solutions|ltd|limited|plc|& sons?|brothers|bros/;
const body =
  /parish|town|council|gov|school|academy|college|church|chapel|vicar|rector|club|fc\b|rfc|cricket|bowls|society|associat|trust|charity|hospice|museum|theatre|hall|committee|secretary|clerk|treasurer|chair|forum|group|band|choir|institute|legion|scouts?|guides|union|chamber|federation|partnership|league|allotment|rovers|rangers|united|minister|mp\b|police|nhs/;

/** What kind of outsider somebody is, as far as a name and an address tell: a body, a firm, or a resident. */
export function outsider({ mailbox }: Pick<Party, 'mailbox'>): 'org' | 'con' | 'res' {
  const words = `${mailbox.name} ${mailbox.address.replace(/\.(example|com|org|net|co|uk)\b/g, ' ')}`.toLowerCase();
  if (body.test(words)) return 'org';
  return trade.test(words) ? 'con' : 'res';
}

/**
 * Who writes to whom, in the classes that the learned scorer knows: those in To, whom the words are meant for, or
 * whoever gets the message where To is empty.
 */
export function whoOf({ author, to, recipients }: Parties): Who {
  const classes = new Set<RecipientClass>();
  const addressed = recipients.filter((each) => to.includes(each));
  for (const each of addressed.length ? addressed : recipients) {
    if (each.role === 'officer') classes.add(each.senior ? 'senior' : 'off');
    else if (each.role === 'member') classes.add('mem');
    else if (each.role === 'press') classes.add('press');
    else if (each.role === 'outside') classes.add(outsider(each));
  }
  return { author: author?.role === 'officer' ? 'o' : 'm', recipients: classes };
}
