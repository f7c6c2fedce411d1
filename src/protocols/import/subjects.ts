import type { CheckId } from '../../checks/check-ids';
import { early, either, follow, has, headed, type Test, terms } from './terms';

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
  'not|never|no|nor|neither|avoid|avoids|avoided|avoiding|refrain|refrains|prohibited|forbidden|unacceptable|inappropriate|improper|none|nothing|without|resist|discouraged|nobody|banned|barred|unauthorised|prevent|wrong|unwelcome|forbids|forbid|bars|bans|rule out|ruled out|off limits|out of bounds|no one|avoidance|misuse|decline|refuse|stop short|steer clear|stay out|hold back|rather than|instead of|stays out|outside the|improperly|discourteous|bad manners|frowned',
);
const not = has(negative);
const rule = has(
  'must|shall|should|will|ought|can not|may not|never|required|expected|expect|duty|bound|no|not|only|avoid|refrain|need to|needs to|are to|is to|important|essential|responsib*|entitled|ensure|normally|appropriate|inappropriate|encouraged|asked|nobody|no one|no place|always|do not|wrong|belongs|belong|rests with|is for|are for|falls to|matter for|owed|owe|deserve*|undertake*|agree|agrees|pledge*|promise|promises|expects|keep|be|please|treat|wherever|unacceptable|forbidden|prohibited|out of bounds|off limits|may only|let|remains|remain|stay|stays|unwelcome|refuse',
);
const member = has('member');
const officer = has('officer');
const letters = terms('correspondence|correspond|corresponds|corresponding|reply|replies|write|writes|writing|written');
const correspondence = has(letters);
const passing = has(
  'forward*|pass|passed|passing|passes|share|shared|sharing|disclos*|send|sent|sending|copied|copying|copy|releas*|supply|supplied|provided|circulat*|reveal*|hand|handed|handing|give to|given to|giving to|gave|divulg*|publish*|transmit*|transfer*|relay*|leave|leaves|travel*|show|shown|tell|told|make known|made known|quote|quoted|include|included|email|put into|attach*',
);
const unrelatedData = has(
  'training|registered|registration|registration fee|notification fee|policy applies|privacy notice|privacy policy|retention|subject access|data protection officer|breach of this|information commissioner',
);
/** A letter, or the answer to one. */
const exchange = either(
  correspondence,
  has(
    'answer|answers|answering|answered|response|responses|enquiry|enquiries|exchange|exchanges|post|thread|threads|conversation|conversations|query|queries|question|questions|email chain|correspondent|correspondents|mail|wrote',
  ),
  headed(has('correspondence|correspond|writing|mail|copying|copies')),
);
const forCouncil = either(
  follow(
    'on behalf of|in the name of|in council name|in the council name|representing|for|speaks for|voice of',
    2,
    'council',
  ),
  has(
    'council correspondence|council position|council view|council policy|in council name|in the council name|council name|name of the council|council own correspondence|corporate correspondence|corporate position|council as such|council as a body|council voice|council notepaper|council letterhead|council headed|council paper|council stationery|council crest|council logo|council coat of arms',
  ),
  follow('official|formal', 3, 'correspondence'),
  follow('correspondence', 3, 'from council|of council|by council|from the council|by the council'),
);
const publicly = has(
  'public|publicly|press|media|newspaper*|broadcast*|interview*|meeting*|facebook|outside|online|debate|platform*|audience|in print|on air|internet|web|website|blog*|twitter|newsletter*|chamber|gallery|residents|resident|constituent*|parishioners|village|in front of|other member|other members|anyone else|third party|third parties|open session|hearing of|earshot|reporter*|journalist*|on camera|webcast|posts|posting|whatsapp|forum|forums|copied|elsewhere|other people|others',
);
const criticism = terms(
  'criticis*|criticiz*|critical of|denigrat*|disparag*|derogatory|ridicul*|belittl*|blam*|apportion*|personal attack*|personally attack*|attack*|abuse|abuses|abusing|undermine officer|undermine the officer|undermine any officer|undermine confidence|undermine the confidence|run down|runs down|running down|speak ill|speaks ill|humiliat*|find fault|finds fault|finding fault|fault publicly|complain about|complaining about|complains about|run the officer down|run officer down|run an officer down|run any officer down|told off|tell off|telling off|tells off|dress down|dressed down|dressing down|rebuk*|reprimand*|reproach*|reprov*|scold*|censur*|condemn*|deride*|deriding|denounc*|adverse comment*|adverse remark*|adversely comment*|comment adversely|adverse view*|unfavourable|unfavourably|name and shame|named and shamed|shame|shaming|take to task|takes to task|taken to task|cast doubt|casts doubt|casting doubt|impugn*|slur*|slight|pillor*|ridicule|mock|mocks|mocking|talk down|deprecat*|knock|pick on|single out|singles out|singled out|singling out|hold up to|held up to|embarrass|embarrasses|embarrassing|demean*|vilif*|malign*|rubbish|rubbishes|rubbishing|lay into|go for|find wanting|shown up|showing up|show up officer|point the finger|fault with',
);
const critical = has(criticism);
const confidential = has(
  'confidential*|confidence|confidences|exempt|not for publication|restricted|embargoed|privileged|sensitive|pink paper*|pink papers|part ii|part two item*|part 2 report*|private papers|private paper|private report*|private part|told in private|secret|secrets|official sensitive|behind closed doors|closed part|closed business|without the public|private session|closed session|public excluded|public have been excluded|public has been excluded|public is excluded|public are excluded|public were excluded',
);
const disclosing = has(
  'disclos*|divulg*|reveal*|releas*|pass|passed|passing|passes|share|shared|sharing|shares|leak*|copied|copies|copy|sent|send|sending|sends|forward*|publish*|circulat*|communicate|communicated|communicating|discuss*|make public|made public|made available|made known|relay*|breach*|repeat*|quote|quoted|quoting|give to|given to|show|shown|told|tell|tells|betray*|let slip|go outside|go beyond|goes beyond|goes outside|leave|leaves|leaving|travel*|reach|reaches|put into|hand|handed|handing|hands|no further|get out|aired|mention*|talked about|talk about|spread',
);
const personal = has(
  'personal data|personal information|personal details|personal email|personal correspondence|personal contact|personally identifiable|data protection|gdpr|private address*|home address*|private correspondence address*|personal correspondence address*|details of individuals|details of residents|details of constituents|information about third parties|information about individuals|information about residents|information about constituents|information about other people|information about an individual|identifies individuals|identify individuals|identify residents|identifiable individual*|identifiable person*|identifiable resident*|identifiable living|living individual*|individual residents|individual resident|residents details|resident details|constituent details|constituents details|casework details|bank details|health details|medical details|details of a resident|details of any resident|details of a constituent|details of any constituent|details about a resident|details about residents|details about individual*|details about people|details of people|details of private|details of third|particulars of private|particulars of individual*|particulars of resident*|particulars of a resident|particulars of a person|particulars of people|particulars of constituent*|particulars about|information on individuals|information about people|information about a person|information about a resident|information about named|information about any person|information about any individual|facts about people|resident particulars|personal particulars|personal circumstances of|private lives|date of birth|dates of birth|people address*|resident address|residents address*|constituent address|constituents address*|third party details|third party data|third parties details|data subject|data subjects|special category',
);
/** What is personal where it is someone's outside the council: a councillor's own telephone number may be printed anywhere. */
const details = has(
  'contact details|telephone number*|phone number*|mobile number*|names and address*|name and address*|names or address*|name or address|names address*|name address*|names home|address|addresses|private details|names',
);
const outsiders = has(
  'resident|residents|constituent|constituents|private individual*|private person*|private citizen*|people|individual|individuals|third party|third parties|someone|somebody|complainant*|customer*|tenant*|holders|holder|applicant*|householder*|owners|correspondent*|parishioner*|citizen*|patients|witness*|victim*|informant*|other people|those who write|writer|public|anyone',
);
const ownDetails = either(
  follow(
    'member|officer|their|own|his|her',
    1,
    'home address*|address|addresses|telephone number*|contact details|personal details|privacy',
  ),
  has('privacy notice|privacy policy|register of interests|name badge'),
);
const partyWords = terms(
  'party political*|party politics|political party|political parties|political purpose*|political activit*|political advantage|political campaign*|political business|political work|political ends|political literature|political material|political meeting*|political opinion*|political view*|political comment*|political statement*|political allegiance|political neutral*|political capacity|political group business|politically neutral|politically impartial|politically motivated|party business|party purpose*|party ends|party or electoral|party or election*|party electoral|electoral or private|party and election|party matter|party cause*|party interest*|party interests|party opinion*|party politic*|party activit*|party event*|party organis*|party literature|party leaflet*|party newsletter*|party membership|party funds|party conference|party gain|party communication*|party messages|party correspondence|political messages|political message|political content|political ends|political end|political gain|political use|politics|electoral|elections|at an election|vote winning|vote catching|win votes|votes|candidate|candidates|candidacy|candidature|political cause*|political propaganda|propaganda|partisan|political bias|political sympath*|political support|political leaning*|political organisation*|party line|rosette*|stump|hustings|party matters|party group work|party work|party advantage|party meeting*|campaign*|electioneering|canvass*|election material|election literature|election purposes|election campaign*|election business|election leaflet*|electoral purposes|electoral advantage|leaflet*',
);
const party = has(partyWords);
const resources = has(
  'resource*|facility|facilities|service|services|equipment|stationery|used|use|using|utilised|correspondence|addresses|system*|ict|it support|support|printing|photocopying|premises|time|funds|postage|letterhead*|account|accounts|mailbox*|inbox*|computer*|laptop*|phone*|telephone*|printer*|photocopier*|paper|vehicle*|building*|room*|badge|logo|crest|photograph*|belonging|belongs|property|asset*|database*|list|lists|mailing list*|website|networks|platform*|network|money|staff time|office|offices|public money|public expense|council expense|channel*|device*|software|kit|nothing belonging|anything belonging|property of|turned to',
);
const advice = has(
  'advice|advise|advises|recommendation*|recommend|recommends|assessment*|appraisal*|consultation response*|options|option|finding|findings|evidence given|professional standards|professional mind|figures|risk rating*|professional opinion*|professional view*|professional judgement*|professional judgment*|opinion*|report|reports|judgement*|judgment*|conclusion*',
);
const pressing = has(
  'insist*|press|presses|pressed|pressing|pressur*|cajol*|bully*|bullied|steer*|sway*|nudg*|urge|urges|urging|urged|cause|causes|causing|get officer|have officer|have an officer|make an officer|make officer|push|pushes|pushed|pushing|prevail upon|prevail on|dictat*|tell|tells|telling|told|threat*|intimidat*|interfer*|meddl*|tamper*|persuade|hint*|suggest|suggests|invite|invites|invit*|want|wants|expect|expects|induce|badger*|browbeat*|cow|coax*|work on|arm twist*|strong arm|influenc*|require|required|requires|requiring|ask|asks|asked|asking|seek|seeks|seeking|persuad*|coerc*|compel*|induc*|demand*|instruct*|direct|directed|lean|force|forced|attempt*|try|tries|trying|request*',
);
const changing = has(
  'change|changes|changed|changing|alter*|amend*|exclud*|withdraw*|soften*|modif*|remove|removed|removing|rewrit*|suppress*|omit*|water down|watered down|contrary to|different|tone down|toned down|tailor*|leave out|delete*|deleting|edit|edited|vary|revis*|slant*|reverse|against their|withhold*|withheld|qualify|qualified|drop|drops|dropped|dropping|shade|shaded|shading|leave out|left out|take out|taken out|strike out|struck out|weaken*|dilut*|temper|tempered|bend|bent|bending|trim|trimmed|massag*|doctor|doctored|adjust*|bury|buried|burying|hide|hiding|conceal*|sanitis*|distort*|colour|coloured|re write|rewritten|rewrite|abandon*|keep back|keep quiet|held back|hold back|hold it back|recast|reword*|play down|reconsider|favour|favourable|to suit|suit|to order|reach a particular|particular conclusion|particular outcome|predetermined|desired|convenient|palatable|support a particular|other than|against the officer|against his|against her|go against|depart from|compromise their|contradict|cut out|cut|cuts|cutting',
);
const compromising = has(
  'compromis*|prejudic*|undermin*|impair*|call into question|bring into question|respect|interfere*|weaken*|jeopardis*|erode*|endanger*|threaten*|damage*|question*|cast doubt*|affect*',
);
const impartial = has('impartial*|neutral*|objective|objectivity|independence|independent|integrity|professionalism');
const pressure = either(
  follow(
    'undue|improper|inappropriate|unreasonable|excessive|unfair|exert|apply|bring|put|any|no',
    2,
    'pressure|pressures|influence',
  ),
  has(
    'pressuris*|pressured|overawe|lean on|leans on|leaning on|leant on|browbeat*|strong arm|arm twist*|bully officer',
  ),
);
const instruct = terms(
  'instruct|instructs|instructing|instructed|instruction|instructions|direction|directions|directing|order|orders|ordering|ordered|command|commands|commanding|task|tasks|tasking|boss|bossing|marching orders|tell officer what|tell officer how|telling officer what|telling officer how|tell an officer what|tell an officer how|tell an officer to|tell officer to|tell any officer|telling an officer|give work|gives work|giving work|give jobs|allocate work|allocate tasks|assign work|assign tasks|set work|set tasks|set deadlines|set an officer|set officer|set the officer|setting tasks|setting work|order about|order around|call upon officer to|require officer to|require an officer to|require any officer to|demand that|demand work|demand action|demand of officer|act as an employer|act as employer|act as manager|act as line|supervise|supervising|supervises|line manage|line managing',
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
    'personal matter*|personal issue*|personal problem*|personal circumstances|personal concern*|personal grievance*|private matter*|private issue*|staffing matter*|staffing issue*|employment matter*|employment issue*|personnel matter*|personnel issue*|individual employment|job matters|work matters|workplace issue*|workplace concern*|workplace grievance*|work related grievance*|own employment|own job|own post|own pay|own salary|own grading|own promotion|own terms|own conditions|own grievance*|own personal|their employment|their job|their jobs|their pay|their grievance*|his employment|her employment|his job|her job|their terms|to do with their job|to do with their work|to do with their employment|grievance|grievances|terms and conditions|pay or conditions|pay and conditions|claims or allegations|conditions of service|conditions of employment|contract of employment|contracts of employment|own contract*|their contract*|own role|own position|own work|own career*|own circumstances|own working|own situation|own appraisal|own hours|own duties|own case|own regrading|regrading|promotion|job evaluation|restructur*|redundanc*|their own job|their own jobs|their own pay|their posts|their post|his post|her post|his pay|her pay|their salary|their salaries|their working conditions|their manager|his manager|her manager|their line|working conditions|terms of employment|terms of service|disciplin*|domestic troubles|private troubles|personal troubles|personal affairs|private affairs|personal business|private business|personal difficult*|personal axe|workplace dispute*|workplace matters|workplace complaint*|staff matters|staffing concern*|staff grievance*|employment dispute*|employment concern*|employment question*|employment complaint*|personnel question*|fellow officer|other officer|about a colleague|about colleagues|of a colleague|of colleagues|against a colleague|against colleagues|colleague conduct|colleagues conduct|about a fellow|against a fellow|about another officer|against another officer|colleague performance|team disputes|office politics|internal disputes|own interests',
  ),
);
const raising = has(
  'raise|raises|raised|raising|discuss*|lobby*|approach*|bring|mention*|make|making|complain*|involve|canvass|solicit*|seek|enlist|speak|talk|take|takes|air|airs|bringing|brings|confide|confides|burden|pursue|pursues|pursuing|petition|appeal to|tell|write|writes|writing|unburden|draw*|go to|turn to|turns to|approaching|sharing|share|put to|look to|use|uses|canvassing|unload|carry|carried|ask|asks',
);
const courteous = has(
  'courte*|civil|civilly|civility|polite*|discourte*|rude*|uncivil|good manners|well mannered|considerate|consideration for|consideration towards|be kind|kindness|kindly|decency|dignity|good humour|good grace',
);
const manner = has(
  'tone|courte*|civil|civilly|civility|polite*|respect|respectful*|disrespect*|offend|offends|offensive|offence|abusive|intemperate|aggressive|discourte*|inflammatory|moderate language|rude*|language|insult*|threaten*|hostile|personal remarks|sarcas*|capital letters|professional manner|professional tone|professional language|good manners|temperate*|measured|considerate|kindly|moderate|swear*|profan*|abuse|abusing|mock*|heat|angry|anger|shouting|block capitals|upper case|ridicule|bully*|demean*|good humour|good tempered|courtesies|professional in tone|businesslike|calm|sneer*|insolen*|obscene|foul|hurtful|curt|belittl*|personal abuse|name calling|threat|threats|read aloud|embarrass*|dignity|dignified|wording',
);
const dealings = has(
  'dealing*|contact*|relation*|communicat*|behav*|conduct|each other|one another|mutual*|both|treat*|working|work together|towards|toward|interact*|everyone|correspondence|speak*|write|written|spoken|encounter*|exchange*|disagree*|say|meet|alike|everybody|at all times',
);
const takesUp = has(
  'raise|raised|raises|raising|take|takes|taken|voice|voiced|voices|say|says|said|told|tell|tells|bring|brings|put|goes|go|speaks|write|writes|aired|mention*|pursue*|notif*|refer|refers|referred|report|reported|address|addressed|take up|taken up|take it up|brought|bring|contact|speak|discuss|discussed|drawn|draw|direct|directed|complain|made|make|put|follow',
);
const conduct = has(
  'conduct|capabilit*|competence|competency|performance|behaviour|behavior|ability|abilities|actions|work|professionalism|integrity|failings|efficiency|shortcomings|fallen short|falls short|fall short|let you down|let them down|let down|handling|handled|standard of|quality of|attitude|service from|has done|did|diligence|honesty|motives|fitness|suitability|capacity|capable|conscientious*|failure|failed|fault|mistakes|mistake|error|errors',
);
const unhappy = has(
  'dissatisf*|unhappy|concern|concerns|concerned|complaint*|complain|complains|displeas*|disappoint*|misgiving*|unease|uneasy|worried|worry|anxious|anxiety|doubt|doubts|reservation*|discontent*|troubled|fallen short|falls short|fall short|let down|let you|let them|badly served|poor service|poorly|not satisfied|objection*|aggrieved|grievance|criticism*|disagree*|not been treated|issues|issue',
);
const media = has('press|media|interview*|journalist*|broadcast*|reporter*');
const told = either(
  follow('made|make|making|makes', 4, 'clear|plain|explicit|aware|known|apparent|obvious|evident'),
  has(
    'told|inform|informs|informed|informing|notif*|advised|advise|tell|state|stated|states|stating|say so|says so|declare|declared|indicat*|disclosed|shown as|visible|openly|open|transparent*|identified|listed|consent*|agree|agreed|agrees|agreement|permission|knowledge|explicit|explicitly|acknowledged|aware|asked|content|happy|informs|lets|let|know|knows|says|said|saying|notice|warn*|leave of|blessing|willing|invited|mention*|appear*|openly|plainly|tells|telling',
  ),
);
const copies = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|forwarding|forward|forwards|shared|sharing|share|shares|circulated|circulate|circulates|circulating|circulation|shown|show|shows|showing|passed|pass|passes|passing|disclosed|disclose|disclosing|sent on|sends on|send on|sending on|sent round|send round|sent to|send to|send it to|relay|relayed|relays|relaying|broadcast|distribute|distributed|distributing|distribution|brought in|bring in|bring into|brought into|bringing|loop|loops|looping|looped|include|includes|included|including|added to|add to|adding|divulge|divulged|reveal|revealed|repeat|repeated|release|released|see it|see them|seen by|see what|let others see|go to|goes to|given to|give to|handed to|hand to|hand on|handed on|supply|supplied|made available|open to|put round|pass on|passed on|read by|drawn in|draw in|party to|third parties",
);
const copyWords = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|circulated|forward|forwards|copied in|brought in|shared|share|sent on|send on|passed on|pass on|included|shown",
);
const copyOfDocument = follow(
  'copy of|copies of',
  3,
  'agenda*|minutes|paper|papers|document|documents|protocol|constitution|code|plans|legislation|register|press|release|report|reports|policy|guidance|notice|handbook|agreement|file|files|note|form|list|budget|book|this',
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
  follow(
    'other|another|third|fellow|further|second|different|remaining|more than one|any|rest of the|several|whole',
    2,
    'member',
  ),
  follow('member', 12, 'to another|with another|in another|for another|others'),
  has(
    'to others|the others|round others|anyone else|someone else|other people|another person|all member|other parties|any member|other person|other persons|anybody else|nobody else|no one else|somebody else|someone other|anyone other|third party|third parties|a colleague|any colleague|colleagues|other recipients|other addressees|those two|the two of them|between the two|parties to it|between them|between the parties|the pair|wider audience|wider circulation|rest of the council|whole council|other eyes|outsider|outsiders|other councils|others|the second|the first|a second|everyone else',
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
        none: [copyOfDocument, has('press|media|confidential'), personal],
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
          follow(
            'member',
            3,
            'has no|have no',
            2,
            'authority|power|powers',
            3,
            'commit|bind|contract|agree|enter into|pledge|promise|spend|order goods',
          ),
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
          either(personal, (words) => details(words) && outsiders(words)),
          passing,
          has(
            'not|never|no|nor|neither|only|unless|without|before|consent|agreement|permission|care|careful|first|remove*|removing|strip*|struck|blank*|redact*|delete|deleted|must|considering|think|check|necessary|need|needs|nobody|avoid|lawful*',
          ),
          rule,
        ],
        none: [unrelatedData, ownDetails],
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
        none: [unrelatedData, ownDetails],
        weight: 0.88,
      },
      { all: [personal, rule], none: [unrelatedData, ownDetails], weight: 0.72 },
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
