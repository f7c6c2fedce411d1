import type { CheckId } from '../../checks/check-ids';
import { modalsOf } from './modal';
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
  'not|never|no|nor|neither|avoid|avoids|avoided|avoiding|refrain|refrains|prohibited|forbidden|unacceptable|inappropriate|improper|none|nothing|without|resist|discouraged|nobody|banned|barred|unauthorised|prevent|wrong|unwelcome|forbids|forbid|bars|bans|rule out|ruled out|off limits|out of bounds|no one|avoidance|misuse|decline|refuse|stop short|steer clear|stay out|hold back|rather than|instead of|stays out|outside the|improperly|discourteous|bad manners|frowned|in breach|is a breach|are a breach|breach of this|breaches this',
);
const not = has(negative);
const ruleWords = has(
  'must|shall|should|will|ought|can not|may not|never|required|expected|expect|duty|bound|no|not|only|avoid|refrain|need to|needs to|are to|is to|important|essential|responsib*|entitled|ensure|normally|appropriate|inappropriate|encouraged|asked|nobody|no one|no place|always|do not|wrong|belongs|belong|rests with|is for|are for|falls to|matter for|owed|owe|deserve*|undertake*|agree|agrees|pledge*|promise|promises|expects|keep|be|please|treat|wherever|unacceptable|forbidden|prohibited|out of bounds|off limits|may only|let|remains|remain|stay|stays|unwelcome|refuse',
);
/** It rules: by a word that does, or by a verb. */
const rule: Test = (words) => ruleWords(words) || modalsOf(words).length > 0;
const member = has('member');
const officer = has('officer');
const letters = terms('correspondence|correspond|corresponds|corresponding|reply|replies|write|writes|writing|written');
const correspondence = has(letters);
const passing = has(
  'forward*|pass|passed|passing|passes|share|shared|sharing|disclos*|send|sent|sending|copied|copying|copy|releas*|supply|supplied|provided|circulat*|reveal*|hand|handed|handing|give to|given to|giving to|gave|divulg*|publish*|transmit*|transfer*|relay*|leave|leaves|travel*|show|shown|tell|told|make known|made known|quote|quoted|include|included|email|put into|attach*',
);
const unrelatedData = has(
  'training|registered|registration|registration fee|notification fee|policy applies|privacy notice|privacy policy|retention|subject access|data protection officer|breach of this|information commissioner|session|sessions|induction|training course|seminar|briefing|e learning',
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
  follow('council', 2, 'view|views|position|policy|stance'),
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
  'public|publicly|press|media|newspaper*|broadcast*|interview*|meeting*|facebook|outside|online|debate|platform*|audience|in print|on air|internet|web|website|blog*|twitter|newsletter*|chamber|gallery|residents|resident|constituent*|parishioners|village|in front of|to other member|round other member|before other member|round the other member|to another member|to any other member|anyone else|third party|third parties|open session|hearing of|earshot|reporter*|journalist*|on camera|webcast|whatsapp|forum|forums|speech|speeches|tweet|tweets|paper|papers|column|leaflet|leaflets|letter to the editor|air|copied|elsewhere|other people|others',
);
const criticism = terms(
  'criticis*|criticiz*|critical of|denigrat*|disparag*|derogatory|ridicul*|belittl*|blam*|apportion*|personal attack*|personally attack*|attack*|abuse|abuses|abusing|undermine officer|undermine the officer|undermine any officer|undermine confidence|undermine the confidence|run down|runs down|running down|speak ill|speaks ill|humiliat*|find fault|finds fault|finding fault|fault publicly|complain about|complaining about|complains about|run the officer down|run officer down|run an officer down|run any officer down|told off|tell off|telling off|tells off|dress down|dressed down|dressing down|rebuk*|reprimand*|reproach*|reprov*|scold*|censur*|condemn*|deride*|deriding|denounc*|adverse comment*|adverse remark*|adversely comment*|comment adversely|adverse view*|unfavourable|unfavourably|name and shame|named and shamed|shame|shaming|take to task|takes to task|taken to task|cast doubt|casts doubt|casting doubt|impugn*|slur*|slight|pillor*|ridicule|mock|mocks|mocking|talk down|deprecat*|knock|pick on|single out|singles out|singled out|singling out|hold up to|held up to|embarrass|embarrasses|embarrassing|demean*|vilif*|malign*|rubbish|rubbishes|rubbishing|lay into|go for|find wanting|shown up|do them down|do officer down|does them down|done down|putting down|put them down|put officer down|show up officer|point the finger|fault with',
);
const critical = has(criticism);
const criticisedOfficer = either(follow(criticism, 8, 'officer'), follow('officer', 8, 'be|being|been', 3, criticism));
const confidential = has(
  'confidential*|confidence|confidences|exempt|not for publication|restricted|embargoed|privileged|sensitive|pink paper*|pink papers|part ii|part two item*|part 2 report*|private papers|private paper|private report*|private part|told in private|secret|secrets|official sensitive|behind closed doors|closed part|closed business|without the public|private session|closed session|public excluded|public have been excluded|public has been excluded|public is excluded|public are excluded|public were excluded|public have been asked to leave|public has been asked to leave|public are asked to leave|public have left|public has left|public have withdrawn|public not present|in camera',
);
const disclosing = has(
  'disclos*|divulg*|reveal*|releas*|pass|passed|passing|passes|share|shared|sharing|shares|leak*|copied|copies|copy|sent|send|sending|sends|forward*|publish*|circulat*|communicate|communicated|communicating|discuss*|make public|made public|made available|made known|relay*|breach*|repeat*|quote|quoted|quoting|give to|given to|show|shown|told|tell|tells|betray*|let slip|go outside|go beyond|goes beyond|goes outside|leave|leaves|leaving|travel*|reach|reaches|put into|hand|handed|handing|hands|no further|get out|aired|mention*|talked about|talk about|spread',
);
const personal = has(
  'personal data|personal information|personal details|personal email|personal correspondence|personal contact|personally identifiable|data protection|gdpr|private address*|home address*|private correspondence address*|personal correspondence address*|details of individuals|details of residents|details of constituents|information about third parties|information about individuals|information about residents|information about constituents|information about other people|information about an individual|identifies individuals|identify individuals|identify residents|identifiable individual*|identifiable person*|identifiable resident*|identifiable living|living individual*|individual residents|individual resident|residents details|resident details|constituent details|constituents details|casework details|bank details|health details|medical details|details of a resident|details of any resident|details of a constituent|details of any constituent|details about a resident|details about residents|details about individual*|details about people|details of people|details of private|details of third|particulars of private|particulars of individual*|particulars of resident*|particulars of a resident|particulars of a person|particulars of people|particulars of constituent*|particulars about|information on individuals|information about people|information about a person|information about a resident|information about named|information about any person|information about any individual|facts about people|resident particulars|personal particulars|personal circumstances of|private lives|date of birth|dates of birth|people address*|resident address|residents address*|constituent address|constituents address*|third party details|third party data|third parties details|data subject|data subjects|special category',
);
const outsideWords = terms(
  'resident|residents|constituent|constituents|private individual*|private person*|private citizen*|people|individual|individuals|third party|third parties|someone|somebody|complainant*|customer*|tenant*|holders|holder|applicant*|householder*|owners|correspondent*|parishioner*|citizen*|patients|witness*|victim*|informant*|other people|those who write|writer',
);
const outsiders = has(outsideWords);
/** What is personal where it is someone's outside the council: a councillor's own telephone number may be printed anywhere. */
const details = has(
  'contact details|telephone number*|phone number*|mobile number*|names and address*|name and address*|names or address*|name or address|names address*|name address*|names home|address|addresses|private details|names|who they are|who they may be|their identity|identity',
);
const aboutSomeone = either(
  follow('details|particulars|information|facts|data', 4, outsideWords),
  follow('private details|personal details|particulars', 4, 'public'),
);
const ownDetails = either(
  follow(
    'member|officer',
    5,
    'their|own|his|her',
    1,
    'home address*|address|addresses|telephone number*|contact details|personal details|privacy|names',
  ),
  follow(
    'member|officer',
    0,
    'home address*|address|addresses|telephone number*|contact details|personal details|names',
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
  'change|changes|changed|changing|alter*|amend*|exclud*|withdraw*|soften*|modif*|remove|removed|removing|rewrit*|suppress*|omit*|water down|watered down|contrary to|different|tone down|toned down|tailor*|leave out|delete*|deleting|edit|edited|vary|revis*|slant*|reverse|against their|withhold*|withheld|qualify|qualified|drop|drops|dropped|dropping|shade|shaded|shading|leave out|left out|take out|taken out|strike out|struck out|weaken*|dilut*|temper|tempered|bend|bent|bending|trim|trimmed|massag*|doctor|doctored|adjust*|bury|buried|burying|hide|hiding|conceal*|sanitis*|distort*|colour|coloured|re write|rewritten|rewrite|abandon*|keep back|keep quiet|held back|hold back|hold it back|recast|reword*|play down|reconsider|leave unsaid|unsaid|change of view|change of mind|favour|favourable|to suit|suit|to order|reach a particular|particular conclusion|particular outcome|predetermined|desired|convenient|palatable|support a particular|other than|against the officer|against his|against her|go against|depart from|compromise their|contradict|cut out|cut|cuts|cutting',
);
const compromising = has(
  'compromis*|prejudic*|undermin*|impair*|call into question|bring into question|respect|interfere*|weaken*|jeopardis*|erode*|endanger*|damage*',
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
    'personal matter*|personal issue*|personal problem*|personal circumstances|personal concern*|personal grievance*|private matter*|private issue*|staffing matter*|staffing issue*|employment matter*|employment issue*|personnel matter*|personnel issue*|individual employment|job matters|work matters|workplace issue*|workplace concern*|workplace grievance*|work related grievance*|own employment|own job|own post|own pay|own salary|own grading|own promotion|own terms|own conditions|own grievance*|own advancement|their advancement|own ends|own personal|their employment|their job|their jobs|their pay|their grievance*|his employment|her employment|his job|her job|their terms|to do with their job|to do with their work|to do with their employment|grievance|grievances|terms and conditions|pay or conditions|pay and conditions|claims or allegations|conditions of service|conditions of employment|contract of employment|contracts of employment|own contract*|their contract*|own role|own position|own work|own career*|own circumstances|own working|own situation|own appraisal|own hours|own duties|own case|own regrading|regrading|promotion|job evaluation|restructur*|redundanc*|their own job|their own jobs|their own pay|their posts|their post|his post|her post|his pay|her pay|their salary|their salaries|their working conditions|their manager|his manager|her manager|their line|working conditions|terms of employment|terms of service|disciplin*|domestic troubles|private troubles|personal troubles|personal affairs|private affairs|personal business|private business|personal difficult*|personal axe|workplace dispute*|workplace matters|workplace complaint*|staff matters|staffing concern*|staff grievance*|employment dispute*|employment concern*|employment question*|employment complaint*|personnel question*|fellow officer|other officer|about a colleague|about colleagues|of a colleague|of colleagues|against a colleague|against colleagues|colleague conduct|colleagues conduct|about a fellow|against a fellow|about another officer|against another officer|colleague performance|team disputes|office politics|internal disputes|own interests',
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
/** "It is a courtesy to let the ward member know": a matter of telling, not of tone. */
const courtesyOfTelling = either(
  follow(
    'courtesy|courteous|polite|good manners|common courtesy',
    8,
    'inform|informs|informed|told|tell|tells|let|notify|notified|know|advise|copy|copied|acknowledg*|suggests|call|visit|invite|invited|consult',
  ),
  has('partnership|no discourtesy|listen politely|decline politely|politely decline'),
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
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|forwarding|forward|forwards|shared|sharing|share|shares|circulated|circulate|circulates|circulating|circulation|shown|show|shows|showing|passed|pass|passes|passing|disclosed|disclose|disclosing|sent on|sends on|send on|sending on|sent round|send round|sent to|send to|send it to|relay|relayed|relays|relaying|broadcast|distribute|distributed|distributing|distribution|brought in|bring in|bring into|brought into|bringing|loop|loops|looping|looped|include another|including another|include other|included in the reply|made known|make known|makes known|added to|add to|adding|divulge|divulged|reveal|revealed|repeat|repeated|release|released|see it|see them|seen by|see what|let others see|go to|goes to|given to|give to|handed to|hand to|hand on|handed on|supply|supplied|made available|open to|put round|pass round|passed round|passing round|pass on|passed on|read by|drawn in|draw in|party to|third parties",
);
const copyWords = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|circulated|forward|forwards|copied in|brought in|shared|share|sent on|send on|passed on|pass on|shown",
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
    'to others|the others|round others|anyone else|someone else|other people|another person|all member|other parties|third person|third persons|any member|other person|other persons|anybody else|nobody else|no one else|somebody else|someone other|anyone other|third party|third parties|a colleague|any colleague|colleagues|other recipients|other addressees|those two|the two of them|between the two|parties to it|between them|between the parties|the pair|wider audience|wider circulation|rest of the council|whole council|other eyes|outsider|outsiders|other councils|others|the second|the first|a second|everyone else',
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
const only = has('only|nobody but|no one but|none but|alone|exclusively|solely');
const outsideParty: Test = (words) =>
  words.some(
    (word, at) =>
      (word === 'party' || word === 'parties') &&
      !notPolitical.has(words[at - 1] ?? '') &&
      words[at + 1] !== 'to' &&
      words[at + 1] !== 'who',
  );
const notPolitical = new Set('third either each other neither both injured interested the all 3rd'.split(' '));
/** Party or election business, in the plainest words too. */
const partisan = either(
  party,
  outsideParty,
  has(
    'election|elections|elected again|getting elected|standing for|stand for office|standing in|campaign*|candidate*|re election|manifesto*',
  ),
);
const groupMeetings = has(
  'group meeting*|group room*|meeting of the group|meetings of the group|party group|party groups|group leader*|pre election|purdah|returning officer|nomination*|polling|register of electors|electoral register|declare*|stand for election to|notice of election',
);
const someoneAnswers = follow('officer', 3, 'criticis*|condemn*|comment*', 6, 'member|decision|policy|council');
/** Words of finding fault, weaker than criticism. */
const faultFinding = either(
  critical,
  has(
    'grumbl*|grip*|moan*|unkind*|nasty|gossip*|rumour*|hurtful|unpleasant|hostile|poor opinion|low opinion|bad job|poor job|badly of|ill of|speak badly|talk badly|bad mouth*|badmouth*|adverse|adversely|reflect badly|reflects badly|discredit*|call into question|calls into question|calling into question|bring into question|brings into question|ventilat*|complain*|complaint|complaints|concern|concerns|dissatisf*|not satisfied|unhappy|disappoint*|confidence in|faith in|negative|negatively|unflattering|uncomplimentary|incompeten*|misconduct|substandard|below standard|below the standard|not good enough|misgiving*|unease|disquiet|grievance|gone wrong|went wrong|is wrong|name officer|names officer|naming officer|name an officer|identify officer|fault|displeas*|let you down|unfair to|quarrel with|doubts about|worried about|unprofessional*|inefficien*|lazy|laziness|badly done|poor work|poor service|poor performance|poorly|shortcoming*|failing*',
  ),
);
const aboutOfficer = either(
  follow(
    'grumbl*|grip*|opinion|anxieties|anxiety|worries|discontent|complain|complains|complaining|complaint|complaints|concern|concerns|dissatisf*|satisfied|unhappy|disappoint*|confidence|faith|misgiving*|unease|disquiet|grievance|displeas*|doubts|doubt|worried|worry|fault|issue|issues|problem|problems|criticism*|case|quarrel',
    3,
    'about|of|with|against|by|in|regarding|over|concerning|at|from',
    6,
    'officer',
  ),
  follow('think|thinks|believe|believes|feel|feels|consider|considers|find|finds', 3, 'officer'),
  follow('officer', 6, 'let', 2, 'down'),
  follow(
    'officer',
    4,
    'work|performance|conduct|fallen|falls|falling|fails|failed|failing',
    4,
    'complain*|concern*|short|standard|unsatisf*|poor',
  ),
);
const privately = has(
  'private|privately|in confidence|confidentially|quietly|quiet|discreetly|discreet|one to one|away from|first instance|personally|face to face|behind closed doors|in person|and no one else|and nobody else|chair*|mayor|staffing committee|personnel committee|panel|hr|human resources|procedure',
);
const control = either(
  has(instruct),
  has(
    'manage|manages|managing|management|deploy*|prioriti*|priorit*|supervis*|run|runs|running|control|controls|controlling|beck and call|what to do|how to do|hand out|hands out|handing out|give out|dish out|set them|sets them|setting them|set it work|jobs|job list|workload|work programme|work plan|take charge|day to day|dictate|dictates|overrule*|require officer to do|require any officer to do|require an officer to do|treat officer as|at their disposal|own staff|personal staff|errand*|servant*',
  ),
);
const answersTo = follow(
  'officer',
  8,
  'answer|answers|answerable|accountable|responsible|report|reports|serve|serves|work for|works for|employed by|take|takes|owe|owes|owed|servant*',
);
const notOneMember = follow(
  'not|never|nor|rather than|no|instead of',
  5,
  'individual|any one|one|single|any|particular|member|each',
);
const leaves = either(
  follow(
    'leave|leaves|left|matter for|for|rests with|belongs to|belong to|reserved to|reserved for|through|via|only|to',
    8,
    'officer',
  ),
  has('through the proper'),
);
const interfering = either(
  pressing,
  has(
    'interfer*|lobby*|lobbied|talk officer into|talk an officer into|talked into|try|tries|trying|attempt*|seek*|influenc*|object of|aim of|view to|get at|without fear|fear or favour|imply|implies|suggest*|prospects|career',
  ),
);
const theirAdvice = either(
  advice,
  has(
    'change of view|conclusion*|own conclusions|their reports|what officer recommends|what an officer recommends|what officer say|professional|judgement|judgment|expert|expertise|independence',
  ),
);
const working = has(
  'own advancement|their advancement|own career|interests at work|own interests|work problems|problems at work|boss|workmate*|co worker*|coworker*|colleague|colleagues|another officer|other officer|fellow officer|private grievance*|grievance*|disputes|dispute|quarrel*|own treatment|their treatment|treated as|treatment by|own managers|their own managers|internal matter*|employment|terms of|pay|salary|salaries|wages|grading|pay rise|promotion|appraisal|redundancy|job|jobs|hours|leave|holiday|rota|shifts|workplace|line management|management of their|personal',
);
const keptOut = follow('keep|keeps|kept|leave|leaves|left', 6, 'out of|outside|away from|at the door');
const officerFirst: Test = (words) => {
  const at = words.indexOf('officer');
  const other = words.indexOf('member');
  return at >= 0 && at <= 14 && (other < 0 || at < other);
};
const bargains = has(
  'sign up to|sign the council|signs the council|sign council|commit|commits|committing|commitment*|bind|binds|binding|contract|contracts|contractual|promise|promises|promising|undertaking*|undertake on|undertake in|undertake anything|undertake that anything|guarantee*|pledge*|agreement to|agree to|agree a|agrees a|agree terms|agree prices|accept a|accept any|accept an|accepts a|accepting|spend|spends|spending|place an order|place orders|placing orders|place order*|order goods|order work*|order any|order anything|buy|buys|purchas*|hire|hires|hiring|liab*|obligat*|oblige*|pay for|will pay|award*|grant a|grant any|waive*|settle a|tell a contractor|tell a supplier|tell any contractor|tell a tradesman|instruct a contractor|instruct contractors|instruct any contractor|instruct a supplier|instruct suppliers|start work|to proceed|sign a contract|sign contracts|sign any contract|sign an order|sign a lease|enter into|indemnit*|assurance*|strike a deal|make a deal|do a deal|make deals|do deals|bargain*',
);
const forTheCouncil = either(
  has('on behalf of|in the name of|council|council money|public money|parish money|council funds|account'),
  headed(has('commitment*|contract*')),
);
const officerMatter = has('party|political|campaign*|election');

/** "Correspondence" and hardly anything else. */
const onlyCorrespondence: Test = (words) => words.length <= 4 && correspondence(words);

/** Said of two: the one complained of, and the one who hears it. */
function twice(word: string, or: Test): Test {
  return (words, under) => words.filter((each) => each === word).length > 1 || or(words, under);
}

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
      {
        all: [follow('copy|copies|copying', 4, 'open|openly|visible|declared|above board|in the open'), rule],
        none: [copyOfDocument, has('inspection|inspect|public|members of|available|door')],
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
              'see|know|aware',
              2,
              'who else|everyone who|to whom|who has',
              6,
              'copied|receiv*|reading|copy|sent|seeing',
            ),
            follow('copied|copy', 6, 'behind', 3, 'back|backs'),
          ),
          exchange,
          rule,
        ],
        none: [copyOfDocument, has('inspection|inspect|file|filing|archive|register|open to members|application*')],
        weight: 0.74,
      },
    ],
    headings: [has('blind copy|blind copies|blind copying|bcc|hidden copies|hidden recipients'), onlyCorrespondence],
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
      {
        // It stays with the two who wrote.
        all: [
          exchange,
          member,
          either(
            has(
              'private to|between the two|between those two|between them|belongs to|belong to|stays with|stay with|remains with|stays between|stay between|remain between|confined to|private between|treated as private|is private|are private|remain private|remains private|goes no further|go no further|theirs alone|not a correspondence to all|open between',
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
        none: [copyOfDocument, has('press|media|public|marked|exempt|private sector|political*'), unrelatedData],
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
            'ask first|asked first|asking first|ask before|asked before|asking before|told first|telling|told|tell|say so|say that|permission|leave|consent*|agree*|willing|happy|content|unless|without|think carefully|think before|careful|care|not|never|as a rule|normally|only',
          ),
          member,
          rule,
        ],
        none: [
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
    headings: [
      either(
        follow('copying|copied|copy|sharing|forwarding|circulating', 6, 'correspondence|member|replies'),
        follow('correspondence', 4, 'copying|copied|sharing|forwarding'),
      ),
      has('copying|copied'),
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
        none: [media, has('confidential*|copied|personal')],
        weight: 0.96,
      },
      {
        all: [bargains, forTheCouncil, member, either(not, only)],
        none: [
          media,
          officersMayNot,
          has(
            'commits a breach|commit a breach|commits an offence|commit an offence|declare*|interest|interests|register|allowance*|tender*|procurement|confidential*|copied|declaration|code of conduct|party|group',
          ),
          follow('agree to|undertake*|promise|pledge|agree', 1, 'treat|be|show|respect|not to'),
        ],
        weight: 0.71,
      },
    ],
    headings: [
      has('commitment|commitments|obligation|obligations|contract|contracts|promises|undertakings'),
      onlyCorrespondence,
    ],
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
        none: [has('matter in question|in question|close|familiar*|relationship*|friend*')],
        weight: 0.95,
      },
      { all: [criticisedOfficer, rule], weight: 0.78 },
      {
        all: [critical, has('private|privately|in private|well founded|constructive'), rule, has('officer|member')],
        none: [has('abuse|abuses|mock|mocks|mocking|demean*')],
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
      {
        all: [faultFinding, officer, publicly, either(member, not), either(rule, privately)],
        none: [
          someoneAnswers,
          has('complaints procedure|complaints system|ombudsman|whistleblow*|service complaint*|complaints officer'),
        ],
        weight: 0.7,
      },
      {
        all: [either(member, conduct), aboutOfficer, either(takesUp, privately), twice('officer', privately)],
        none: [
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
    headings: [
      follow('criticism*|criticis*|criticiz*', 4, 'officer'),
      has('criticism*|criticis*'),
      follow('complaint*|concern*|grievance*', 4, 'officer'),
    ],
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
          ),
          rule,
        ],
        none: [bargains, media, has('copied|copying|obligation|obligations|instruction|instructions')],
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
        none: [bargains, has('obligation*|commit*|contract*|bind|copied|confidential*'), officerMatter, media],
        weight: 0.67,
      },
    ],
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
          follow('respect', 2, 'confiden*|impartial*|privacy'),
          has('with respect to|in respect of|blind|copied|copy|sensitive|sign language|language translation'),
        ],
        weight: 0.9,
      },
      {
        all: [courteous, has('member|officer|both|each other|one another|other|others|everyone|everybody|all'), rule],
        none: [courtesyOfTelling, has('not been treated|feels|considers|dissatisf*|believes|fails')],
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
          has('allegation*|complain*|procedure*|policy on|defined|means|may constitute|disciplin*'),
        ],
        weight: 0.7,
      },
      {
        all: [
          has(
            'courte*|civil|civilly|civility|polite*|respectful*|friendly|pleasant|pleasantly|restraint|gracious*|good manners|considerate|consideration due|consideration to|manners|put downs|shouting|rudeness|rude*|abuse|abusive|insult*|kindness|dignity|temperate*|measured|moderate|moderation|sarcas*|mock*|ridicule|decently|decency',
          ),
          either(
            exchange,
            has(
              'each other|one another|each side|both sides|either side|all|everyone|everybody|both|alike|mutual*|speak|talk|colleagues|another',
            ),
            (words) => member(words) && officer(words),
          ),
        ],
        none: [
          courtesyOfTelling,
          has(
            'civil emergenc*|civil parish*|civil engineer*|civil contingenc*|civil enforcement|civil claim|civil partnership|procedure|policy|complaint*|allegation*|public speaking|photograph*|all reasonable|moderate cost|within',
          ),
          follow('all', 3, 'respects'),
        ],
        weight: 0.72,
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
        none: [has('register|mediation|appraisal*|counsell*|hotline')],
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
          has(
            'register|references|ballot|mediation|appraisal*|advice line|telephone line|counsell*|hotline|whistleblow*|grievance*|in confidence to|survey|interview*',
          ),
        ],
        weight: 0.68,
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
          either(personal, aboutSomeone, (words) => details(words) && outsiders(words)),
          passing,
          has(
            'not|never|no|nor|neither|only|unless|without|before|take out|takes out|leave out|consent|agreement|permission|care|careful|first|remove*|removing|strip*|struck|blank*|redact*|delete|deleted|must|considering|think|check|necessary|need|needs|nobody|avoid|lawful*',
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
          follow('on behalf of', 2, 'council'),
          has(
            'solicitor*|counsel|in order|standing order*|contractor*|supplier*|press|media|agenda*|goods|election*|party|political*|advice|report|recommendation*|interest|interests|complaint*',
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
      {
        all: [member, pressure, officer, not],
        none: [has('resource*|facilities|support which|support that|support not|appointment*|promotion')],
        weight: 0.64,
      },
      {
        all: [
          member,
          follow(
            'persuad*|induc*|pressur*|press|lobby*|lean|coerc*|talk|influenc*|steer*|sway*|push*|prevail|cajol*|coax*|get|direct|ask|asks|urge|tell',
            3,
            'officer',
            4,
            'recommend*|advise|advice|report|say|write|conclude|conclusion|support|change|drop|reword',
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
          has(
            'politically restricted|appointment|appointments|allocation|proportional*|criticis*|confidential*|copied|reply',
          ),
        ],
        weight: 0.69,
      },
    ],
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
      {
        all: [officerFirst, either(working, ownMatters), member, either(not, keptOut)],
        none: [
          has(
            'close personal|personal relationship*|friend*|familiar*|personal capacity|personal data|personal information|copied|advice|report|political*|party|critici*|respect|courte*|information|contract for|interest in|press|media|declare*|ward|resident|telephone|address',
          ),
          follow('member', 3, 'must|should|shall|may|will'),
          follow('of|by|about', 2, 'member', 4, 'conduct|behaviour'),
        ],
        weight: 0.66,
      },
    ],
    headings: [
      has('personal matters|personal issues|private matters'),
      follow('officer', 2, 'employment matters|personal issues|employment issues'),
    ],
    under: has('personal|staff*|employ*|pressure|familiarity|relation*|officer'),
    binds: 'officers',
  },
};
