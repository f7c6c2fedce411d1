/** Writing for the council as a body. */
export const forcouncil = [
  'on behalf of the *3 {body}',
  'on behalf of *4 council/authority',
  "on the {body} 's behalf",
  'we the {body}',
  'we , the *3 {body}',
  "the {body} 's *1 position/view/stance/policy/line/response/formal/official/answer/opinion *2 {be}/that/remains",
  "the {body} *1 takes/holds/is of/considers/regrets/opposes/supports/objects/believes/welcomes/deplores/requests/asks/wishes/urges/calls/expects/rejects/maintains/notes/n't/does/strongly/apologises/views/thanks/acknowledges/congratulates/extends/has always/has asked me/has instructed",
  'speaking/writing/write/speak/reply/responding/respond/replying for/as the *3 {body}',
  'speak/speaks/speaking/write/writing for the *3 {body}/town/borough/district',
  "{body} 's *1 official/formal",
  'in the name of the *3 {body}',
  'as leader/chair/mayor/chairman of the *3 {body} i/we',
  "our {body} 's *1 position",
  'this {body} *1 opposes/supports/objects/believes/considers/regrets/takes/holds/will/has',
  'this {be} the *2 response/position/view/reply of',
  'formal/official response/reply/position of',
];
