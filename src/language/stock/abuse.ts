/** Attacks and abuse: names, swearing, threats, mockery. */
export const abuse = [
  '{insult}',
  '{swear}',
  'you/he/she/they {be} *3 {insult}/useless/pathetic/disgrace/joke/stupid/thick/brainless/scum/rubbish/vermin',
  'waste of space/oxygen/skin/desk',
  'shut up/your',
  'shove it/that/your',
  'stick it/that/your *4 up/where',
  'go to hell',
  'get stuffed/lost/knotted/bent',
  'drop dead',
  "could n't/not find *2 own? backside/arse",
  'brain/brains of a/an',
  'thick as',
  'sad/silly/stupid/pompous/jumped-up/jumped little/old/excuse/man/woman/creature',
  'poor excuse for',
  'how dare you',
];

/** Threats to a person. */
export const threat = [
  'you {will} *2 regret/sorry/pay for',
  'make you *1 sorry/regret/pay/suffer',
  'i know where you',
  'watch your back',
  'or else',
  'i {will} have your/his/her *1 job/head/guts/badge',
  'finish you/him/her',
  'ruin you/him/her/your',
  'your/his/her/their cards *1 marked',
];
