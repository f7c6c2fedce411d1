import type { CheckId } from '../../checks/check-ids';
import { early, either, follow, has, headed, type Test, terms } from './terms';
import {
  aboutOfficer,
  aboutSomeone,
  advice,
  adviser,
  answersTo,
  bargains,
  beginsWork,
  blind,
  blindCopy,
  bringsIn,
  changing,
  civilities,
  commitment,
  complainedOf,
  compromising,
  conduct,
  confidential,
  control,
  copies,
  copyOfDocument,
  copyWords,
  correspondence,
  counsel,
  courteous,
  courtesyOfTelling,
  critical,
  criticisedOfficer,
  dealings,
  details,
  disclosing,
  doubtsAdvice,
  exchange,
  faultFinding,
  forCouncil,
  formalAnswer,
  forSomeone,
  forTheCouncil,
  fromOutside,
  gettingChanged,
  groupMeetings,
  hiddenInBulk,
  impartial,
  instruct,
  interfering,
  keptOut,
  leaningOnSomeone,
  leaves,
  letters,
  lettersAlone,
  manner,
  media,
  member,
  noLetter,
  noMemberCopies,
  noParty,
  not,
  notOneMember,
  officer,
  officerFirst,
  officerMatter,
  officersMayNot,
  ofVoting,
  only,
  onlyCorrespondence,
  openMatter,
  ordersGoods,
  otherMember,
  outsiders,
  ownDetails,
  ownMatters,
  partisan,
  party,
  passing,
  personal,
  pressing,
  pressure,
  privately,
  publicly,
  raising,
  requiresCopies,
  resources,
  rudenessOut,
  rule,
  saysItWill,
  saysItWillBe,
  secretCopies,
  someoneAnswers,
  standsAsGiven,
  takenOut,
  takesUp,
  theirAdvice,
  toEveryone,
  told,
  toNoOfficer,
  twice,
  unhappy,
  unrelatedData,
  whetherSecret,
  working,
} from './vocabulary';

/** One way in which councils word a rule on a subject. Every test is put to a sentence's plain words. */
export interface Way {
  /** Each of these holds. */
  all: readonly Test[];
  /** None of these does. */
  none?: readonly Test[];
  /** How far it shows that the clause governs the subject: 0 to 1. Below 0.6 nothing is proposed. */
  weight: number;
}

/** What a check is told by in a council's document. */
export interface Subject {
  ways: readonly Way[];
  /** What such a rule forbids or asks people to do: said even by a sentence that leaves what it is done to to the one before. */
  does: Test;
  /** Headings that, with no text under them, stand for the subject; the likelier first. */
  headings: readonly Test[];
  /** Headings under which a rule on the subject usually stands. */
  under: Test;
  /** Whose drafts a rule of this kind restrains where its words do not say. */
  binds: 'members' | 'officers' | 'both';
}

/** A complaint about a member is no criticism of an officer, whoever hears it. */
const ofMember = either(
  has('code of conduct'),
  follow('complaint*|allegation*', 4, 'member', 4, 'broken|breach*|breached|conduct|behav*'),
);
/** How the post is handled. */
const postRoom = either(
  has('stamp|stamps|first class|second class|hatch|franking|postage|courier|opened|signed for|delivered|delivery'),
  follow('sent|addressed|passed|send', 2, 'to', 3, 'officer', 0, 'who'),
  has('subject access|forwards'),
);
/** What follows on bad manners, or whose are bad, is no rule that they be good. */
const remedy = either(
  follow('abuse', 0, 'of', 3, 'scheme|position|power|procedure|expenses|system'),
  follow('threaten|threatens', 0, 'to'),
  follow('measured|moderate', 0, 'for|type|size|cost'),
  follow(
    'abusive|rude|polite|offensive|threatening|aggressive|insulting',
    0,
    'caller*|notice|notices|customer*|visitor*|resident*|public|call|calls|sign|signs',
  ),
  has('domestic abuse|sign language|language class*|civil marriage|weapon*|banner*|robes'),
  follow(
    'complaint|complaints|request|requests|question|questions|caller|callers',
    2,
    'is|are',
    2,
    'rude|abusive|offensive|insulting|threatening|vexatious',
  ),
  follow('procedure|policy|scheme', 4, 'where|if|when'),
);
const copyingTitle = either(
  follow('copying|copied|copy|sharing|forwarding|circulating', 6, 'correspondence|member|replies'),
  follow('correspondence', 4, 'copying|copied|sharing|forwarding'),
);
/** "Copying in other councillors, and blind copies". */
const takesIn = has('and|including|or');
const copyingAtAll = has('copying|copied');
const leaning = terms(
  'persuad*|induc*|pressur*|press|lobby*|lean|coerc*|talk|influenc*|steer*|sway*|push*|prevail|cajol*|coax*|get|direct|ask|asks|urge|tell',
);
/** What they are to change may be a task as well as advice. */
const leaningToChange = follow(leaning, 3, 'officer', 4, 'support|change|drop');
const ofAdvice = headed(advice);
/** How people are to speak to one another. */
const manners = either(courteous, manner);
/** A member who is criticised, a friendship, a worry about somebody's health: no criticism of an officer's work. */
const ofOthers = either(
  follow(
    'resident|residents|public|constituent*|visitor*|parishioner*',
    2,
    'criticise|criticises|criticising|complain|complains',
  ),
  follow('abuse', 0, 'of', 2, 'scheme|position|power|procedure|expenses|system'),
  follow('member', 1, 'criticised|attacked|criticized|blamed'),
  follow('is|are', 0, 'not', 1, 'criticism'),
  has('friendship*|friendly with|familiarity|health|welfare|wellbeing|well being|illness|sickness'),
);
/** The line that a mail program puts under every message marks nothing. */
const footer = either(
  has('footer*|disclaimer*'),
  follow('system|systems|program|server', 4, 'adds|add|appends|puts|prints'),
);
/** An entry in a register, and who keeps it. */
const entry = either(has('register of'), follow('entry|entries', 2, 'marked'));

