/** Words with a capital that name no person or place: offices, bodies, parties, the year's feasts. */
export const INSTITUTION: ReadonlySet<string> = new Set(
  (
    'council councils authority authorities cabinet committee committees subcommittee clerk mayor mayors mayoress leader chairman chairwoman ' +
    'chair member members councillor councillors officer officers head heads director directors manager managers chief executive deputy ' +
    'finance treasurer treasury secretary monitoring planning highways parks housing estates legal revenues licensing services ' +
    'service panel board chamber town parish borough district county city office standards scrutiny audit minister ' +
    'ministers ministry government labor conservative conservatives tory tories liberal liberals lib dem dems democrat ' +
    'democrats party independent independents ukip reform plaid snp christmas easter section standing order orders ' +
    'constitution protocol code mp mps solicitor ombudsman procurement payroll personnel hr union unison gdpr foi ' +
    'democratic governance environmental health leisure assets property waste streetscene drainage engineer surveyor ' +
    'inspector brigade fire rescue station policy guidance act whip group election elections ward opposition ' +
    'administration the and of for god english press gazette herald echo chronicle advertiser department team' +
    ' dear hi hello hiya thanks regards yours sincerely sir madam'
  ).split(' '),
);

/** Given names that people write without a capital, or begin a sentence with. Those that are words too are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian agnes ahmed aisha alan alastair albert alec alex alexander alexandra alf alfie alfred ali ' +
    'alice alison amanda amir amy andrea andrew andy angela anita ann anna anne annie anthony anwen arthur ashley asif audrey ' +
    'barbara barry beatrice becky ben bernard bert bertha beryl beth betty bev beverley bob bobby brenda brendan brian bridget bronwen bruce bryan ' +
    'callum cameron carl carol caroline carolyn cath catherine cathy ceri charles charlie charlotte cheryl chloe chris christine christopher ' +
    'claire clare clive colin connor craig cynthia daisy damian dan daniel danny darren dave david davina debbie deborah denise dennis derek diana diane ' +
    'dilys dominic donald donna doreen dorothy doug douglas duncan dylan eddie edith edna edward edwin eileen elaine eleanor elizabeth ellen ' +
    'ellie elsie emily emma eric ernest ernie ethel euan evelyn fatima fergus fiona florence frances francis fred freda freddie gareth gary gavin geoff ' +
    'geoffrey george georgia gerald gerard gillian gladys glen glenda glenys glyn gordon graeme graham greg gregory gwen gwyneth gwyn hannah harold harriet ' +
    'harry hassan hazel heather hector helen henry hilary hilda howard hugh hughie hywel iain ian ibrahim imran ingrid irene iris isaac isabel isla ' +
    'ivan ivor jackie jacob jacqueline jacqui jake james jamie jan jane janet janice janine jason jean jeff jeffrey jen jennifer jenny jeremy jess jessica ' +
    'jill jim jimmy joan joanne joe joel john johnny jon jonathan jordan joseph josh joshua joyce juan judith judy julia julian julie june kareem karen karl ' +
    'kate katharine katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kenny kerry kevin khalid kieran kim kirsty kyle laura lauren ' +
    'lawrence leah lee len leonard lesley leslie lewis liam lily linda lindsay lisa liz lizzie lorna lorraine louis louise lucy luke lydia lyn lynda lynn lynne ' +
    'maggie malcolm mandy marcus margaret maria marian marie marilyn marion marjorie martha martin mary matt matthew maud maureen mavis max ' +
    'megan mehmet mel melanie melissa michael michelle mick mike mildred mo mohammed mohamed moira molly monica morag muhammad muriel myra nadia nancy naomi natalie natasha ' +
    'nathan neil nell nerys nicholas nick nicky nicola nigel nikki nisha noel nora norma norman olive oliver olivia oscar owen pamela pat patel patricia patrick paul paula ' +
    'pauline peggy penny percy pete peter phil philip phillip phyllis polly priya rachel raj ralph raymond rebecca reg rhiannon rhys richard rita ' +
    'robert roberta robin roger roland ron ronald rosemary rosie ross roy rupert russell ruth ryan sally sam samantha samuel sandeep sandra sanjay ' +
    'sarah scott sean shane shannon sharon shaun sheila shirley sian sid simon siobhan sophie stan stanley stella stephanie stephen steve steven stewart stuart ' +
    'sunita susan suzanne sybil sylvia tanya tara ted terence teresa terry thelma theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor trish ' +
    'una ursula valerie vera vernon veronica victor victoria vikram vince vincent viv vivien walter wayne wendy wilf wilfred ' +
    'william winifred winnie yasmin yvonne yusuf zoe'
  ).split(' '),
);

const CLASS_WORDS: Record<string, string> = {
  I: 'i me my mine myself',
  WE: 'we us our ours ourselves',
  YOU: 'you your yours yourself yourselves',
  HE: 'he she him her his hers himself herself',
  THEY: 'they them their theirs themselves',
  BODY: 'council authority cabinet committee board panel administration parish borough town',
  MEMBER: 'cllr councillor councillors member members mayor leader chair chairman whip',
  STAFF:
    'officer officers clerk director directors surveyor engineer planner planners team teams department staff office manager managers inspector ' +
    'treasurer solicitor monitoring executive chief deputy secretary warden caseworker assistant adviser advisers auditor accountant ' +
    'administrator receptionist personnel bureaucrats bureaucrat employees employee lad lads lass girl girls bloke chap fella crew gang author consultant',
  OUTSIDER:
    'contractor contractors firm company builder builders supplier tenant tenants resident residents landlord club trust charity scouts ' +
    'residents association parishioner constituent constituents applicant neighbor neighbors trustees',
  MONEY:
    'MONEY money fee fees charge charges rent rents invoice invoices bill bills fine fines arrears deposit cost costs price grant grants loan ' +
    'check payment payments refund compensation sum quote quotation tender bond expense expenses tab penny pound pounds quid grand purse budget debt balance surcharge levy cash funding tariff deductions retention bonus',
  PAY: 'pay pays paid paying refund refunded refunding reimburse waive waived waiving fund funding settle settled cover covered covering foot award awarded grant granted owe owed compensate underwrite indemnify subsidize credit repay scrap scrapped cancel canceled write wiped wipe torn',
  FREE: 'free gratis nothing waived nil peppercorn',
  PROMISE:
    'promise promises promised guarantee guaranteed guarantees assure assured undertake undertaking pledge pledged commit committed vow swear word agree agreed agrees accept accepted accepts confirm confirmed deal shake settled done sorted certain definitely rest certainty bank count rely yours',
  WORKS:
    'start begin proceed dig deliver order fit lay build paint install mend repair replace tarmac resurface strim mow fell cut clear move bring crack supply send hire book buy get fetch carry finish stop halt down pause resume demolish put take shut open fix sort',
  OUGHT:
    'must shall should ought need needs have has want wants expect expects require requires insist instruct instructing order ordering demand demanding tell telling direct directing',
  ASK: 'please could would grateful wonder wondering possible possibly kindly appreciate chance mind might may happy can ask asking asked request',
  NOT: 'not no never none neither nor without hardly nobody cannot',
  HEDGE:
    'may might perhaps maybe hope hopefully hoping wish think believe suspect suppose probably likely seems appears understand gather reckon guess',
  IF: 'if unless subject provided providing once until whether depending should pending when after before assuming in',
  DECIDED:
    'agreed resolved approved decided voted minuted minutes minute decision delegated confirmed awarded signed ratified granted',
  SAID: 'said says say told tells tell wrote writes asked reported claims claimed quoted quotes according heard gather mentioned',
  WHEN: 'today tonight tomorrow now DAY TIME MONTH noon midday morning afternoon evening week weekend deadline immediately straight once sharp hour close lunchtime yesterday',
  FAULT:
    'useless incompetent incompetence lazy idle hopeless clueless inept careless sloppy slapdash shambolic shambles bungled botched botch bodged negligent feckless dishonest biased bias crooked corrupt bent lying lied lies liar cheat cheated cheating misled misleading ' +
    'deceitful dozy asleep dim thick slow sluggish negligence unfit amateur amateurish unprofessional arrogant rude obstructive evasive spineless weak ' +
    'deaf blind timid failing failed failure fail fails bungling fiddled cooked invented forgot forgotten ignored ignores ignoring lost muddle muddled mess disgrace disgraceful pathetic laughable joke embarrassment woeful dire abysmal poor cavalier jobsworth pocket pockets cozy favorites invent inventing hide hiding hidden buried burying',
  DILIGENCE:
    'bother bothered effort work works working worked read reading look looked looking check checked visit visited desk chair feet asleep awake nap wake woke clue idea grasp understand understands know knows knew ability able capable competence competent qualified trained experience brain brains wit spine backbone truth honest honesty trust trusted job post wage salary paid earn earns promoted predecessor retired ' +
    'lift lifted finger answer answered reply replied ring rang phone return returned attention care cares cared',
  INSULT:
    'idiot idiots moron morons fool fools clown clowns muppet muppets prat prats twit pillock plonker numpty numpties wazzock bellend dickhead arse arsehole bastard bastards bitch cow pig pigs rat rats weasel snake worm toad slug sloth donkey ass muppetry halfwit imbecile cretin scum parasite vermin ' +
    'bully coward liar cheat crook thief charlatan windbag oaf clot dunce pipsqueak squirt jackass bloody damn sodding fucking fuck shit shite crap bollocks bugger piss pissed wanker twat tosser git sod eejit daft stupid gormless',
  SOFTEN:
    'soften softened tone toned tweak reword rewrite redraft drop dropped remove removed delete deleted omit omitted lose out bury leave left quieter gentler rosier kinder warmer reconsider revisit rethink change changed adjust massage trim cut strike water watered lighter shorter lean nudge persuade helpful unhelpful omission disappear vanish overlook skip',
  PAPER:
    'report reports recommendation recommendations recommend paragraph para advice option options risk risks appendix section sentence figure figures conclusion conclusions assessment consultation response comments comment wording draft paper papers forecast valuation objection view opinion refusal approval table page line',
  PARTY:
    'leaflet leaflets leafleting canvass canvassing election elections campaign campaigning party parties labor conservative conservatives tory tories liberal dem dems democrat democrats reform ukip plaid snp candidate candidates vote votes voters poll polling rally membership manifesto doorstep doorknocking rosette hustings agent fundraiser raffle selection branch flyer flyers posters poster stall landslide seats seat',
  COPY: 'copy copied copying copies cc cced ccd bcc loop looped looping including included include sight adding added add forwarding shared',
  WHY: 'because since as so reason given for who whose ward wards area division patch portfolio asked raised chairs represents',
  JOB: 'grade regrade regraded regrading salary pay wage scale pension redundancy redundant restructure restructuring grievance promotion promoted overtime honorarium acting contract sick leave appraisal rota shifts hours bullied harassed harassment disciplinary suspended colleague colleagues supervisor boss line manager union tribunal resign resigning notice payroll secondment evaluation',
  THANKS:
    'thank thanks grateful great brilliant excellent helpful wonderful lovely splendid superb good best kind appreciate appreciated pleased delighted glad well credit praise thorough patient',
};

/** Classes of words that do one job in these letters; a word may belong to several, the first named is its chief one. */
export const CLASSES: readonly string[] = Object.keys(CLASS_WORDS);

/** The classes of each listed word, by their place in CLASSES. */
export const CLASSES_OF: ReadonlyMap<string, readonly number[]> = classesByWord();

function classesByWord(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  CLASSES.forEach((name, index) => {
    for (const word of (CLASS_WORDS[name] ?? '').split(' ')) {
      const classes = found.get(word);
      if (classes === undefined) found.set(word, [index]);
      else if (classes.indexOf(index) < 0) classes.push(index);
    }
  });
  return found;
}
