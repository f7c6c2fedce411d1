import type { CheckId } from '../../checks/check-ids';
import { early, either, follow, has, type Test, terms } from './terms';

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
  /** Headings that, with no text under them, stand for the subject; the likelier first. */
  headings: readonly Test[];
  /** Headings under which a rule on the subject usually stands. */
  under: Test;
  /** Whose drafts a rule of this kind restrains where its words do not say. */
  binds: 'members' | 'officers' | 'both';
}

const negative = terms(
  'not|never|no|nor|neither|avoid|avoids|avoided|avoiding|refrain|refrains|prohibited|forbidden|unacceptable|inappropriate|improper|none|nothing|without|resist|discouraged|nobody|banned|barred|unauthorised|prevent',
);
const not = has(negative);
const rule = has(
  'must|shall|should|will|ought|can not|may not|never|required|expected|expect|duty|bound|no|not|only|avoid|refrain|need to|needs to|are to|is to|important|essential|responsib*|entitled|ensure|normally|appropriate|inappropriate|encouraged|asked|nobody|no one|no place|always',
);
const member = has('member');
const officer = has('officer');
const letters = terms('correspondence|correspond|corresponds|corresponding|reply|replies|write|writes|writing|written');
const correspondence = has(letters);
/** A letter, or the answer to one. */
const exchange = either(correspondence, has('answer|answers|answering|response|responses|enquiry|enquiries'));
const forCouncil = either(
  follow('on behalf of|in the name of|in council name|in the council name|representing|for', 2, 'council'),
  has('council correspondence|council position|council view|in council name|in the council name'),
  follow('official|formal', 3, 'correspondence'),
  follow('correspondence', 3, 'from council|of council|by council|from the council|by the council'),
);
const publicly = has(
  'public|publicly|press|media|newspaper*|broadcast*|interview*|meeting*|facebook|outside|online|debate|platform*',
);
const criticism = terms(
  'criticis*|criticiz*|critical of|denigrat*|disparag*|derogatory|ridicul*|belittl*|blam*|apportion*|personal attack*|personally attack*|attack*|abuse|abuses|abusing|undermine officer|undermine the officer|undermine any officer|undermine confidence|undermine the confidence|run down|runs down|running down|speak ill|speaks ill|humiliat*|find fault|fault publicly',
);
const critical = has(criticism);
const confidential = has(
  'confidential*|confidence|confidences|exempt|not for publication|restricted|embargoed|privileged|sensitive|private session|closed session|public excluded|public have been excluded|public has been excluded|public is excluded|public are excluded|public were excluded',
);
const disclosing = has(
  'disclos*|divulg*|reveal*|releas*|pass|passed|passing|share|shared|sharing|leak*|copied|copies|copy|sent|send|sending|forward*|publish*|circulat*|communicate|communicated|communicating|discuss*|make public|made public|made available|made known|relay*|breach*|repeat*|quote|quoted|quoting|give to|given to|show|shown',
);
const personal = has(
  'personal data|personal information|personal details|personal email|personal correspondence|personal contact|personally identifiable|data protection|gdpr|private address*|home address*|private correspondence address*|personal correspondence address*|correspondence address*|details of individuals|details of residents|details of constituents|information about third parties|information about individuals|information about residents|information about constituents|information about other people|information about an individual|identifies individuals|identify individuals|identify residents|identifiable',
);
const partyWords = terms(
  'party political*|party politics|political party|political parties|political purpose*|political activit*|political advantage|political campaign*|political business|political work|political ends|political literature|political material|political meeting*|political opinion*|political view*|political comment*|political statement*|political allegiance|political neutral*|political capacity|political group business|politically neutral|politically impartial|politically motivated|party business|party purpose*|party matters|party group work|party work|party advantage|party meeting*|campaign*|electioneering|canvass*|election material|election literature|election purposes|election campaign*|election business|election leaflet*|electoral purposes|electoral advantage|leaflet*',
);
const party = has(partyWords);
const resources = has(
  'resource*|facility|facilities|service|services|equipment|stationery|used|use|using|utilised|correspondence|addresses|system*|ict|it support|support|printing|photocopying|premises|time|funds|postage|letterhead*|account|accounts',
);
const advice = has(
  'advice|advise|recommendation*|recommend|professional opinion*|professional view*|professional judgement*|professional judgment*|opinion*|report|reports|judgement*|judgment*|conclusion*',
);
const pressing = has(
  'insist*|press|pressed|pressing|pressur*|influenc*|require|required|requires|requiring|ask|asks|asked|asking|seek|seeks|seeking|persuad*|coerc*|compel*|induc*|demand*|instruct*|direct|directed|lean|force|forced|attempt*|try|tries|trying|request*',
);
const changing = has(
  'change|changes|changed|changing|alter*|amend*|exclud*|withdraw*|soften*|modif*|remove|removed|removing|rewrit*|suppress*|omit*|water down|watered down|contrary to|different|tone down|toned down|tailor*|leave out|delete*|edit|edited|vary|revis*|slant*|reverse|against their',
);
const compromising = has(
  'compromis*|prejudic*|undermin*|impair*|call into question|bring into question|respect|interfere*|weaken*',
);
const impartial = has('impartial*|neutral*|objective|objectivity|independence|independent|integrity|professionalism');
const pressure = either(
  follow(
    'undue|improper|inappropriate|unreasonable|excessive|unfair|exert|apply|bring|put',
    2,
    'pressure|pressures|influence',
  ),
  has('pressuris*|pressured|overawe'),
);
const instruct = terms(
  'instruct|instructs|instructing|instruction|instructions|direction|directions|directing|order|orders|ordering|command|commands|task|tasking',
);
const ownMatters = either(
  follow(
    'personal|job|employment|staffing|private|work related|job related',
    3,
    'matters|issues|problems|concerns|grievances|complaints',
  ),
  follow(
    'allegation|allegations|complaint|complaints|complain|claims',
    3,
    'colleague|colleagues|other officer|officer|each other',
  ),
  has(
    'personal matter*|personal issue*|personal problem*|personal circumstances|personal concern*|personal grievance*|private matter*|private issue*|staffing matter*|staffing issue*|employment matter*|employment issue*|personnel matter*|personnel issue*|individual employment|job matters|work matters|workplace issue*|workplace concern*|workplace grievance*|work related grievance*|own employment|own job|own post|own pay|own salary|own grading|own promotion|own terms|own conditions|own grievance*|own personal|their employment|their job|their jobs|their pay|their grievance*|his employment|her employment|his job|her job|their terms|to do with their job|to do with their work|to do with their employment|grievance|grievances|terms and conditions|pay or conditions|pay and conditions|claims or allegations|conditions of service|conditions of employment',
  ),
);
const raising = has(
  'raise|raises|raised|raising|discuss*|lobby*|approach*|bring|mention*|make|making|complain*|involve|canvass|solicit*|seek|enlist|speak|talk|take|air',
);
const courteous = has('courte*|civil|civilly|civility|polite*|discourte*|rude*|uncivil');
const manner = has(
  'tone|courte*|civil|civilly|civility|polite*|respect|respectful*|disrespect*|offend|offends|offensive|offence|abusive|intemperate|aggressive|discourte*|inflammatory|moderate language|rude*|language|insult*|threaten*|hostile|personal remarks|sarcas*|capital letters|professional manner|professional tone|professional language',
);
const dealings = has(
  'dealing*|contact*|relation*|communicat*|behav*|conduct|each other|one another|mutual*|both|treat*|working|towards|interact*|everyone|correspondence',
);
const takesUp = has(
  'raise|raised|refer|refers|referred|report|reported|address|addressed|take up|taken up|take it up|brought|bring|contact|speak|discuss|discussed|drawn|draw|direct|directed|complain|made|make|put|follow',
);
const conduct = has(
  'conduct|capabilit*|competence|performance|behaviour|behavior|ability|abilities|actions|work|professionalism|integrity|failings|efficiency',
);
const unhappy = has(
  'dissatisf*|unhappy|concern|concerns|concerned|complaint*|complain|aggrieved|grievance|criticism*|disagree*|not been treated|issues|issue',
);
const media = has('press|media|interview*|journalist*|broadcast*|reporter*');
const told = either(
  follow('made|make|making|makes', 4, 'clear|plain|explicit|aware|known|apparent|obvious|evident'),
  has(
    'told|inform|informs|informed|informing|notif*|advised|advise|tell|state|stated|states|stating|say so|says so|declare|declared|indicat*|disclosed|shown as|visible|openly|open|transparent*|identified|listed|consent*|agree|agreed|agrees|agreement|permission|knowledge|explicit|explicitly|acknowledged|aware',
  ),
);
const copies = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|forwarding|forward|shared|sharing|share|circulated|circulate|circulating|shown|show|passed|pass|passing|disclosed|disclose",
);
const copyWords = terms("copied|copying|copy|copies|cc|cc'd|ccd|forwarded|circulated");
const copyOfDocument = follow(
  'copy of|copies of',
  3,
  'agenda*|minutes|paper|papers|document|documents|protocol|constitution|code|plans|legislation|register',
);
const blind = terms('blind|silent|secret|hidden|covert|concealed|invisible|unseen|undisclosed|undeclared');
const blindCopy = either(
  follow('secretly|covertly|silently|surreptitiously', 3, 'copy|copies|copied|copying'),
  follow(blind, 1, 'copy|copies|copied|copying|cc|carbon copy|carbon copies|carbon copying'),
  has('bcc*|b c c|bcc'),
  follow(
    'copy|copies|copied|copying',
    6,
    'secretly|covertly|silently|blind|unseen|in secret|surreptitiously|privately',
  ),
);
const otherMember = either(
  follow('other|another|third|fellow|further|second|different|remaining', 2, 'member'),
  follow('member', 12, 'another|others'),
  has(
    'to others|the others|round others|anyone else|someone else|other people|another person|all member|other parties|any member|other person|other persons',
  ),
);
const noMemberCopies = follow(
  'must|should|shall|will|is|are|always|may',
  3,
  'be copied|copied|be sent|sent',
  4,
  'to|into|in',
);
const officersMayNot = follow('officer', 3, 'may not|must not|shall not|should not|will not|can not');
const commitment = terms(
  'commitment|commitments|undertaking|undertakings|promise|promises|guarantee|guarantees|contract|contracts|agreement|agreements|obligation|obligations|assurance|assurances|offer|offers',
);
const officerMatter = has('party|political|campaign*|election');

