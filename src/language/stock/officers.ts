/** Words that show somebody who works for the council, or that may stand for one. */
export const officers = [
  'you/your/yours/yourself/yourselves',
  'he/she/they/him/her/them/his/their/whoever/whomever',
  '{officer}',
  'mr/mrs/ms/miss/dr',
  'author/writer/lad/lass/chap/gentleman/lady/fellow/bloke/woman/man/girl/boy/young/colleague/clerk/chief/head/deputy/assistant/graduate/trainee/supervisor/gaffer/boss/warden/caretaker/surveyor/architect/inspector/controller/watch/station/crew/control/reception/front desk/office/desk/floor',
  'somebody/someone/anybody/anyone/nobody/no-one/everybody/everyone *4 {officer}/council/authority/hall/office/building/there',
];
