import type { WordClasses } from '../phrases';

/** Named classes of words that the stock of phrases is written with. */
export const classes: WordClasses = {
  will: "will 'll shall wull",
  have: "have has had 've",
  be: "is are was were be been being 's 're 'm am",
  not: "not n't never",
  body: 'council authority borough district county service brigade',
  decider:
    'cabinet committee council executive panel board authority members officers officer planning scrutiny governors trustees treasurer clerk ' +
    'inspector surveyor engineer valuer director finance legal housing estates licensing highways insurers subcommittee sub-committee leader commissioners',
  price: 'price quote quotation figure offer tender estimate bid terms sum total rate costing costings number proposal',
  bill: 'bill bills invoice invoices account receipts receipt tab cost costs damage expenses difference balance',
  charge:
    'charge charges fee fees fine fines rent arrears penalty bill bills invoice debt levy toll deposit ticket notice summons balance interest payment ' +
    'business-rates rates surcharge overpayment instalment instalments',
  grant: 'grant grants money funding cash award loan sponsorship subsidy contribution',
  pay: 'pay+ paid refund+ reimburse+ compensate+ cover+ meet fund+ settle+ foot stand stump cough find match+ sponsor+ bankroll+ underwrite+ indemnify+ honour+ repay+ repaid contribute+',
  give: 'give gives given award+ grant+ offer+ provide+ supply+ donate+ let lease+ lend loan+ sell transfer+ allocate+ reserve+ hold keep set',
  do: 'do fix+ mend+ repair+ replace+ resurface+ rebuild+ build install+ fit plant+ cut clear+ remove+ sort+ deliver+ make send bring put take lay paint+ clean+ open+ finish+ complete+ collect+ prune+ fell+ empty+ light+ demolish+ convert+ extend+ reinstate+ restore+ redo close+ move+ buy purchase+ order+ arrange+ organise+ appoint+ employ+ hire+ recruit+ recommend',
  waive: 'waive+ cancel+ drop+ scrap+ forgive write wipe quash+ withdraw+ lift+ bin shelve+ forget',
  chase:
    'chase+ pursue+ charge+ bill+ invoice+ enforce+ prosecute+ fine+ ask+ bother+ trouble+ sue+ press+ hound+ object+ evict+ take',
  work: 'work job works contract order task digging cutting clearing roof fencing surfacing painting',
  start: 'start+ begin commence+ proceed+ crack carry go get press',
  stop: 'stop+ cease+ halt+ suspend+ down hold pause+ leave',
  day: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today morning afternoon week weekend month now once immediately straightaway noon midday',
  officer:
    'officer officers planner planners staff team department dept legal highways planning housing finance comms engineers engineer surveyor clerk solicitor ' +
    'manager managers director directors official officials bureaucrats jobsworths inspectors wardens enforcement hr management directorate colleagues people lot lads crowd folk',
  worker:
    'clerk officer officers manager director planner planners engineer surveyor solicitor treasurer warden supervisor curator accountant ' +
    'chap lad lass girl woman feller fella bloke gentleman',
  department: 'housing planning highways licensing estates revenues legal procurement enforcement',
  bad: 'useless incompetent hopeless lazy idle dishonest biased clueless careless slapdash slipshod negligent inept shoddy sloppy amateurish unprofessional unfit untrustworthy inadequate disgraceful shameful pathetic lamentable woeful abysmal shambolic cavalier obstructive arrogant rude dismissive evasive complacent spineless gutless cowardly bent corrupt crooked two-faced sly devious ignorant thick dim gormless lackadaisical half-hearted feckless bone-idle workshy work-shy lackadaisical asleep',
  insult:
    'idiot idiots moron morons fool fools clown clowns buffoon buffoons liar liars cheat cheats jobsworth jobsworths muppet muppets imbecile imbeciles numpty numpties halfwit halfwits dimwit dimwits wally wallies pillock pillocks prat prats plonker plonkers twit twits donkey donkeys cretin cretins parasite parasites weasel weasels crook crooks charlatan charlatans coward cowards snake snakes worm worms toad toads eejit eejits tosser tossers wazzock wazzocks nincompoop nincompoops simpleton simpletons pygmies pygmy oaf oafs lackey lackeys',
  swear:
    'bloody bollocks arse arsehole arseholes arsed shit shite shitty bullshit crap crappy fuck fucking fucked fucks fuckin bastard bastards bugger buggers bugger-all piss pissed wanker wankers twat twats sod sodding bleeding damn damned goddamn bitch dickhead dickheads prick pricks cock-up balls gobshite feck fecking effing backside',
};
