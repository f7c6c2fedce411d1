import { modalsOf } from './modal';
import { either, follow, has, headed, type Test, terms } from './terms';

/*
 * The words of British protocols, by what they speak of: the tests that the rules in `subjects.ts` are told by. Each is
 * put to a sentence in plain words (`wording.ts`), where whoever is elected is a `member` and whoever is employed an
 * `officer`.
 */

export const negative = terms(
  'not|never|no|nor|neither|avoid|avoids|avoided|avoiding|refrain|refrains|prohibited|forbidden|unacceptable|inappropriate|improper|none|nothing|without|resist|discouraged|nobody|banned|barred|unauthorised|prevent|wrong|unwelcome|forbids|forbid|bars|bans|rule out|ruled out|off limits|out of bounds|no one|avoidance|misuse|decline|refuse|stop short|steer clear|stay out|hold back|rather than|instead of|stays out|outside the|improperly|discourteous|bad manners|frowned|in breach|abstain*|desist|desists|forbear|forbears|eschew*|shun|shuns|is a breach|are a breach|breach of this|breaches this|contrary to this|contrary to the',
);
export const not = has(negative);
const ruleWords = has(
  'must|shall|should|will|ought|can not|may not|never|required|expected|expect|duty|bound|no|not|only|avoid|refrain|need to|needs to|are to|is to|important|essential|responsib*|entitled|ensure|normally|appropriate|inappropriate|encouraged|asked|nobody|no one|no place|always|do not|wrong|belongs|belong|rests with|is for|are for|falls to|matter for|owed|owe|deserve*|undertake*|agree|agrees|pledge*|promise|promises|expects|keep|be|please|treat|wherever|unacceptable|forbidden|prohibited|out of bounds|off limits|may only|let|remains|remain|stay|stays|unwelcome|refuse',
);
/** It rules: by a word that does, or by a verb. */
export const rule: Test = (words) => ruleWords(words) || modalsOf(words).length > 0;
export const member = has('member');
export const officer = has('officer');
export const letters = terms(
  'correspondence|correspond|corresponds|corresponding|reply|replies|write|writes|writing|written',
);
export const correspondence = has(letters);
export const passing = has(
  'forward*|pass|passed|passing|passes|share|shared|sharing|disclos*|send|sent|sending|copied|copying|copy|releas*|supply|supplied|provided|circulat*|reveal*|hand|handed|handing|give out|gives out|given out|giving out|hand out|hands out|give to|given to|giving to|gave|divulg*|publish*|transmit*|transfer*|relay*|leave|leaves|travel*|show|shown|tell|told|make known|made known|quote|quoted|include|included|email|put into|attach*',
);
export const unrelatedData = has(
  'each address|every address|parking permit*|own domain|no longer than|training|registered|registration|registration fee|notification fee|policy applies|privacy notice|privacy policy|retention|subject access|data protection officer|breach of this|information commissioner|session|sessions|induction|training course|seminar|briefing|e learning',
);
/** A letter, or the answer to one. */
export const exchange = either(
  correspondence,
  has(
    'answer|answers|answering|answered|response|responses|enquiry|enquiries|exchange|exchanges|post|thread|threads|conversation|conversations|query|queries|question|questions|email chain|correspondent|correspondents|mail|wrote',
  ),
  headed(has('correspondence|correspond|writing|mail|copying|copies')),
);
/** What a body sends out as such, whatever it is called. */
export const formalAnswer = follow(
  'official|formal|corporate',
  1,
  'response|responses|reply|replies|answer|answers|submission|submissions|representation|representations',
);
export const forCouncil = either(
  follow('council', 2, 'view|views|position|policy|stance'),
  follow(
    'on behalf of|in the name of|in council name|in the council name|representing|for|speaks for|voice of',
    2,
    'council',
  ),
  follow(
    'council',
    4,
    'represented|addresses|writes to|mind known|speaks in writing|has to say|has to answer|gives its|puts its|states its',
  ),
  has(
    'council correspondence|council position|council view|council policy|in council name|in the council name|council name|name of the council|council own correspondence|corporate correspondence|corporate position|council as such|council as a body|what council thinks|what the council thinks|council opinion|council mind|council voice|council notepaper|council letterhead|council headed|council paper|council stationery|council crest|council logo|council coat of arms',
  ),
  follow('official|formal', 3, 'correspondence'),
  formalAnswer,
  follow('correspondence', 3, 'from council|of council|by council|from the council|by the council'),
);
export const publicly = has(
  'in company|in the hearing|in the market|open council|prints|half the council|public|publicly|press|media|newspaper*|broadcast*|interview*|meeting*|facebook|outside|online|debate|platform*|audience|in print|on air|internet|web|website|blog*|twitter|newsletter*|chamber|gallery|residents|resident|constituent*|parishioners|village|in front of|to other member|round other member|before other member|round the other member|to another member|to any other member|anyone else|third party|third parties|open session|hearing of|earshot|reporter*|journalist*|on camera|webcast|whatsapp|forum|forums|speech|speeches|tweet|tweets|paper|papers|column|leaflet|leaflets|letter to the editor|air|copied|elsewhere|other people|others',
);
export const criticism = terms(
  'cast reflections|casts reflections|have a pop at|has a pop at|having a pop at|make a fool of|makes a fool of|poke fun at|make fun of|makes fun of|pour scorn|pours scorn|throw mud|hang out to dry|tear a strip|pull apart|rail against|rails against|revile|reviles|asperse|asperses|decry|decries|reflect upon|reflects upon|reflecting upon|reflection upon|reflections upon|aspersion*|slag off|slagging off|slags off|bone to pick|no good|made a hash|makes a hash|bad light|traduc*|calumn*|upbraid*|chide|inveigh*|arraign*|animadver*|slighting*|have a go at|having a go at|disapprov*|tear into|tearing into|criticis*|criticiz*|critical of|denigrat*|disparag*|derogatory|ridicul*|belittl*|blam*|apportion*|personal attack*|personally attack*|attack*|abuse|abuses|abusing|undermine officer|undermine the officer|undermine any officer|undermine confidence|undermine the confidence|run down|runs down|running down|speak ill|speaks ill|humiliat*|find fault|finds fault|finding fault|fault publicly|complain about|complaining about|complains about|run the officer down|run officer down|run an officer down|run any officer down|told off|tell off|telling off|tells off|dress down|dressed down|dressing down|rebuk*|reprimand*|reproach*|reprov*|scold*|censur*|condemn*|deride*|deriding|denounc*|adverse comment*|adverse remark*|adversely comment*|comment adversely|adverse view*|unfavourable|unfavourably|name and shame|named and shamed|shame|shaming|take to task|takes to task|taken to task|cast doubt|casts doubt|casting doubt|impugn*|slur*|slight|pillor*|ridicule|mock|mocks|mocking|talk down|deprecat*|knock|pick on|single out|singles out|singled out|singling out|hold up to|held up to|embarrass|embarrasses|embarrassing|demean*|vilif*|malign*|rubbish|rubbishes|rubbishing|lay into|go for|find wanting|shown up|do them down|do officer down|does them down|done down|putting down|put them down|put officer down|show up officer|point the finger|fault with',
);
export const critical = has(criticism);
export const criticisedOfficer = either(
  follow(criticism, 8, 'officer'),
  follow('officer', 8, 'be|being|been', 3, criticism),
);
export const confidential = either(
  follow(
    'restricted|sensitive',
    2,
    'information|material|papers|paper|document|documents|report|reports|matter|matters|data|item|items|business|correspondence|details|subject|subjects|issue|issues',
  ),
  follow('marked|headed|stamped|labelled|classed|classified|described as|word|designated', 4, 'restricted|sensitive'),
  // "The Council shuts the doors": what is said and handed round then is private.
  follow('shut|shuts|close|closes', 1, 'doors|door'),
  follow('said|circulated|discussed|heard|handed round|given out|sent round', 6, 'private|secret'),
  // The paper's colour is often all that the rule itself names.
  follow(
    'pink|yellow|green|lilac|blue|red|buff|salmon|gold|grey|purple|orange|coloured|reserved|closed|restricted|sealed',
    1,
    'paper|papers|sheet|sheets|item|items|report|reports|pages|business|cover|covers|corner',
  ),
  has(
    'confidential*|confidence|confidences|exempt|not for publication|not for release|not for circulation|superscribed|bearing the word|public have gone|public has gone|public had gone|public go home|not released|not been released|stamped private|marked private|headed private|word private|embargoed|privileged|pink paper*|pink papers|part ii|part two item*|part 2 report*|private papers|private paper|private report*|private part|told in private|secret|secrets|official sensitive|behind closed doors|closed part|closed business|without the public|private session|closed session|public excluded|public have been excluded|public has been excluded|public is excluded|public are excluded|public were excluded|public have been asked to leave|public has been asked to leave|public are asked to leave|public have left|public has left|public have withdrawn|public not present|in camera',
  ),
);
export const disclosing = has(
  'disclos*|divulg*|reveal*|releas*|pass|passed|passing|passes|share|shared|sharing|shares|leak*|copied|copies|copy|sent|send|sending|sends|forward*|publish*|circulat*|communicate|communicated|communicating|discuss*|make public|made public|made available|made known|relay*|breach*|repeat*|quote|quoted|quoting|give to|given to|show|shown|told|tell|tells|betray*|let slip|go outside|go beyond|goes beyond|goes outside|leave|leaves|leaving|travel*|reach|reaches|put into|hand|handed|handing|hands|no further|get out|aired|mention*|talked about|talk about|spread|impart*|hand on|repeating|pass round|pass on|come to the knowledge|comes to the knowledge|come to the ears|suffer|communicat*|convey*|divulge|breathe|part with',
);
export const personal = has(
  'personal data|personal information|personal details|personal email|personal correspondence|personal contact|personally identifiable|data protection|gdpr|private address*|home address*|private correspondence address*|personal correspondence address*|details of individuals|details of residents|details of constituents|information about third parties|information about individuals|information about residents|information about constituents|information about other people|information about an individual|identifies individuals|identify individuals|identify residents|identifiable individual*|identifiable person*|identifiable resident*|identifiable living|living individual*|individual residents|individual resident|residents details|resident details|constituent details|constituents details|casework details|bank details|health details|medical details|details of a resident|details of any resident|details of a constituent|details of any constituent|details about a resident|details about residents|details about individual*|details about people|details of people|details of private|details of third|particulars of private|particulars of individual*|particulars of resident*|particulars of a resident|particulars of a person|particulars of people|particulars of constituent*|particulars about|information on individuals|information about people|information about a person|information about a resident|information about named|information about any person|information about any individual|facts about people|resident particulars|personal particulars|personal circumstances of|private lives|date of birth|dates of birth|people address*|resident address|residents address*|constituent address|constituents address*|third party details|third party data|third parties details|data subject|data subjects|special category',
);
const outsideWords = terms(
  'villager*|ratepayer*|inhabitant*|burgess*|townsfolk|townspeople|shopkeeper*|commoner*|casualt*|caller|callers|occupier*|neighbour*|claimant*|objector*|petitioner*|visitors|service users|next of kin|resident|residents|constituent|constituents|private individual*|private person*|private citizen*|people|individual|individuals|third party|third parties|someone|somebody|complainant*|customer*|tenant*|holders|holder|applicant*|householder*|owners|correspondent*|parishioner*|citizen*|patients|witness*|victim*|informant*|other people|those who write|writer',
);
export const outsiders = has(outsideWords);
/** What is personal where it is someone's outside the council: a councillor's own telephone number may be printed anywhere. */
export const details = has(
  'who a resident is|who the resident is|who somebody is|who someone is|who a person is|where they live|where somebody lives|where a person lives|dwelling|dwellings|abode|place of abode|places of abode|contact details|telephone number*|phone number*|mobile number*|names and address*|name and address*|names or address*|name or address|names address*|name address*|names home|address|addresses|private details|names|who they are|who they may be|their identity|identity',
);
export const aboutSomeone = either(
  follow(outsideWords, 1, 'private information|private particulars|private affairs|private details'),
  follow('know|knows|needs|need|learn', 4, 'about|of', 2, outsideWords),
  follow('details|particulars|information|facts|data', 4, outsideWords),
  follow('private details|personal details|particulars', 4, 'public'),
);
export const ownDetails = either(
  (words) => theirDetails(words) && !takenOut(words),
  follow(
    'member|officer',
    0,
    'home address*|address|addresses|telephone number*|contact details|personal details|names',
  ),
  follow('personal circumstances|private life|private lives|personal details', 3, 'officer|member'),
  has('privacy notice|privacy policy|register of interests|name badge|payroll'),
  // What a member writes from.
  (words) => ownAccount(words) && !outsiders(words),
  follow('not', 1, 'need to know', 3, 'names|name'),
  has('petition|grant form|application form|handed in|returned if'),
);
const theirDetails = follow(
  'member|officer',
  5,
  'their|own|his|her',
  1,
  'home address*|address|addresses|telephone number*|contact details|personal details|privacy|names',
);
/** "You must cut off their address": somebody's whose letter is passed on. */
export const takenOut = has(
  'cut off|cut out|cuts off|cuts out|strip*|take out|takes out|leave out|leaves out|blank*|redact*|remove*|delete*|rub out|rubs out|cross out|crosses out|strike out|strikes out|struck out|black out|expunge*|efface*|mask*|snip*',
);
const ownAccount = follow('use|uses|using|used', 2, 'private|personal', 1, 'address|account|accounts');
const partyWords = terms(
  'party political*|party politics|political party|political parties|political purpose*|political activit*|political advantage|political campaign*|political business|political work|political ends|political literature|political material|political meeting*|political opinion*|political view*|political comment*|political statement*|political allegiance|political neutral*|political capacity|political group business|politically neutral|politically impartial|politically motivated|party business|party purpose*|party ends|party or electoral|party or election*|party electoral|electoral or private|party and election|party matter|party cause*|party interest*|party interests|party opinion*|party politic*|party activit*|party event*|party organis*|party literature|party leaflet*|party newsletter*|party membership|party funds|party conference|party gain|party communication*|party messages|party correspondence|political messages|political message|political content|political ends|political end|political gain|political use|politics|electoral|elections|at an election|vote winning|vote catching|win votes|votes|candidate|candidates|candidacy|candidature|political cause*|political propaganda|propaganda|partisan|political bias|political sympath*|political support|political leaning*|political organisation*|party line|allegiance|allegiances|politics of|own politics|their politics|political colour*|tenets|rosette*|stump|hustings|party matters|party group work|party work|party advantage|party meeting*|campaign*|electioneering|canvass*|election material|election literature|election purposes|election campaign*|election business|election leaflet*|electoral purposes|electoral advantage|leaflet*',
);
export const party = has(partyWords);
export const resources = has(
  'resource*|facility|facilities|service|services|equipment|stationery|used|use|using|utilised|correspondence|addresses|system*|ict|it support|support|printing|photocopying|premises|time|funds|postage|letterhead*|account|accounts|mailbox*|inbox*|computer*|laptop*|phone*|telephone*|printer*|photocopier*|paper|vehicle*|building*|room*|badge|logo|crest|photograph*|belonging|belongs|property|asset*|database*|list|lists|mailing list*|website|networks|platform*|network|money|staff time|office|offices|public money|public expense|council expense|channel*|device*|software|kit|nothing belonging|anything belonging|property of|turned to',
);
export const advice = has(
  'advice|advise|advises|recommendation*|recommend|recommends|assessment*|appraisal*|consultation response*|options|option|finding|findings|evidence given|professional standards|professional mind|figures|risk rating*|professional opinion*|professional view*|professional judgement*|professional judgment*|opinion*|report|reports|judgement*|judgment*|conclusion*',
);
export const pressing = has(
  'insist*|press|presses|pressed|pressing|pressur*|cajol*|bully*|bullied|steer*|sway*|nudg*|urge|urges|urging|urged|cause|causes|causing|get officer|have officer|have an officer|make an officer|make officer|get an officer|get any officer|get the officer|push|pushes|pushed|pushing|prevail upon|prevail on|dictat*|tell|tells|telling|told|threat*|intimidat*|interfer*|meddl*|tamper*|persuade|hint*|suggest|suggests|invite|invites|invit*|want|wants|expect|expects|induce|badger*|browbeat*|cow|coax*|work on|arm twist*|strong arm|influenc*|talked out of|talk out of|led to|solicitation|art or|importun*|procur*|entice*|menac*|exert*|bring officer round|bring an officer round|bring the officer round|talk round|talked round|get the author|require|required|requires|requiring|ask|asks|asked|asking|seek|seeks|seeking|persuad*|coerc*|compel*|induc*|demand*|instruct*|direct|directed|lean|force|forced|attempt*|try|tries|trying|request*',
);
export const changing = has(
  'take something out|take anything out|takes anything out|leave something out|leave anything out|change|changes|changed|changing|alter*|amend*|exclud*|withdraw*|soften*|modif*|remove|removed|removing|rewrit*|suppress*|omit*|water down|watered down|contrary to|different|tone down|toned down|tailor*|leave out|delete*|deleting|edit|edited|vary|revis*|slant*|reverse|against their|withhold*|withheld|qualify|qualified|drop|drops|dropped|dropping|shade|shaded|shading|leave out|left out|take out|taken out|strike out|struck out|weaken*|dilut*|temper|tempered|bend|bent|bending|trim|trimmed|massag*|doctor|doctored|adjust*|bury|buried|burying|hide|hiding|conceal*|sanitis*|distort*|colour|coloured|re write|rewritten|rewrite|abandon*|keep back|keep quiet|held back|hold back|hold it back|recast|reword*|play down|reconsider|leave unsaid|unsaid|change of view|change of mind|favour|favourable|to suit|suit|to order|reach a particular|particular conclusion|particular outcome|predetermined|desired|convenient|palatable|support a particular|other than|against the officer|against his|against her|go against|depart from|compromise their|contradict|cut out|cut|cuts|cutting|out of it|have it otherwise|otherwise than|some other|another view|curtail*|recast|tone a|come to another|kept from|held from|pull|pulled|toning|softer',
);
export const compromising = has(
  'compromis*|prejudic*|undermin*|impair*|call into question|bring into question|respect|interfere*|weaken*|jeopardis*|erode*|endanger*|damage*',
);
export const impartial = has(
  'impartial*|neutral*|objective|objectivity|independence|independent|integrity|professionalism',
);
export const pressure = either(
  follow(
    'undue|improper|inappropriate|unreasonable|excessive|unfair|exert|apply|bring|put|any|no',
    2,
    'pressure|pressures|influence',
  ),
  has(
    'pressuris*|pressured|overawe|lean on|leans on|leaning on|leant on|browbeat*|strong arm|arm twist*|bully officer',
  ),
);
export const instruct = terms(
  'instruct|instructs|instructing|instructed|govern the time|govern the work|govern the labour|task upon|tasks upon|collar|require anything of|require of|require anything from|demand anything of|ask work of|lay work on|put to work|put officer to work|set to work|divert|diverts|diverting|redirect*|command the|instruction|instructions|direction|directions|directing|order|orders|ordering|ordered|command|commands|commanding|task|tasks|tasking|boss officer|boss the|boss any|boss an|boss them|boss about|boss around|bosses officer|bossing|marching orders|tell officer what|tell officer how|telling officer what|telling officer how|tell them how to|tell them what to|telling them how to|telling them what to|tell an officer what|tell an officer how|tell an officer to|tell officer to|tell any officer|telling an officer|give work|gives work|giving work|give jobs|allocate work|allocate tasks|assign work|assign tasks|set work|set tasks|set deadlines|set an officer|set officer|set the officer|setting tasks|setting work|order about|order around|call upon officer to|require officer to|require an officer to|require any officer to|demand that|demand work|demand action|demand of officer|act as an employer|act as employer|act as manager|act as line|supervise|supervising|supervises|line manage|line managing',
);
export const ownMatters = either(
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
    'wages or|the wages|own wages|their wages|conditions of the employment|fellow worker*|personal matter*|personal issue*|personal problem*|personal circumstances|personal concern*|personal grievance*|private matter*|private issue*|staffing matter*|staffing issue*|employment matter*|employment issue*|personnel matter*|personnel issue*|individual employment|job matters|work matters|workplace issue*|workplace concern*|workplace grievance*|work related grievance*|own employment|own job|own post|own pay|own salary|own grading|own promotion|own terms|own conditions|own grievance*|own advancement|their advancement|own ends|own personal|their employment|their job|their jobs|their pay|their grievance*|his employment|her employment|his job|her job|their terms|to do with their job|to do with their work|to do with their employment|grievance|grievances|terms and conditions|pay or conditions|pay and conditions|claims or allegations|conditions of service|conditions of employment|contract of employment|contracts of employment|own contract*|their contract*|own role|own position|own work|own career*|own circumstances|own working|own situation|own appraisal|own hours|own duties|own case|own regrading|regrading|promotion|job evaluation|restructur*|redundanc*|their own job|their own jobs|their own pay|their posts|their post|his post|her post|his pay|her pay|their salary|their salaries|their working conditions|their manager|his manager|her manager|their line|working conditions|terms of employment|terms of service|disciplin*|domestic troubles|own troubles|troubles at work|trouble at work|worries at work|private troubles|personal troubles|personal affairs|private affairs|personal business|private business|personal difficult*|personal axe|workplace dispute*|workplace matters|workplace complaint*|staff matters|staffing concern*|staff grievance*|employment dispute*|employment concern*|employment question*|employment complaint*|personnel question*|fellow officer|other officer|about a colleague|about colleagues|of a colleague|of colleagues|against a colleague|against colleagues|colleague conduct|colleagues conduct|about a fellow|against a fellow|about another officer|against another officer|colleague performance|team disputes|office politics|internal disputes|own interests',
  ),
);
export const raises = terms(
  'moan|moans|moaning|grumble|grumbles|whinge|whinges|gripe|gripes|carry tales|carries tales|lament|laments|sound off|raise|raises|raised|raising|discuss*|lobby*|approach*|bring|mention*|make|making|complain*|involve|canvass|solicit*|seek|enlist|speak|talk|take|takes|air|airs|bringing|brings|confide|confides|burden|pursue|pursues|pursuing|petition|appeal to|tell|write|writes|writing|unburden|draw*|go to|turn to|turns to|approaching|sharing|share|put to|look to|use|uses|canvassing|unload|carry|carried|ask|asks',
);
export const raising = has(raises);
export const courteous = has(
  'courte*|civil|civilly|civility|polite*|discourte*|rude*|uncivil|good manners|well mannered|considerate|consideration for|consideration towards|be kind|kindness|kindly|decency|dignity|good humour|good grace',
);
export const mannerWords = terms(
  'reproachful|opprobri*|contumel*|contempt*|unseemly|scornful*|reviling|railing|fair words|tone|courte*|civil|civilly|civility|polite*|respect|respectful*|disrespect*|offend|offends|offensive|offence|abusive|intemperate|aggressive|discourte*|inflammatory|moderate language|rude*|language|insult*|threaten*|hostile|personal remarks|sarcas*|capital letters|professional manner|professional tone|professional language|good manners|temperate*|measured|considerate|kindly|moderate|swear*|profan*|abuse|abusing|mock*|heat|angry|anger|shouting|block capitals|upper case|ridicule|bully*|demean*|good humour|good tempered|courtesies|professional in tone|businesslike|calm|sneer*|insolen*|obscene|foul|hurtful|curt|belittl*|personal abuse|name calling|threat|threats|read aloud|embarrass*|dignity|dignified|wording',
);
export const manner = has(mannerWords);
/** "It is a courtesy to let the ward member know": a matter of telling, not of tone. */
export const courtesyOfTelling = either(
  follow(
    'courtesy|courteous|polite|good manners|common courtesy',
    8,
    'inform|informs|informed|told|tell|tells|let|notify|notified|know|advise|copy|copied|acknowledg*|suggests|call|visit|invite|invited|consult',
  ),
  has(
    'courtesy demands|kindly agree*|kindly lent|kindly given|manners require|mark of respect|out of respect|dignity of office|dignity at work|dignity of the office|dignity of the post|swear an oath|swearing in|courtesy titles|courtesy title|courtesy car|partnership|no discourtesy|listen politely|decline politely|politely decline|condolence*|congratulat*|occasions of',
  ),
);
export const dealings = has(
  'dealing*|contact*|relation*|communicat*|behav*|conduct|each other|one another|mutual*|both|treat*|working|work together|towards|toward|interact*|everyone|correspondence|speak*|write|written|spoken|encounter*|exchange*|disagree*|say|meet|alike|everybody|at all times',
);
export const takesUp = has(
  'carry|carries|lay before|lays before|spoken of|repair to|repairs to|resort to|resorts to|recourse to|raise|raised|raises|raising|take|takes|taken|voice|voiced|voices|say|says|said|told|tell|tells|bring|brings|put|goes|go|speaks|write|writes|aired|mention*|pursue*|notif*|refer|refers|referred|report|reported|address|addressed|take up|taken up|take it up|brought|bring|contact|speak|discuss|discussed|drawn|draw|direct|directed|complain|made|make|put|follow|represent it|represent the matter|represents the matter|sees|see|seen by|word with|knock|talk to|talks to|laid before|lay before|lay it|lays it|lay the matter',
);
export const conduct = has(
  'conduct|behaved|behaves|behaving|acted|acts|up to the job|up to the work|up to it|doing the job|does the job|did the job|doing their job|does their job|conduct|capabilit*|competence|competency|performance|behaviour|behavior|ability|abilities|actions|work|professionalism|integrity|failings|efficiency|shortcomings|fallen short|falls short|fall short|let you down|let them down|let down|handling|handled|standard of|quality of|attitude|service from|has done|did|diligence|honesty|motives|fitness|suitability|capacity|capable|conscientious*|failure|failed|fault|mistakes|mistake|error|errors',
);
export const unhappy = has(
  'dissatisf*|unhappy|concern|concerns|concerned|complaint*|complain|complains|displeas*|disappoint*|misgiving*|unease|uneasy|worried|worry|anxious|anxiety|doubt|doubts|reservation*|discontent*|troubled|fallen short|falls short|fall short|let down|let you|let them|badly served|poor service|poorly|not satisfied|objection*|aggrieved|grievance|criticism*|disagree*|not been treated|issues|issue',
);
export const media = has('press|media|interview*|journalist*|broadcast*|reporter*');
export const told = either(
  follow('made|make|making|makes', 4, 'clear|plain|explicit|aware|known|apparent|obvious|evident'),
  has(
    'told|inform|informs|informed|informing|notif*|advised|advise|tell|state|stated|states|stating|say so|says so|declare|declared|indicat*|disclosed|shown as|visible|openly|open|transparent*|identified|listed|consent*|agree|agreed|agrees|agreement|permission|knowledge|explicit|explicitly|acknowledged|aware|asked|content|happy|informs|lets|let|know|knows|says|said|saying|notice|warn*|leave of|blessing|willing|invited|mention*|appear*|openly|plainly|tells|telling',
  ),
);
export const copies = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|forwarding|forward|forwards|shared|sharing|share|shares|circulated|circulate|circulates|circulating|circulation|shown|show|shows|showing|passed|pass|passes|passing|disclosed|disclose|disclosing|sent on|sends on|send on|sending on|sent round|send round|sent to|send to|send it to|send the reply to|send a reply to|send the answer to|send their reply to|send the correspondence to|relay|relayed|relays|relaying|broadcast|distribute|distributed|distributing|distribution|brought in|bring in|bring into|brought into|bringing|come before another|come before any|come before other|comes before another|laid before|lay before|send the answer on|send the reply on|send it on|sends it on|sent it on|send them on|send correspondence on|loop|loops|looping|looped|include another|including another|include other|included in the reply|made known|make known|makes known|added to|add to|adding|divulge|divulged|reveal|revealed|repeat|repeated|release|released|communicate to|communicate it|communicate a|communicated to|impart|furnish|furnishes|furnished|see it|see them|seen by|see what|let others see|go to|goes to|given to|give to|handed to|hand to|hand on|handed on|supply|supplied|made available|open to|put round|pass round|passed round|passing round|pass on|passed on|read by|drawn in|draw in|party to|third parties",
);
export const copyWords = terms(
  "copied|copying|copy|copies|cc|cc'd|ccd|forwarded|circulated|forward|forwards|copied in|brought in|shared|share|sent on|send on|passed on|pass on|shown",
);
/** "Bring a second councillor into an email". */
export const bringsIn = follow(
  'bring|brings|bringing|draw|draws|drawing|add|adds|adding|include|includes|including',
  2,
  'member',
  0,
  'into|to|in',
  2,
  'correspondence|exchange|conversation|thread',
);
export const copyOfDocument = follow(
  'copy of|copies of',
  3,
  'agenda*|minutes|paper|papers|document|documents|protocol|constitution|code|plans|legislation|register|press|release|report|reports|policy|guidance|notice|handbook|agreement|file|files|note|form|list|budget|book|this',
);
export const blind = terms('blind|silent|secret|hidden|covert|concealed|invisible|unseen|undisclosed|undeclared');
export const blindCopy = either(
  follow('secretly|covertly|silently|surreptitiously', 3, 'copy|copies|copied|copying'),
  follow(blind, 1, 'copy|copies|copied|copying|cc|carbon copy|carbon copies|carbon copying'),
  has('bcc*|b c c|bcc'),
  follow(
    'copy|copies|copied|copying',
    6,
    'by stealth|stealth|without showing|without it showing|without it being shown|secretly|covertly|silently|blind|unseen|in secret|surreptitiously|privately',
  ),
);
export const otherMember = either(
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
export const noMemberCopies = follow(
  'must|should|shall|will|is|are|always|may',
  3,
  'be copied|copied|be sent|sent',
  4,
  'to|into|in',
);
export const officersMayNot = follow('officer', 3, 'may not|must not|shall not|should not|will not|can not');
export const commitment = terms(
  'commitment|commitments|undertaking|undertakings|promise|promises|guarantee|guarantees|contract|contracts|agreement|agreements|obligation|obligations|assurance|assurances|offer|offers',
);
export const only = has('only|nobody but|no one but|none but|alone|exclusively|solely');
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
export const partisan = either(
  party,
  outsideParty,
  has(
    'election|elections|elected again|re elected|reelected|get elected|win a seat|win seats|getting elected|standing for|stand for office|standing in|campaign*|candidate*|re election|manifesto*',
  ),
);
const cause = follow('campaign*', 1, 'of|for|against');
const ofParties = has('party political*|political*|election*|electoral|parties|canvass*|leaflet*');
const gathering = either(
  follow('private|birthday|garden|working|christmas|search|visiting|leaving', 0, 'party|parties'),
  has('party that|parties and receptions|presiding officer|party wall'),
);
const forPost = follow(
  'candidate|candidates|applicant|applicants',
  3,
  'employment|appointment|appointments|post|posts|job|jobs|vacancy|interview',
);
/** How an election is run, and who may stand in it. */
const poll = either(
  follow('election*|poll', 8, 'paid|rostered|fee|fees|presiding'),
  follow('wishes|wish|intends|intend|seeks', 1, 'to stand', 4, 'election'),
);
/** A grievance canvassed among others, which seeks no vote. */
const talkedOver = follow('canvass|canvassed|canvassing', 2, 'among|amongst|with|before|opinion|opinions|view|views');
const besideCanvassing = has(
  'party|parties|political*|election*|electoral|vote|votes|voters|electors|leaflet*|candidate*|partisan|poll',
);
const whichParty = follow('know|aware', 3, 'party|group', 2, 'control*|holds|has|leads');
/** A campaign for a bypass, a working party, a candidate for a post: no party's business and no election's. */
export const noParty: Test = (words) =>
  (cause(words) && !ofParties(words)) ||
  (talkedOver(words) && !besideCanvassing(words)) ||
  gathering(words) ||
  forPost(words) ||
  poll(words) ||
  whichParty(words);
export const groupMeetings = has(
  'group meeting*|group room*|meeting of the group|meetings of the group|party group|party groups|group leader*|pre election|purdah|returning officer|nomination*|polling|register of electors|electoral register|declare*|stand for election to|notice of election',
);
export const someoneAnswers = follow('officer', 3, 'criticis*|condemn*|comment*', 6, 'member|decision|policy|council');
/** Words of finding fault, weaker than criticism. */
export const faultFinding = either(
  critical,
  has(
    'grumbl*|grip*|moan*|unkind*|nasty|gossip*|rumour*|hurtful|unpleasant|hostile|poor opinion|low opinion|bad job|poor job|badly of|ill of|speak badly|talk badly|bad mouth*|badmouth*|adverse|adversely|reflect badly|reflects badly|discredit*|call into question|calls into question|calling into question|call in question|calls in question|calling in question|good faith of|bring into question|brings into question|ventilat*|complain*|complaint|complaints|concern|concerns|dissatisf*|not satisfied|unhappy|disappoint*|confidence in|faith in|negative|negatively|unflattering|uncomplimentary|incompeten*|misconduct|substandard|below standard|below the standard|not good enough|misgiving*|unease|disquiet|grievance|gone wrong|went wrong|is wrong|name officer|names officer|naming officer|name an officer|identify officer|fault|displeas*|let you down|unfair to|quarrel with|doubts about|worried about|unprofessional*|inefficien*|lazy|laziness|badly done|poor work|poor service|poor performance|poorly|shortcoming*|failing*',
  ),
);
export const aboutOfficer = either(
  follow(
    'cross|angry|annoyed|fed up|vexed|aggrieved|discontented|cause of complaint|cause for complaint|ill served|ill used|displeased|grumbl*|grip*|opinion|anxieties|anxiety|worries|discontent|complain|complains|complaining|complaint|complaints|concern|concerns|dissatisf*|satisfied|unhappy|disappoint*|faith|misgiving*|unease|disquiet|grievance|displeas*|doubts|doubt|worried|worry|fault|issue|issues|problem|problems|criticism*|case|quarrel',
    3,
    'about|of|with|against|by|in|regarding|over|concerning|at|from',
    6,
    'officer',
  ),
  follow('confidence', 0, 'in', 6, 'officer'),
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
export const privately = has(
  'private|privately|in confidence|confidentially|quietly|quiet|discreetly|discreet|one to one|away from|first instance|personally|face to face|behind closed doors|in person|and no one else|and nobody else|chair*|mayor|staffing committee|personnel committee|panel|hr|human resources|procedure',
);
export const control = either(
  has(instruct),
  has(
    'manage|manages|managing|management|deploy*|prioritise*|their priorities|work priorities|officer priorities|the priorities|supervis*|run officer|run the officer|run the service|running of officer|running the officer|control|controls|controlling|beck and call|what to do|how to do|hand out|hands out|handing out|give out|dish out|set them|sets them|setting them|set it work|jobs|job list|workload|work programme|work plan|take charge|day to day|dictate|dictates|overrule*|require officer to do|require any officer to do|require an officer to do|treat officer as|at their disposal|own staff|personal staff|errand*|servant*',
  ),
);
export const answersTo = follow(
  'officer',
  8,
  'answer|answers|answerable|accountable|responsible|report|reports|serve|serves|work for|works for|employed by|take|takes|owe|owes|owed|servant*',
);
export const notOneMember = follow(
  'not|never|nor|rather than|no|instead of',
  5,
  'individual|any one|one|single|any|particular|member|each',
);
export const leaves = either(
  follow(
    'leave|leaves|left|matter for|for|rests with|belongs to|belong to|reserved to|reserved for|through|via|only|to',
    8,
    'officer',
  ),
  has('through the proper'),
);
export const interfering = either(
  pressing,
  has(
    'interfer*|lobby*|lobbied|talk officer into|talk an officer into|talked into|try|tries|trying|attempt*|seek*|influenc*|object of|aim of|view to|get at|without fear|fear or favour|imply|implies|suggest*|prospects|career',
  ),
);
export const theirAdvice = either(
  advice,
  has(
    'change of view|conclusion*|own conclusions|their reports|what officer recommends|what an officer recommends|what officer say|professional|judgement|judgment|expert|expertise|independence',
  ),
);
export const working = has(
  'own advancement|their advancement|own career|interests at work|own interests|work problems|problems at work|boss|workmate*|co worker*|coworker*|colleague|colleagues|another officer|other officer|fellow officer|private grievance*|grievance*|disputes|dispute|quarrel*|own treatment|their treatment|treated as|treatment by|own managers|their own managers|internal matter*|employment|terms of|pay|salary|salaries|wages|grading|pay rise|promotion|appraisal|redundancy|job|jobs|their hours|own hours|hours of work|own leave|their leave|shifts|workplace|line management|management of their|personal',
);
export const keptOut = follow('keep|keeps|kept|leave|leaves|left', 6, 'out of|outside|away from|at the door');
export const officerFirst: Test = (words) => {
  const at = words.indexOf('officer');
  const other = words.indexOf('member');
  return at >= 0 && at <= 14 && (other < 0 || at < other);
};
export const bargains = has(
  'bespeak|bespeaks|bespoke|held to a|held to any|held to the|beholden|hold out that|holds out that|stand surety|stands surety|pledge the credit|pledges the credit|covenant for|covenants for|take up a contractor|take up a price|say yes to a price|say yes to a quote|tie the council|ties the council|tie council|ties council|charge the council|charge council|council bond|hold council to|hold the council to|engage the council|engages the council|engage council|engages council|engaging council|engaging the council|pledges the council|make a bargain|makes a bargain|sign up to|sign the council|signs the council|sign council|commit|commits|committing|commitment*|bind|binds|binding|contract|contracts|contractual|promise|promises|promising|undertaking*|undertake on|undertake in|undertake anything|undertake that council|undertake that the|undertake that anything|guarantee*|pledge*|agreement to|agree to|agree a|agrees a|agree terms|agree prices|accept a|accept any|accept an|accepts a|accepting|spend|spends|spending|place an order|place orders|placing orders|place order*|order goods|order work*|order any|order anything|buy|buys|purchas*|hire|hires|hiring|liab*|obligat*|oblige*|pay for|will pay|award*|grant a|grant any|waive*|settle a|tell a contractor|tell a supplier|tell any contractor|tell a tradesman|instruct a contractor|instruct contractors|instruct any contractor|instruct a supplier|instruct suppliers|start work|to proceed|sign a contract|sign contracts|sign any contract|sign an order|sign a lease|enter into|indemnit*|assurance*|strike a deal|make a deal|do a deal|make deals|do deals|bargain*',
);
export const forTheCouncil = either(
  has('on behalf of|in the name of|council|council money|public money|parish money|council funds|account'),
  headed(has('commitment*|contract*')),
);
export const officerMatter = has('party|political|campaign*|election');

/** Letters, and nothing on who is copied into them. */
export const lettersAlone: Test = (words) => onlyCorrespondence(words) && !copyTitle(words);
const copyTitle = follow(copies, 8, 'member');

/** "Correspondence" and hardly anything else. */
export const onlyCorrespondence: Test = (words) =>
  correspondence(words) &&
  !blindCopy(words) &&
  (words.length <= 4 || words.every((each) => ofCorrespondence.has(each)));
const ofCorrespondence = new Set(
  (
    'correspondence copying copies copy copied replies reply writing written electronic mail and or the of in to by with ' +
    'between on for their member officer council use other forms means post telephone texts media social'
  ).split(' '),
);

/** Said of two: the one complained of, and the one who hears it. */
export function twice(word: string, or: Test): Test {
  return (words, under) => words.filter((each) => each === word).length > 1 || or(words, under);
}

/** The one who wrote a report, where the rule does not call him an officer. */
export const adviser = either(
  officer,
  has('author|authors|writer|writers|whoever wrote|those who wrote|person who wrote|whoever writes|who signed'),
);
/** Advice, as older or plainer wording has it. */
export const counsel = either(advice, has('counsel|counsels|view|views|wording|warning|paragraph|draft|text'));
/** "… to get the wording changed", "… to have advice held back". */
export const gettingChanged = follow(
  'get|gets|getting|have|having|see|seeing|got',
  5,
  'changed|altered|dropped|softened|removed|rewritten|reworded|amended|withdrawn|held back|cut|recast|curtailed|toned down|watered down|left out|taken out|suppressed|kept back|weakened|revised|improved',
);
/** Said of those alone who lean on somebody. */
export const leaningOnSomeone = has(
  'lean on|lean upon|leaning on|leaning upon|leans on|leant on|pressing|press|pressed|pressur*|urge|urges|urging|persuad*|induc*|coax*|cajol*|importun*|talk out of|talked out of|talk round|talking round|bring round|bringing round|work on|working on|nag|nagging|badger*|twist*|nobbl*|get at|getting at|steer*|sway*',
);
/** "The adviser's advice stands as given": no member may have it otherwise. */
export const standsAsGiven = either(
  follow(
    'stand|stands|go|goes|go in|goes in|goes out|go out|published|reach|reaches|printed|issued|presented|remain|remains|laid|submitted|appear|appears|put|made|given|attached|left',
    6,
    'as given|as it was given|as it is given|as written|as it was written|as it is written|as they wrote|as they write|as he wrote|as she wrote|as the author|as its author|as their author|as drafted|as it stands|as delivered|in the form in which|in the words of its|in the words its|in the words in which|as officer wrote|as officer wrote it|as officer gave it|as officer gives it',
  ),
  follow('stand|stands', 2, 'as', 2, 'given|written|made|delivered'),
);

const blindPlace = terms('blind|bcc|hidden|concealed');
const manyAtOnce = has(
  'address|addresses|bulk|mailing|mailings|circular|circulars|newsletter|newsletters|many|mass|list|lists|at once|at one time|all the|residents|stallholders|everyone on|large number|distribution list|subscribers|tenants|applicants|parish councils|holders',
);
/** A mass mailing whose addresses are to be hidden from one another: that asks for blind copies, and forbids none. */
export const hiddenInBulk: Test = (words) => manyAtOnce(words) && asksHidden(words) && !forbidsHidden(words);
const asksHidden = either(
  follow(
    'put|placed|place|entered|enter|sent|send|sends|use|used|using|uses|go|goes|set|addressed|must|shall|should|will|are to be|is to be|keep|kept',
    8,
    blindPlace,
  ),
  follow(blindPlace, 4, 'must|shall|should|is to be|are to be', 1, 'used|be used'),
);
const forbidsHidden = follow(negative, 5, blindPlace);

/** A rule that others be sent copies: the reverse of one that they be not. */
export const requiresCopies: Test = (words) => copiesGoOut(words) && (toEach(words) || !heldBack(words));
const toEach = has('always be copied|always be sent|always copied|always sent|one alone|not only');
const copiesGoOut = either(
  follow(
    'must|shall|should|will|is|are|always|to',
    3,
    'be copied|copied|be sent|sent|be shared|shared|be circulated|circulated|copy|send|circulate|share',
    10,
    'all|every|each|other|both|remaining|whole|ward',
  ),
  // "Should send a copy to the Chairman", so that he knows.
  follow('must|shall|should|will|asked to', 1, 'send|give|let', 2, 'a copy|copies', 2, 'to'),
);
const heldBack = either(
  has('unless|only|consent|permission|except|without|agreed|agrees|agreement|before'),
  follow(negative, 8, copies),
);

const copiedThings = has(
  'minutes|declaration*|password*|attachment*|agenda*|newspaper|magazine|paper|papers|details|particulars|circular|circulars|newsletter*|photograph*|report|reports|invoice*|key|keys|form|forms|log in',
);
const aboutAnother = has('another member casework|about another member|about other member|another member ward');
const letterItself = either(
  correspondence,
  has('answer|answers|answered|response|responses|exchange|exchanges|thread|threads|mail'),
);
const toAll = follow(
  'correspondence|question|questions|request|requests',
  3,
  'to all|to every|to the whole|to everyone|from all',
);
const complaining = follow(
  'complaint*|grievance*|allegation*|concern|concerns|criticism*',
  1,
  'about|against|of',
  2,
  'officer|member',
);
const atWork = has('equipment|accommodation|facilit*|resource*|leaflet*|election*');
const passesThing = follow(
  'pass|passes|passed|share|shared|disclose|disclosed|give|given|forward|circulate|circulated',
  3,
  'details|particulars|password*|minutes|agenda*|data|log in',
);
/** What is put into a letter is not the letter. */
const carriedInLetters = follow(
  'included|contained|put|quoted|placed|set out|reproduced|inserted|mentioned|written|attached',
  1,
  'in|into|within|to',
  2,
  'correspondence',
);
/** "Teams reply to the councillor and copy the reply to the other two": what is done as a matter of course. */
const asACourse: Test = (words) => sendsOn(words) && !told(words) && !heldBack(words);
const sendsOn = follow(
  'copy|copies|send|sends|circulate|circulates',
  3,
  'to',
  1,
  'all|every|each|other|both|remaining|whole|rest',
);
const unresolved = follow('not|no', 1, 'answer|resolved|resolve|satisfied|satisfactory|settled|settle|successful');
/** Junk, mail gone astray and a mailbox that fills: care of the machine, and no rule on copies. */
const strayMail = either(
  has(
    'suspicious|virus|viruses|phishing|spam|chain|by mistake|in error|wrongly addressed|large|bulky|fill up|internet connection|by post',
  ),
  follow('copies', 5, 'pages'),
  has('newspaper|magazine|youth council|question time'),
  follow('for', 1, 'council meeting|council meetings'),
);
const notices = has('settings|opt out|opts out|unsubscribe*|mailing list');
/** What is not to go round is no letter between the two: minutes, particulars, a complaint, a party's matter. */
export const noLetter: Test = (words) =>
  strayMail(words) ||
  toAll(words) ||
  notices(words) ||
  complaining(words) ||
  aboutAnother(words) ||
  passesThing(words) ||
  carriedInLetters(words) ||
  asACourse(words) ||
  unresolved(words) ||
  (partisan(words) && atWork(words)) ||
  (!letterItself(words) && copiedThings(words));

/** A letter written to the whole council. */
export const toEveryone = either(
  follow('correspondence', 3, 'to all|to every|to each'),
  // Shown to the ward member, whoever signs.
  follow('correspondence', 14, 'be|is|are', 1, 'shown|copied|sent|drawn', 3, 'member'),
  follow('to', 1, 'more than|over|all|every', 2, 'homes|households|residents|houses|addresses'),
);

/** Doubt about what an officer recommends is none about the officer. */
export const doubtsAdvice: Test = (words) => ofAdvice(words) && !ofThePerson(words);
const ofAdvice = follow(
  'concern*|question*|disagree*|unhappy|dissatisf*|doubt*|query|queries|complaint*',
  6,
  'recommendation*|report|reports|advice|decision*|application*|proposal*|policy|service|services|minutes|figures',
);
const ofThePerson = has(
  'conduct|behaviour|performance|competence|competen*|capabilit*|personal*|attitude|integrity|ability|manner|standard of work',
);

/** How a member will vote, or sees an application: promised or not, it binds no council. */
export const ofVoting = has(
  'vote|votes|voting|planning application*|planning matter*|view on|applicants|applicant|predetermin*|open mind|selection of|appointment of|personally liable|not liable|liable personally|insurance|indemnity for',
);
/** The civilities that go out in a council's name. */
export const civilities: Test = (words) => ofCourtesy(words) && !excepted(words) && !not(words);
const ofCourtesy = has(
  'winners|prize*|competition|condolence*|congratulat*|invitation*|thanks|greeting*|christmas|birthday*',
);
const excepted = has('though|except|other than|save|apart from|unless|only');
/** "Papers which are not confidential may be given out." */
export const openMatter = either(
  follow('not', 3, 'treated|regarded|kept|considered|held', 2, 'confidential|exempt'),
  follow('which|that|is|are|if|were|was', 0, 'not', 1, 'confidential|exempt|restricted|sensitive'),
  follow('decides|decide|decided|determines|determine|considers', 9, 'which|whether'),
);

/** Whether a paper should be kept back, and who sees it: no duty to keep it. */
export const whetherSecret = either(
  openMatter,
  follow('refuse|refused|refuses|denied|withheld', 8, 'confidential|exempt|in confidence'),
  follow('whether|if|which', 6, 'exempt|confidential|released|published|disclosed|restricted|private|public'),
  follow(
    'needs to|need to|wish to|wishes to|wants to|right to|rights to|entitled to|asks to|ask to',
    2,
    'see|inspect|have|access|read|receive',
  ),
  follow('access|right|rights', 1, 'to', 3, 'confidential|exempt'),
  has('for so long as|goes through|assistance programme|seeks help|occupational health|disposal|shredd*|bins'),
);

/** What a protocol leaves people free to do. */
export const permits: Test = (words) => leavesFree(words) || (allows(words) && !restrains(words));
const leavesFree: Test = (words) => noConcern(words) || (preventsNothing(words) && !turns(words));
const noConcern = has('no concern of|not the concern of');
const preventsNothing = either(
  follow(
    'nothing',
    7,
    'prevent|prevents|preclude|precludes|stop|stops|limit|limits|restrict|restricts|forbid|forbids|requires|obliges|affects|affect|inhibit|inhibits|deprives|takes away|bars',
  ),
  follow(
    'this|protocol|paragraph|rule|section|clause|it',
    2,
    'not',
    4,
    'prevent|preclude|stop|restrict|limit|forbid|inhibit|deprive|take away|meant to|intended to|bar',
  ),
);
const turns = has('but|however|provided|so long as|although|except');
const allows = has(
  'may|can|might|could|free to|welcome to|right to|rights to|entitled to|at liberty to|encouraged|open to member|open to officer|allowed to|permitted to',
);
const restrains: Test = (words) => not(words) || restraining(words);
const restraining = has(
  'must|shall|should|ought|will|only|if|unless|provided|expected|expect|required|duty|bound|alone|other than|where|when|is to|are to|asked|first|instead|rather|has to|have to|need to|needs to|private|privately',
);

const aboutTheOfficer = follow(
  'complaint*|concern|concerns|criticism*|grievance*|allegation*',
  2,
  'about|against|of',
  2,
  'officer',
);
const ofColleague = has('other officer|another officer|fellow officer|colleague|colleagues|officer own');
/** A complaint about an officer, by somebody else. */
export const complainedOf: Test = (words) => aboutTheOfficer(words) && !ofColleague(words);

/** "Say that the county will pay": a promise in the council's name, in so many words. */
export const saysItWill = follow(
  'say|says|saying|tell|tells|telling|write|writes|writing|assure|assures|assuring|inform|informs|suggest|suggests|imply|implies|declare|declares|give out|gives out|aver|avers|intimate|intimates|hint|hints|let it be thought',
  14,
  'will|would|shall|is going to|are going to',
  1,
  'pay|pay for|mend|build|buy|award|waive|grant|repair|fund|provide|rent|rent out|give|give away|refund|reimburse|compensate|supply|do the work|purchase|spend|settle|bear the cost|meet the cost|meet the costs|foot the bill|sell|lease|hire',
);

/** "Suggest that work will be paid for by the Council". */
export const saysItWillBe = follow(
  'say|says|suggest|suggests|imply|implies|declare|declares|intimate|intimates|hint|hints',
  10,
  'will be|would be|shall be',
  2,
  'given|paid|paid for|provided|built|mended|bought|awarded|waived|repaired|funded|supplied|refunded|met',
  3,
  'by',
  1,
  'council',
);

/** Of one who may not say it, or do the like. */
export const beginsWork = follow(
  'not|never|no|nor|neither',
  24,
  'tell|tells|order|orders|instruct|instructs|direct|directs|set|sets|bid|bids',
  2,
  'contractor|contractors|supplier|suppliers|tradesman|tradesmen|tradespeople|builder|builders|firm|firms|tradesperson',
);

/** Copies that others cannot see: secrecy of another kind than what is told in confidence. */
export const secretCopies = follow('secret|hidden|silent|private|covert|invisible', 1, 'copy|copies|copying|copied');

/** A letter that somebody outside wrote, sent on with less in it: no letter between a member and an officer. */
export const fromOutside: Test = (words) => outsideLetter(words) && !otherMember(words);
const outsideLetter = follow('correspondence', 1, 'from|of', 1, outsideWords);

const rude = terms(
  'sarcas*|swear*|shouting|shouts|insult|insults|insulting|belittling|mocking|mockery|abuse|abusive|rude|rudeness|ridicule|nickname*|name calling|sneer*|jeer*|taunt*|scorn|oaths|curses|cursing|profan*|obscen*|foul language|bad language|intemperate language|harsh words|unkind words|unkind nicknames|heckling|barracking|personal remarks|invective|contumely|scurril*|opprobri*|vituperat*|jibes|gibes|ranting|capital letters|block capitals|sentences in capitals|threats|bullying|hectoring|raillery|billingsgate',
);
const twiceRude = follow(rude, 3, rude);
const inDealings = has(
  'send|sends|sent|member|officer|each other|one another|anyone|anybody|write|writes|written|correspondence|speak',
);
/** "Shouting and sarcasm are not to be sent": what good manners rule out, named before it is ruled out. */
export const rudenessOut: Test = (words) => ruledOut(words) && (twiceRude(words) || inDealings(words));
const ruledOut = either(
  follow(rude, 8, 'should|must|shall|will|may|are|is|has|have', 1, 'not|never|no place|no part|avoided|kept out'),
  follow(rude, 6, 'unacceptable|forbidden|out of order|not on|out of place|unbecoming|unseemly|banned'),
);

/** "Places an order": for goods, and no order to an officer. */
export const ordersGoods = either(
  follow('place|places|placed|placing', 2, 'order|orders'),
  follow('order|orders|ordering', 1, 'goods|materials|supplies|equipment|stationery|taxis'),
);

/** What the council instructs, or anybody who is no officer is told. */
export const toNoOfficer = either(
  follow('instruction|instructions', 0, 'of', 1, 'council'),
  follow('not being|who is not|who is no', 1, 'officer'),
);

/** Written for a resident, and not for the council. */
export const forSomeone = follow('on behalf of|in the name of', 2, outsideWords);