/** What each check is told by. Where a document has no such clause, nothing matches and nothing is claimed. */
export const subjects: Record<CheckId, Subject> = {
  'blind-copy': {
    ways: [
      { all: [blindCopy, not], weight: 0.97 },
      {
        all: [blindCopy, has('should|must|shall|will|only')],
        none: [follow('may|can', 4, 'used|bcc|blind|use')],
        weight: 0.75,
      },
      {
        all: [
          has('copied|copying|copy'),
          follow('without', 4, 'knowledge|knowing|aware|telling|informing|informed|disclos*|saying'),
          has('correspondence|member|officer|recipient*|sender|author'),
        ],
        none: [copyOfDocument],
        weight: 0.72,
      },
      {
        all: [
          either(follow('all|every|each|any', 2, 'recipient|recipients'), follow('everyone', 3, 'copied|receiv*')),
          has('visible|shown|see|seen|listed|apparent|open'),
          has(copyWords),
          rule,
        ],
        weight: 0.72,
      },
    ],
    headings: [has('blind copy|blind copies|blind copying|bcc'), has('correspondence')],
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
        none: [copyOfDocument, has('marked|confidential')],
        weight: 0.95,
      },
      {
        all: [
          has(copyWords),
          told,
          exchange,
          member,
          has('where|when|whenever|if|should|any|exceptionally|before|only|unless|must|shall|will'),
        ],
        none: [copyOfDocument, has('press|media|confidential')],
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
          copyOfDocument,
          has('third party|third parties|complainant*|press|media|public|marked|confidential'),
          noMemberCopies,
          blindCopy,
        ],
        weight: 0.66,
      },
    ],
    headings: [has('copying|copied'), has('correspondence')],
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
        none: [media, has('confidential*'), has('copied')],
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
        none: [officersMayNot],
        weight: 0.9,
      },
      {
        all: [follow('make|making|give|giving|enter into|entering into|offer|offering', 5, commitment), not, member],
        none: [media, officersMayNot],
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
        none: [officersMayNot],
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
        none: [officersMayNot],
        weight: 0.7,
      },
      {
        all: [
          follow('member', 3, 'has no|have no', 2, 'authority|power|powers', 3, 'commit|bind|contract|agree|enter'),
        ],
        weight: 0.9,
      },
    ],
    headings: [has('commitment|commitments|obligation|obligations|contract|contracts'), has('correspondence')],
    under: has('correspondence|commitment|commitments|contract*'),
    binds: 'members',
  },
  'officer-criticism': {
    ways: [
      { all: [critical, officer, publicly, rule], weight: 0.95 },
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
        none: [has('matter in question|in question')],
        weight: 0.95,
      },
      { all: [critical, officer, rule], weight: 0.78 },
      {
        all: [critical, has('private|privately|in private|well founded|constructive'), rule, has('officer|member')],
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
    ],
    headings: [has('criticism*|criticis*'), follow('complaint*|concern*|grievance*', 4, 'officer')],
    under: has('critici*|complaint*|concern*|wrong|redress|public|respect|conduct'),
    binds: 'members',
  },
  'official-name': {
    ways: [
      {
        all: [
          correspondence,
          forCouncil,
          has(
            'name|names|signed|sign|signature|signatory|sent|issued|send|come from|go out|handled|dealt with|conducted|undertaken',
          ),
          has('officer|name of|member'),
          rule,
        ],
        none: [
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
          ),
          rule,
        ],
        none: [media, has('copied|copying|obligation|obligations|instruction|instructions')],
        weight: 0.68,
      },
    ],
    headings: [has('official correspondence|correspondence on behalf')],
    under: has('correspondence'),
    binds: 'members',
  },
  tone: {
    ways: [
      {
        all: [correspondence, manner, rule],
        none: [
          follow('respect', 2, 'confiden*|impartial*|privacy'),
          has('with respect to|in respect of|blind|copied|copy|sensitive|sign language|language translation'),
        ],
        weight: 0.9,
      },
      {
        all: [courteous, has('member|officer|both|each other|one another|other|others|everyone|everybody|all'), rule],
        none: [has('not been treated|feels|considers|dissatisf*|believes|fails')],
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
          has('with respect to|in respect of|not been treated|feels|considers|dissatisf*|believes'),
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
        none: [has('allegation*|complain*|procedure*|policy on|defined|means|may constitute|disciplin*')],
        weight: 0.7,
      },
    ],
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
        weight: 0.94,
      },
      { all: [confidential, disclosing, not], none: [has('does not prevent')], weight: 0.92 },
      { all: [confidential, has('only|consent|authoris*|permission'), disclosing, rule], weight: 0.8 },
      {
        all: [
          follow(
            'respect|maintain|preserve|protect|keep|kept|observe|treat|treated|safeguard|held|hold|remain|remains|stays|stay|keeps',
            8,
            'confidential*|confidence|confidences|in confidence',
          ),
          rule,
        ],
        weight: 0.76,
      },
    ],
    headings: [has('confidential*|confidence')],
    under: has('confiden*|information|disclosure|correspondence'),
    binds: 'both',
  },
  'personal-data': {
    ways: [
      {
        all: [
          personal,
          has(
            'forward*|correspondence|pass|passed|passing|share|shared|sharing|disclos*|send|sent|copied|copying|releas*|give|given|supplied|provided|used|use|handl*|process*|circulat*|reveal*|access|inspect*',
          ),
          rule,
        ],
        none: [has('training|registered|notification fee|registration')],
        weight: 0.9,
      },
      { all: [personal, rule], none: [has('training|registered|registration|policy applies')], weight: 0.76 },
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
    headings: [has('data protection|personal data|personal information|gdpr')],
    under: has('data|information|privacy|correspondence|access'),
    binds: 'both',
  },
  'officer-direction': {
    ways: [
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
        none: [follow('on behalf of', 2, 'council'), has('in order|standing orders')],
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
          member,
          has('request|requests|enquir*|queries|approach*|contact|concerns'),
          follow('direct|directed|channelled|addressed|made|go|pass|through|via', 8, 'officer'),
          has('rather than|not|only|instead|normally|in the first instance'),
        ],
        none: [has('complain*|conduct|dissatisf*|press|media')],
        weight: 0.5,
      },
    ],
    headings: [has('undue pressure|undue pressures'), has('instruct*|direction of officer')],
    under: has('role|roles|relation*|pressure|instruct*|management|responsib*|rights'),
    binds: 'members',
  },
  'advice-pressure': {
    ways: [
      {
        all: [pressing, changing, advice, officer, not],
        none: [follow('officer', 4, 'must not allow|should not allow')],
        weight: 0.95,
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
          has('close|closeness|familiar*|friend*'),
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
      { all: [member, pressure, officer, not], weight: 0.64 },
    ],
    headings: [
      has('impartiality of officer|officer impartiality|professional advice|pressure on advice|pressure on officer'),
    ],
    under: has('advice|report|reports|impartial*|pressure|role|roles|duties|duty|rights'),
    binds: 'members',
  },
  'party-political': {
    ways: [
      {
        all: [party, resources, not],
        none: [has('politically restricted|appointment|appointments'), follow('no', 2, 'group|party', 0, 'will|shall')],
        weight: 0.93,
      },
      {
        all: [
          officer,
          party,
          not,
          has(
            'involved|express*|give|make|take part|advis*|attend*|engage*|participat*|undertake|asked|support*|assist*|work|show*|allow|influenc*|promot*|opinion|draft*',
          ),
        ],
        none: [has('politically restricted')],
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
    ],
    headings: [
      either(follow('use of|using', 3, 'resources|facilities'), has('facilities and resources')),
      has('party political|political activit*'),
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
          early('member', 2),
          has('close personal|personal relationship*|personal familiarity|personal capacity'),
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
          has('close personal|personal relationship*|personal familiarity|personal capacity'),
          follow('member', 4, 'conduct|behaviour'),
          follow('conduct of|behaviour of', 2, 'member'),
          early('member', 3),
        ],
        weight: 0.66,
      },
      { all: [member, follow('not to have', 3, 'issues|matters', 0, 'raised'), officer], weight: 0.66 },
    ],
    headings: [has('personal matters'), follow('officer', 2, 'employment matters|personal issues|employment issues')],
    under: has('personal|staff*|employ*|pressure|familiarity|relation*|officer'),
    binds: 'officers',
  },
};