/** What each check is told by. Where a document has no such clause, nothing matches and nothing is claimed. */
export const subjects: Record<CheckId, Subject> = {
  'blind-copy': {
    ways: [
      { all: [blindCopy, not], none: [hiddenInBulk], weight: 0.97 },
      {
        all: [
          blindCopy,
          has(
            'alone|empty|blank|unused|untouched|switched off|turned off|disabled|cease|ceases|stop|stops|end|abolished|discontinued|open',
          ),
        ],
        none: [hiddenInBulk],
        weight: 0.86,
      },
      {
        all: [blindCopy, has('should|must|shall|will|only')],
        none: [hiddenInBulk, follow('may|can', 4, 'used|bcc|blind|use')],
        weight: 0.75,
      },
      {
        all: [
          has('copied|copying|copy'),
          either(
            follow('without', 4, 'knowledge|knowing|aware|telling|informing|informed|disclos*|saying'),
            follow('without', 5, 'able to see|seeing'),
            follow('way|manner|such', 6, 'not', 2, 'see'),
          ),
          has('correspondence|member|officer|recipient*|sender|author|the rest|the others'),
        ],
        none: [hiddenInBulk, copyOfDocument],
        weight: 0.72,
      },
      {
        all: [
          either(follow('all|every|each|any', 2, 'recipient|recipients'), follow('everyone', 3, 'copied|receiv*')),
          has('visible|shown|see|seen|listed|apparent|open'),
          has(copyWords),
          rule,
        ],
        none: [hiddenInBulk],
        weight: 0.72,
      },
      {
        all: [follow('copy|copies|copying', 4, 'open|openly|visible|declared|above board|in the open'), rule],
        none: [hiddenInBulk, copyOfDocument, has('inspection|inspect|public|members of|available|door')],
        weight: 0.66,
      },
      {
        all: [
          either(
            follow(blind, 2, 'recipient*|addressee*|reader*|line|field|box|correspondence'),
            follow(
              'hide|hides|hiding|hidden|conceal*',
              6,
              'recipient*|addressee*|copy|copies|copied|who else|from the other|from others|from view',
            ),
            follow(
              'copy|copies|copied|recipient*',
              5,
              'not|cannot|without',
              4,
              'see|seen|shown|show|visible|appear*|know|knowing|aware|apparent',
            ),
            follow(
              'copy|copies|copied|copying',
              8,
              'open|openly|in the open|in plain sight|face of it|on its face|on their face|above board|in full view',
            ),
            follow(
              'see|know|aware|perceive|perceives|discern|discerns|tell|tells|learn|observe|find out|apprised|work out',
              2,
              'who else|everyone who|to whom|who has',
              6,
              'copied|receiv*|reading|copy|sent|seeing',
            ),
            follow('copied|copy', 6, 'behind', 3, 'back|backs'),
            follow('copied|copy|copies', 8, 'where everyone|where everybody|where all|where the others', 3, 'see'),
            follow(
              'slip|slips|sneak|sneaks|sneaking|smuggle|smuggles',
              3,
              'copy|copies|someone|somebody|people|anyone|anybody|person',
            ),
            follow(
              'privily|clandestinely|furtively|surreptitiously|underhandedly',
              3,
              'convey*|sent|send|copied|transmit*|imparted|dispatched|despatched|delivered',
            ),
            follow(
              'convey*|sent|send|sends|copy|copies|copied|transmit*|imparted|dispatch*|despatch*|deliver*',
              5,
              'privily|clandestine*|furtive*|on the sly|on the quiet|underhand*|unbeknown*|surreptitiously|by the back door|sneak*',
            ),
          ),
          exchange,
          rule,
        ],
        none: [
          hiddenInBulk,
          copyOfDocument,
          has('inspection|inspect|file|filing|archive|register|open to members|application*'),
        ],
        weight: 0.74,
      },
      {
        all: [
          has(
            'person to whom|persons to whom|all to whom|everyone to whom|recipient|recipients|addressee|addressees|everyone who receives|all who receive|whoever receives',
          ),
          has(
            'on the face|upon the face|on its face|upon its face|on view|in plain view|in full view|in plain sight|open to see',
          ),
          rule,
        ],
        none: [hiddenInBulk],
        weight: 0.72,
      },
    ],
    does: has(
      'blind|bcc|hidden|hide|conceal*|secret*|used|use|seen|see|shown|show|visible|open|openly|listed|appear*|know',
    ),
    headings: [has('blind copy|blind copies|blind copying|bcc|hidden copies|hidden recipients'), lettersAlone],
    under: has('correspondence|copying|copies'),
    binds: 'both',
  },
  'copied-member': {
    ways: [
      {
        all: [
          either(
            follow('not|never|nor|neither|avoid|refrain|without|can not|unless|only', 8, copies),
            follow(copies, 10, 'not|never|avoided|unless|only|without|inappropriate|discouraged'),
          ),
          otherMember,
          exchange,
          member,
        ],
        none: [
          noLetter,
          fromOutside,
          copyOfDocument,
          requiresCopies,
          blindCopy,
          has('marked|confidential|dissatisf*|unhappy|criticis*|public meeting|voiced'),
        ],
        weight: 0.95,
      },
      {
        all: [
          either(has(copyWords), bringsIn),
          told,
          exchange,
          member,
          has('where|when|whenever|if|should|any|exceptionally|before|only|unless|must|shall|will'),
        ],
        none: [noLetter, fromOutside, copyOfDocument, requiresCopies, has('press|media|confidential'), personal],
        weight: 0.82,
      },
      {
        all: [
          has(copies),
          not,
          exchange,
          follow('individual|between|from|exchange*|enquir*|casework|a|the original|original', 2, 'member'),
        ],
        none: [
          noLetter,
          fromOutside,
          copyOfDocument,
          has('third party|third parties|complainant*|press|media|public|marked|confidential'),
          noMemberCopies,
          blindCopy,
        ],
        weight: 0.66,
      },
      {
        // It stays with the two who wrote.
        all: [
          exchange,
          member,
          either(
            has(
              'private to|between the two|between those two|between them|stays between|stay between|remain between|confined to|private between|treated as private|is private|are private|remain private|remains private|goes no further|go no further|theirs alone|not a correspondence to all|open between',
            ),
            follow(
              letters,
              10,
              'belongs to|belong to|stays with|stay with|remains with|property of|concerns only|for the eyes of',
              3,
              'two|member|officer|pair|both|those|sender|parties|writer',
            ),
            follow(
              'private|stays|stay|remain|remains|is|are|kept|keep|belongs|confined',
              2,
              'between',
              1,
              'member|officer',
              2,
              'member|officer',
            ),
          ),
        ],
        none: [
          noLetter,
          fromOutside,
          copyOfDocument,
          has('press|media|public|marked|exempt|private sector|political*'),
          unrelatedData,
        ],
        weight: 0.74,
      },
      {
        // Asked or told before others see it.
        all: [
          exchange,
          has(copies),
          either(
            otherMember,
            has('membership|full membership|all of them|to all|rest|remaining|wider|group|everyone|committee'),
          ),
          has(
            'ask the sender|ask the author|ask the writer|ask first|asked first|asking first|ask before|asked before|asking before|told first|telling|told|tell|say so|say that|permission|leave|consent*|agree*|willing|happy|content|unless|without|think carefully|think before|careful|care|not|never|as a rule|normally|only',
          ),
          member,
          rule,
        ],
        none: [
          noLetter,
          fromOutside,
          copyOfDocument,
          blindCopy,
          has('press|media|confidential|exempt|marked|agenda*|minutes|report|reports|vote|voting|interests|meeting of'),
          personal,
          noMemberCopies,
          follow('must|should|shall|will|is|are', 2, 'be copied|copied', 3, 'to'),
        ],
        weight: 0.68,
      },
    ],
    does: either(has(copies), has('see|sees|seen')),
    headings: [
      (words) => copyingTitle(words) && !blindCopy(words),
      (words) => copyingAtAll(words) && (!blindCopy(words) || takesIn(words)),
      onlyCorrespondence,
    ],
    under: has('correspondence|copying|copies'),
    binds: 'both',
  },
  'member-obligation': {
    ways: [
      {
        all: [
          correspondence,
          has(
            'obligation|obligations|legally binding|legally enforceable|liability|liabilities|commitment|commitments|undertaking|undertakings|promise|promises|guarantee|guarantees|commit|commits|bind|binds|binding|contractual|instructions|instruction',
          ),
          not,
          member,
        ],
        none: [ofVoting, media, has('confidential*'), has('copied')],
        weight: 0.95,
      },
      {
        all: [
          either(
            follow('commit|committing|commits|bind|binding|binds|oblige|obligate|pledge|pledging', 3, 'council'),
            follow(commitment, 6, 'on behalf of|for|in the name of|binding on', 2, 'council'),
          ),
          not,
          member,
        ],
        none: [ofVoting, officersMayNot],
        weight: 0.9,
      },
      {
        all: [follow('make|making|give|giving|enter into|entering into|offer|offering', 5, commitment), not, member],
        none: [ofVoting, media, officersMayNot],
        weight: 0.8,
      },
      {
        all: [
          follow(
            'incur|authorise|initiate|certify|approve|order|place',
            6,
            'expenditure|transaction|transactions|order|orders|goods|works|payment|payments',
          ),
          not,
          member,
        ],
        none: [ofVoting, officersMayNot, follow('officer', 1, 'order|orders|place|places|buy|buys')],
        weight: 0.7,
      },
      {
        all: [
          follow(
            'issue|issuing|give|giving|send',
            4,
            'instruction|instructions',
            6,
            'on behalf of|in the name of',
            2,
            'council',
          ),
          not,
          member,
        ],
        weight: 0.85,
      },
      {
        all: [
          member,
          follow(
            'not|never|no',
            6,
            'instruct|instructs|tell|tells|order|orders|direct|directs|engage|engages|authorise',
            3,
            'contractor*|supplier*|third party|third parties',
          ),
        ],
        none: [ofVoting, officersMayNot],
        weight: 0.7,
      },
      {
        all: [
          follow(
            'member',
            5,
            'has no|have no|no individual',
            2,
            'authority|power|powers|right',
            3,
            'commit|bind|contract|agree|enter into|pledge|promise|spend|order goods',
          ),
        ],
        weight: 0.9,
      },
      {
        all: [
          correspondence,
          has(
            'liability|liabilities|legally binding|legal effect|legal consequence*|obligation|obligations|commitment|commitments|binding|bind|binds|contractual|undertaking|undertakings',
          ),
          follow('by|for|to|from', 3, 'officer'),
          has('only|alone|must|shall|exclusively'),
        ],
        none: [ofVoting, media, has('confidential*|copied|personal')],
        weight: 0.96,
      },
      {
        all: [bargains, forTheCouncil, member, either(not, only)],
        none: [
          ofVoting,
          media,
          officersMayNot,
          has(
            'contract of employment|contracts of employment|under contract|party to a contract|interest in a contract|insurer*|insurance|hold a contract|commits a breach|commit a breach|commits an offence|commit an offence|declare*|interest|interests|register|allowance*|tender*|procurement|confidential*|copied|declaration|code of conduct|party|group',
          ),
          follow('accept*', 2, 'payment|payments|gift|gifts|hospitality|money|fee|fees|reward'),
          follow('buy|buys|purchase', 4, 'from', 1, 'council'),
          // What the council itself does not pay for.
          follow('council', 0, 'will|shall|may|can|does', 0, 'not'),
          follow('member', 2, 'not', 1, 'told'),
          follow('agreement|lease|covenant', 6, 'bind|binds|guarantee*'),
          follow('agree to|undertake*|promise|pledge|agree', 1, 'treat|be|show|respect|not to'),
        ],
        weight: 0.71,
      },
      {
        all: [member, not, either(saysItWill, saysItWillBe, beginsWork)],
        none: [ofVoting, media, officersMayNot, has('confidential*|copied|interest|interests|party|group')],
        weight: 0.71,
      },
    ],
    does: either(bargains, has('send|sends|sent|write|writes|sign|signs|give|gives|make|makes|do so|say so|instruct*')),
    headings: [
      has('commitment|commitments|obligation|obligations|contract|contracts|promises|undertakings'),
      lettersAlone,
    ],
    under: has('correspondence|commitment|commitments|contract*|promise|promises|bargain*'),
    binds: 'members',
  },
  'officer-criticism': {
    ways: [
      {
        all: [critical, officer, publicly, rule],
        none: [ofOthers, has('ombudsman'), follow('public|resident*|customer*|visitor*', 2, 'may|can|who')],
        weight: 0.95,
      },
      {
        all: [
          has(
            'raise|raises|raised|raising|question|questioned|questioning|mention*|discuss*|comment*|make|remark*|statement*|challeng*|air|aired',
          ),
          conduct,
          officer,
          publicly,
          not,
        ],
        none: [has('matter in question|in question|close|familiar*|relationship*|friend*')],
        weight: 0.95,
      },
      { all: [criticisedOfficer, rule], none: [ofOthers, has('ombudsman')], weight: 0.78 },
      {
        all: [critical, has('private|privately|in private|well founded|constructive'), rule, has('officer|member')],
        none: [ofOthers, has('abuse|abuses|mock|mocks|mocking|demean*')],
        weight: 0.78,
      },
      {
        all: [
          member,
          unhappy,
          conduct,
          officer,
          takesUp,
          has('should|must|shall|will|may|ought|to be|is to|are to|can'),
        ],
        none: [
          doubtsAdvice,
          ofMember,
          ofOthers,
          follow(
            'officer',
            6,
            'concern*|complain*|dissatisf*|unhappy|aggrieved|believes|feels|who has|has|have',
            14,
            'member',
          ),
        ],
        weight: 0.72,
      },
      {
        all: [faultFinding, officer, publicly, either(member, not), either(rule, privately)],
        none: [
          someoneAnswers,
          ofMember,
          ofOthers,
          has('complaints procedure|complaints system|ombudsman|whistleblow*|service complaint*|complaints officer'),
        ],
        weight: 0.7,
      },
      {
        all: [either(member, conduct), aboutOfficer, either(takesUp, privately), twice('officer', privately)],
        none: [
          doubtsAdvice,
          ofMember,
          ofOthers,
          follow(
            'officer',
            8,
            'concern*|complain*|dissatisf*|unhappy|aggrieved|believes|feels|grievance*|issue|problem',
            8,
            'member',
          ),
          has(
            'ombudsman|whistleblow*|complaints about member|complaint about a member|complaint about member|delegated|declare|code of conduct|purely|factual',
          ),
        ],
        weight: 0.66,
      },
    ],
    does: either(
      faultFinding,
      has(
        'air|aired|airing|voice|voiced|voicing|raising|repeat|repeated|repeating|made|make|makes|making|raise|raised|taken|takes|take|brought|bring|question*|discuss*|comment*|goes|go|put|tell|say|says|said|speak|kept|public|publicly',
      ),
    ),
    headings: [
      follow('criticism*|criticis*|criticiz*', 4, 'officer'),
      has('criticism*|criticis*'),
      follow('complaint*|concern*|grievance*', 8, 'officer'),
    ],
    under: has('critici*|complaint*|concern*|wrong|redress|public|respect|conduct'),
    binds: 'members',
  },
  'official-name': {
    ways: [
      {
        // "Letters for the Council go over the Clerk's name."
        all: [
          correspondence,
          forCouncil,
          follow('over|under|in|by|bear|bears', 2, 'officer', 0, 'name|signature|hand'),
        ],
        none: [bargains, civilities, forSomeone, postRoom, toEveryone],
        weight: 0.76,
      },
      {
        all: [
          correspondence,
          forCouncil,
          has(
            'name|names|signed|sign|signature|signatory|sent|issued|send|come from|comes from|goes out|go over|goes over|subscribed|go out|handled|dealt with|conducted|undertaken',
          ),
          has('officer|name of|member'),
          rule,
        ],
        none: [
          civilities,
          forSomeone,
          postRoom,
          toEveryone,
          bargains,
          has('obligation|obligations|instruction|instructions|legally|commitment|commitments|contractual|marked'),
        ],
        weight: 0.93,
      },
      {
        all: [
          correspondence,
          member,
          not,
          either(
            has(
              'on behalf of|in the name of|purport*|headed paper|headed notepaper|note paper|letterhead*|logo|crest|official capacity|official paper|official notepaper|headed note paper',
            ),
            follow('as if', 4, 'for|council'),
          ),
        ],
        none: [
          civilities,
          forSomeone,
          postRoom,
          toEveryone,
          bargains,
          has(
            'obligation|obligations|instruction|instructions|legally|commitment|commitments|contractual|promise|promises|undertaking|undertakings|confidential*|copied|copying',
          ),
          officerMatter,
        ],
        weight: 0.76,
      },
      {
        all: [
          correspondence,
          member,
          either(
            has(
              'personal capacity|personal view*|personal opinion*|own capacity|own view*|own name|own opinion*|individual capacity',
            ),
            follow('not', 5, 'view|views|behalf', 2, 'council'),
            follow('clear|plain|say|says|state|states|show|shows', 5, 'not', 2, 'from|for', 1, 'council'),
          ),
          rule,
        ],
        none: [
          civilities,
          forSomeone,
          postRoom,
          bargains,
          media,
          has('copied|copying|obligation|obligations|instruction|instructions'),
        ],
        weight: 0.68,
      },
      {
        all: [
          correspondence,
          either(
            forCouncil,
            follow('correspondence', 2, 'from|of|by', 2, 'council'),
            has('speak for the council|speaks for council|speak for council'),
          ),
          has(
            'sign|signs|signed|signature|over the name|under the name|bear|bears|go out|goes out|are sent by|is sent by|sent by|issued by|written by|come from|comes from|the hand of|prepared by|dealt with by|a matter for|are for|is for|only|asks|ask|asked|leave|left to|in the name of|on behalf of',
          ),
          either(officer, has('chair*|mayor|leader|secretary|only'), not),
        ],
        none: [
          civilities,
          forSomeone,
          postRoom,
          toEveryone,
          bargains,
          has(
            'obligation*|instruction*|legally|commitment*|contract*|promise*|bind|undertak*|purposes|telephone*|equipment|facilit*|stationery allowance|press|media|copied|copy|confidential*|complaint*|received|opened|answered by|reply within',
          ),
          officerMatter,
        ],
        weight: 0.72,
      },
      {
        all: [
          either(correspondence, has('speak|speaks|speaking|post|posting')),
          member,
          either(
            has(
              'views are their own|views are own|views are his|own behalf|as an individual|as individuals|private capacity|themselves alone|for themselves|as themselves|in their own right|speaking personally|personal view|not the council|not of the council|not for the council|not council',
            ),
            follow('as if|as though|as', 4, 'for council|for the council|council'),
          ),
          either(rule, not),
        ],
        none: [
          civilities,
          forSomeone,
          postRoom,
          bargains,
          has('obligation*|commit*|contract*|bind|copied|confidential*'),
          officerMatter,
          media,
        ],
        weight: 0.67,
      },
      {
        // What the body answers, though no letter is named.
        all: [
          formalAnswer,
          follow(
            'in the name of|in name of|over the name of|under the name of|signed by|over the signature of|under the hand of|bear the name of|bears the name of|come from|comes from|sent by',
            2,
            'officer',
          ),
        ],
        none: [bargains, civilities, forSomeone, media, has('complaint*|freedom of information|request*')],
        weight: 0.72,
      },
    ],
    does: has(
      'sign|signs|signed|signature|name|sent|send|sends|write|writes|written|issued|go out|goes out|come from|prepared|view|views|for',
    ),
    headings: [
      has('official correspondence|correspondence on behalf|letters on behalf'),
      follow(
        'correspondence|writing|write|signing|sign|signature|signatures',
        4,
        'on behalf of|in the name of|for',
        3,
        'council',
      ),
      follow('official|formal|corporate', 1, 'correspondence'),
      (words) => correspondence(words) && forCouncil(words),
    ],
    under: has('correspondence'),
    binds: 'members',
  },
  tone: {
    ways: [
      {
        all: [correspondence, manner, rule],
        none: [
          courtesyOfTelling,
          remedy,
          follow('respect', 2, 'confiden*|impartial*|privacy'),
          has('with respect to|in respect of|blind|copied|copy|sensitive|sign language|language translation'),
        ],
        weight: 0.9,
      },
      {
        all: [courteous, has('member|officer|both|each other|one another|other|others|everyone|everybody|all'), rule],
        none: [courtesyOfTelling, remedy, has('not been treated|feels|considers|dissatisf*|believes|fails')],
        weight: 0.86,
      },
      {
        all: [
          either(
            follow('mutual|with|show|treat*|shown|due|reflect*|demonstrat*|mutually', 6, 'respect'),
            has(
              'respectful*|respect each other|respect one another|respect for each other|respect for one another|respect others',
            ),
          ),
          dealings,
          has('member|officer|both|each other|one another|others'),
          rule,
        ],
        none: [
          courtesyOfTelling,
          remedy,
          has(
            'with respect to|with respect either|in respect of|respect each other free|free time|not been treated|feels|considers|dissatisf*|believes',
          ),
          follow(
            'respect',
            6,
            'time|impartial*|confiden*|decision|decisions|procedures|position|privacy|rights|authority',
          ),
        ],
        weight: 0.74,
      },
      {
        all: [
          has('bully*|bullied|harass*|intimidat*|abusive|threaten*|insult*|offensive|derogatory|swear*|rude'),
          has('member|officer|each other|one another|anyone|others'),
          not,
        ],
        none: [
          courtesyOfTelling,
          remedy,
          has('allegation*|complain*|procedure*|policy on|defined|means|may constitute|disciplin*'),
        ],
        weight: 0.7,
      },
      {
        all: [
          has(
            'opprobri*|reproachful|contumel*|scornful*|unseemly words|courte*|civil|civilly|civility|polite*|respectful*|friendly|pleasant|pleasantly|restraint|gracious*|good manners|considerate|consideration due|consideration to|manners|put downs|shouting|rudeness|rude*|abuse|abusive|insult*|kindness|dignity|temperate*|measured|moderate|moderation|sarcas*|mock*|ridicule|decently|decency',
          ),
          either(
            exchange,
            has(
              'one to another|each other|one another|each side|both sides|either side|all|everyone|everybody|both|alike|mutual*|speak|talk|colleagues|another',
            ),
            (words) => member(words) && officer(words),
          ),
        ],
        none: [
          courtesyOfTelling,
          remedy,
          has(
            'civil emergenc*|civil parish*|civil engineer*|civil contingenc*|civil enforcement|civil claim|civil partnership|procedure|policy|complaint*|allegation*|public speaking|photograph*|all reasonable|moderate cost|within',
          ),
          follow('all', 3, 'respects'),
        ],
        weight: 0.72,
      },
      {
        all: [rudenessOut],
        none: [
          courtesyOfTelling,
          remedy,
          publicly,
          has('procedure|policy|complaint*|allegation*|grievance*|disciplin*'),
        ],
        weight: 0.71,
      },
    ],
    does: manners,
    headings: [has('courtesy|respect|civility|standards of conduct|standards of behaviour|tone|behaviour')],
    under: has('correspondence|courtesy|respect|civility|tone|principles|conduct|behaviour'),
    binds: 'both',
  },
  confidence: {
    ways: [
      {
        all: [
          confidential,
          follow(
            'not|never|nor|no',
            4,
            'disclos*|divulg*|reveal*|releas*|pass|passed|share|shared|leak*|sent|copied|forward*|publish*|circulat*|discuss*|make public|made public',
          ),
        ],
        none: [openMatter, footer, entry, secretCopies],
        weight: 0.94,
      },
      { all: [confidential, disclosing, not], none: [openMatter, footer, entry, secretCopies], weight: 0.92 },
      {
        all: [confidential, has('only|consent|authoris*|permission'), disclosing, rule],
        none: [openMatter, footer, entry, secretCopies],
        weight: 0.8,
      },
      {
        all: [
          follow(
            'respect|maintain|preserve|protect|keep|kept|observe|treat|treated|safeguard|held|hold|remain|remains|stays|stay|keeps',
            8,
            'confidential*|confidence|confidences|in confidence',
          ),
          rule,
        ],
        none: [whetherSecret, footer, secretCopies, has('register|mediation|appraisal*|counsell*|hotline')],
        weight: 0.76,
      },
      {
        all: [
          confidential,
          has(
            'yourself|themselves|himself|stay|stays|remain|remains|held|hold|guard*|protect*|look after|looked after|care of|safe|safely|secure|securely|trust|trusted|outside|beyond|no further|keep|keeps|kept|eyes|eyes only|only|see|sees|seen|anyone else|others|not to be repeated|respected|secret|observe*',
          ),
          either(rule, not),
        ],
        none: [
          whetherSecret,
          footer,
          secretCopies,
          has(
            'register|references|ballot|mediation|appraisal*|advice line|telephone line|counsell*|hotline|whistleblow*|grievance*|in confidence to|survey|interview*',
          ),
        ],
        weight: 0.68,
      },
    ],
    does: either(
      disclosing,
      has(
        'keep|keeps|kept|stay|stays|remain|remains|leave|leaves|see|seen|guard*|protect*|respect*|observe*|used|hold|held|treat*',
      ),
    ),
    headings: [has('confidential*|confidence')],
    under: has('confiden*|information|disclosure|correspondence'),
    binds: 'both',
  },
  'personal-data': {
    ways: [
      {
        all: [
          either(personal, aboutSomeone, (words) => details(words) && outsiders(words)),
          passing,
          has(
            'not|never|no|nor|neither|only|unless|without|before|take out|takes out|leave out|consent|agreement|permission|care|careful|first|remove*|removing|strip*|struck|blank*|redact*|delete|deleted|must|considering|think|check|necessary|need|needs|nobody|avoid|lawful*',
          ),
          either(rule, takenOut),
        ],
        none: [unrelatedData, ownDetails, hiddenInBulk],
        weight: 0.91,
      },
      {
        all: [
          personal,
          has(
            'correspondence|give|given|used|use|uses|handl*|process*|access|inspect*|kept|keep|held|hold|protect*|safeguard*|store|stored|treat*|receive|received|obtain*|collect*',
          ),
          rule,
        ],
        none: [unrelatedData, ownDetails, hiddenInBulk],
        weight: 0.88,
      },
      {
        all: [
          either(aboutSomeone, (words) => details(words) && outsiders(words)),
          has('used|use|uses|kept|held'),
          follow('not|no|only|solely', 6, 'purpose|purposes|other|else|use|reason'),
          rule,
        ],
        none: [unrelatedData, ownDetails, hiddenInBulk],
        weight: 0.8,
      },
      {
        all: [
          personal,
          has(
            'lawful*|taken out|take out|left out|leave out|cut out|struck out|removed|remove|no further|further than|care|careful*|law|disclos*|purpose*|respect|secure*|responsib*|comply|complies|obey|duty|duties|mind|regard|attention|observe*|rules|principles|act|ask|take|confidential*',
          ),
          rule,
        ],
        none: [unrelatedData, ownDetails, hiddenInBulk, follow('not', 1, 'contain|hold|include|record')],
        weight: 0.72,
      },
      {
        all: [
          has('information'),
          has('only|not|solely'),
          either(
            follow('purpose|purposes', 0, 'for which|of the|it was'),
            follow('purpose|purposes', 2, 'other than'),
            follow('than', 1, 'the purpose|purpose'),
          ),
          rule,
        ],
        weight: 0.66,
      },
    ],
    does: either(
      passing,
      has('give|gives|given|use|uses|used|kept|keep|removed|remove|taken out|left out|redact*|strike|blank*'),
    ),
    headings: [
      has('data protection|personal data|personal information|gdpr|personal details'),
      follow('forwarding|sharing|passing|disclosing|handling|using', 4, 'details|particulars|data|information about'),
    ],
    under: has('data|information|privacy|correspondence|access'),
    binds: 'both',
  },
  'officer-direction': {
    ways: [
      {
        all: [
          follow(
            'take|takes|taking|get|gets|receive|receives',
            3,
            'orders|instructions|directions|direction',
            4,
            'from',
            6,
            'officer',
          ),
          either(not, only),
        ],
        none: [has('solicitor*|counsel|contractor*|supplier*')],
        weight: 0.68,
      },
      {
        // They may ask, and may not require.
        all: [
          member,
          officer,
          follow(
            'may|can|might',
            2,
            'ask|suggest|request|enquire|propose',
            4,
            'not',
            2,
            'require|insist|instruct|direct|demand|order|tell|command',
          ),
        ],
        none: [has('advice|report|reports|agenda*|document|documents|information|record|records')],
        weight: 0.7,
      },
      {
        all: [
          member,
          either(
            follow('not|never|no|nor|neither|can not|avoid|refrain|without', 10, instruct),
            follow(
              'not|never|no',
              6,
              'direct officer|direct the|direct an|direct any|direct or instruct|direct council',
            ),
            follow('instruction|instructions|directions|orders', 12, 'not|never|only through|only by|no'),
          ),
          officer,
        ],
        none: [
          follow('on behalf of', 2, 'council'),
          has('solicitor*|counsel|in order|standing order|standing orders'),
          ordersGoods,
          toNoOfficer,
          follow('direction|directions', 0, 'to', 1, 'training|venue|centre|station|hall|building|site'),
          follow('member', 8, 'follow|follows|obey|obeys|comply with|complies with|heed|heeds', 2, instruct),
          follow('officer', 2, 'should not|must not|shall not|may not|will not', 3, 'instruct|direct|order'),
        ],
        weight: 0.95,
      },
      {
        all: [
          member,
          follow('instruct|instructs|instructing|instructions to|give instructions|direct|order', 5, 'officer'),
          not,
        ],
        none: [follow('on behalf of', 2, 'council'), has('in order|standing orders'), ordersGoods, toNoOfficer],
        weight: 0.88,
      },
      {
        all: [
          officer,
          either(
            follow(
              'not|no|nor|rather than|instead of',
              8,
              'instruction|instructions|direction|directions|control|command|servant|servants',
              6,
              'member',
            ),
            follow('instruction|instructions|directions', 12, 'not|and not|rather than', 5, 'member'),
          ),
        ],
        none: [follow('on behalf of', 2, 'council')],
        weight: 0.74,
      },
      {
        all: [
          member,
          has('not|never|nor|avoid|refrain|should only|must only'),
          has(
            'involve themselves in|be involved in|interfere*|day to day|operational|line manage*|manage|managing|management of|work priorities|workload|exceed the bounds|exceed their|allocate work|allocating work',
          ),
          officer,
        ],
        weight: 0.64,
      },
      {
        all: [
          either(member, has('request|requests|wishes')),
          has('request|requests|wants|wishes|would like|want'),
          has('work|action|done|something done|task|job|jobs'),
          follow(
            'approach|approaches|speak|talk|contact|ask|asks|address|addressed|put|made|go|goes|pass|through|via|to|conveyed',
            6,
            'officer',
          ),
          has('not|never|rather than|instead|directly|alone|only'),
        ],
        none: [has('complain*|conduct|dissatisf*|press|media|information|agenda*|correspondence|advice|report')],
        weight: 0.62,
      },
      {
        all: [
          member,
          has('request|requests|enquir*|queries|approach*|contact|concerns'),
          follow('direct|directed|channelled|addressed|made|go|pass|through|via', 8, 'officer'),
          has('rather than|not|only|instead|normally|in the first instance'),
        ],
        none: [has('complain*|conduct|dissatisf*|press|media')],
        weight: 0.5,
      },
      {
        all: [member, control, officer, not],
        none: [
          ordersGoods,
          toNoOfficer,
          follow('on behalf of', 2, 'council'),
          has(
            'solicitor*|counsel|in order|standing order*|orders for|order for|order placed|management meeting*|management plan|contractor*|supplier*|press|media|agenda*|goods|election*|party|political*|advice|report|recommendation*|interest|interests|complaint*',
          ),
          follow('officer', 2, 'should not|must not|shall not|may not|will not'),
        ],
        weight: 0.69,
      },
      {
        all: [member, control, officer, leaves],
        none: [
          has(
            'contractor*|supplier*|press|media|agenda*|election*|party|political*|advice|report|recommendation*|interest|interests|complaint*|in order|standing order*|emergency|training|correspondence',
          ),
          not,
        ],
        weight: 0.61,
      },
      {
        all: [
          either(
            follow('member', 1, 'is not|are not', 2, 'officer|boss|employer'),
            follow('no', 1, 'member', 1, 'is', 2, 'boss|master|employer|gaffer'),
            follow('member', 3, 'no authority|no power|no command|no say', 0, 'over', 3, 'officer'),
            follow('member', 3, 'not', 3, 'officer', 0, 'boss|employer'),
            follow('officer', 8, 'not', 3, 'do what', 2, 'member'),
          ),
        ],
        none: [has('appointed|entitled|present')],
        weight: 0.66,
      },
      {
        all: [answersTo, notOneMember, member],
        none: [has('complaint*|political*|party|copied|correspondence')],
        weight: 0.68,
      },
    ],
    does: control,
    headings: [
      has('undue pressure|undue pressures'),
      has('instruct*|direction of officer|directing officer|orders to officer|managing officer|management of officer'),
    ],
    under: has('role|roles|relation*|pressure|instruct*|management|responsib*|rights'),
    binds: 'members',
  },
  'advice-pressure': {
    ways: [
      {
        all: [either(pressing, gettingChanged), changing, advice, officer, not],
        none: [follow('officer', 4, 'must not allow|should not allow')],
        weight: 0.95,
      },
      {
        all: [either(pressing, gettingChanged), changing, counsel, adviser, member, not],
        none: [
          follow('officer', 2, 'must|should|shall|will'),
          has(
            'press|media|correspondence to|copied|copies|minutes|agenda*|complaint*|interest|interests|personal data|address|party|critici*',
          ),
        ],
        weight: 0.74,
      },
      {
        // The heading speaks of advice, and the rule only of leaning on somebody.
        all: [
          leaningOnSomeone,
          either(changing, gettingChanged),
          headed(has('advice|report|reports|recommendation*|impartial*')),
          not,
        ],
        none: [follow('officer', 3, 'must|should|shall|will|may')],
        weight: 0.72,
      },
      {
        all: [standsAsGiven, advice, adviser],
        none: [has('minutes of|correspondence|draft minutes|press|media|reply|replies|tender*|amendment*')],
        weight: 0.7,
      },
      {
        all: [
          pressing,
          advice,
          not,
          officer,
          has('professional|best|honest|independent|impartial|technical|report author'),
          member,
        ],
        weight: 0.8,
      },
      {
        all: [member, compromising, impartial, officer, rule],
        none: [
          has('close|closeness|familiar*|friend*|operational independence'),
          follow('officer', 5, 'must|should|shall|will', 3, 'be|remain|respect|not'),
        ],
        weight: 0.86,
      },
      {
        all: [
          has('they|chair*|leader'),
          compromising,
          impartial,
          has('must not|should not|not do anything|do nothing'),
        ],
        weight: 0.66,
      },
      {
        all: [member, pressure, officer, not],
        none: [has('resource*|facilities|support which|support that|support not|appointment*|promotion')],
        weight: 0.64,
      },
      {
        all: [
          member,
          either(
            follow(leaning, 3, 'officer', 4, 'recommend*|advise|advice|report|say|write|conclude|conclusion|reword'),
            (words, under) => leaningToChange(words) && (advice(words) || ofAdvice(words, under)),
          ),
          not,
        ],
        none: [
          has('press release*|agenda*|interest|interests|report to|report back|respond'),
          follow('officer', 3, 'must|should|shall|will|may', 4, 'report|advise|say'),
        ],
        weight: 0.68,
      },
      {
        all: [interfering, changing, theirAdvice, not],
        none: [
          has('factual|minutes|own report|copied|press|media|confidential*|agenda*|complaint*|interest|interests'),
          follow('officer', 3, 'must|should|shall|will|may', 6, 'advice|report|members'),
        ],
        weight: 0.71,
      },
      {
        all: [
          has('interfer*|influenc*|pressur*|lobby*|lean on|compromis*|undermin*'),
          theirAdvice,
          either(member, not),
          not,
        ],
        none: [
          has('press|media|copied|complaint*|interest|interests|planning applicant*|day to day|reports to'),
          follow('officer', 3, 'must|should|shall|will|may'),
        ],
        weight: 0.66,
      },
    ],
    does: either(changing, gettingChanged, interfering),
    headings: [
      has('impartiality of officer|officer impartiality|professional advice|pressure on advice|pressure on officer'),
      follow(
        'influence|influencing|pressure|interference|interfering|lobbying|changing',
        3,
        'advice|recommendation*|reports',
      ),
    ],
    under: has('advice|report|reports|impartial*|pressure|role|roles|duties|duty|rights'),
    binds: 'members',
  },
  'party-political': {
    ways: [
      {
        all: [
          officer,
          party,
          has('to themselves|to himself|to herself|to yourself|at home|at the door|outside the door'),
        ],
        none: [noParty, has('politically restricted')],
        weight: 0.74,
      },
      {
        all: [party, resources, either(not, keptOut)],
        none: [
          noParty,
          has('politically restricted|appointment|appointments'),
          follow('no', 2, 'group|party', 0, 'will|shall'),
        ],
        weight: 0.93,
      },
      {
        all: [
          officer,
          party,
          not,
          has(
            'involved|express*|give|make|take part|advis*|attend*|engage*|participat*|undertake|asked|support*|assist*|work|show*|allow|influenc*|promot*|opinion|draft*|comment*|touch upon|touch on|mention*|avow*|disclose|reveal|say|tell|disparag*|praise|wear|display*|lend',
          ),
        ],
        none: [
          noParty,
          has('politically restricted|belong to|belongs to|join|joins|membership of|stand for|stands for|stand as'),
        ],
        weight: 0.8,
      },
      {
        all: [
          officer,
          has('politically neutral|politically impartial|political neutrality|political impartiality'),
          rule,
        ],
        weight: 0.7,
      },
      {
        all: [
          has('only'),
          has('council business|council purposes|council work|official business|official purposes|official duties'),
          has('resource*|facilities|facility|services|equipment|stationery|support|correspondence|addresses|accounts'),
          rule,
        ],
        weight: 0.62,
      },
      {
        all: [
          partisan,
          either(
            resources,
            officer,
            has(
              'help|helps|assist*|support*|further|serve|promote|promotes|feature|purposes|interests|ends|produced|business',
            ),
          ),
          either(not, only),
        ],
        none: [
          groupMeetings,
          noParty,
          follow('hustings|meeting|meetings', 3, 'may|can', 2, 'held|hired|booked|take place'),
          has(
            'politically restricted|appointment|appointments|allocation|proportional*|criticis*|confidential*|copied|reply',
          ),
        ],
        weight: 0.69,
      },
    ],
    does: has(
      'use|uses|used|using|help*|assist*|support*|ask|asked|involved|express*|make|give|comment*|promot*|feature|carry|produce*|party|political*|campaign*|election*|advertis*|print*|lend*',
    ),
    headings: [
      either(follow('use of|using', 3, 'resources|facilities'), has('facilities and resources')),
      has('party political|political activit*|political purposes|political use|election*|campaign*'),
    ],
    under: has('resources|facilit*|support|politic*|party|group|groups|election*|publicity'),
    binds: 'both',
  },
  'personal-matters': {
    ways: [
      {
        all: [
          early('officer', 12),
          ownMatters,
          raising,
          member,
          has('not|never|nor|neither|no|avoid|refrain|inappropriate|without|only|rather than|other than'),
        ],
        none: [
          complainedOf,
          early('member', 2),
          partisan,
          has('in the course of|close personal|personal relationship*|personal familiarity|personal capacity'),
          either(follow('member', 2, 'must not|should not|shall not|will not|may not', 3, 'raise|discuss')),
        ],
        weight: 0.95,
      },
      {
        all: [
          officer,
          ownMatters,
          raising,
          member,
          has('through|using|under|via|in accordance with|procedure|procedures|line manager|human resources|hr'),
          rule,
        ],
        none: [
          complainedOf,
          has('close personal|personal relationship*|personal familiarity|personal capacity'),
          follow('member', 4, 'conduct|behaviour'),
          follow('conduct of|behaviour of', 2, 'member'),
          early('member', 3),
        ],
        weight: 0.66,
      },
      {
        // "Your own job": the rule itself speaks of "it".
        all: [
          headed(
            either(
              ownMatters,
              has('own job|your job|own employment|your employment|work problems|problems at work|your work'),
            ),
          ),
          raising,
          member,
          not,
        ],
        none: [follow('member', 2, 'must|should|shall|will'), partisan],
        weight: 0.72,
      },
      { all: [member, follow('not to have', 3, 'issues|matters', 0, 'raised'), officer], weight: 0.66 },
      {
        all: [officerFirst, either(working, ownMatters), member, either(not, keptOut)],
        none: [
          has('accompan*|hearing|interview|bring a colleague|pay dispute*|on leave'),
          complainedOf,
          groupMeetings,
          has(
            'without his leave|without leave|leave of|given leave|by leave|their leave|close personal|personal relationship*|friend*|familiar*|personal capacity|personal data|personal information|copied|advice|report|political*|party|critici*|respect|courte*|information|contract for|interest in|press|media|declare*|ward|resident|telephone|address',
          ),
          follow('member', 3, 'must|should|shall|may|will'),
          follow('of|by|about', 2, 'member', 4, 'conduct|behaviour'),
        ],
        weight: 0.66,
      },
    ],
    does: raising,
    headings: [
      has('personal matters|personal issues|private matters'),
      follow('officer', 2, 'employment matters|personal issues|employment issues'),
    ],
    under: has('personal|staff*|employ*|pressure|familiarity|relation*|officer'),
    binds: 'officers',
  },
};
