import { readFileSync } from 'node:fs';
import { handlerNames } from '../../src/alert/manifest-names';
import { classicRuntime } from '../alert/classic-runtime';
import { message, outlook, person } from '../outlook/office-double';

/**
 * `cold-alert.ts BUNDLE`: one Send in a new process, as Outlook begins its runtime anew for each. Prints the
 * processor's milliseconds from the bundle's text to the first answer.
 */
const bundle = readFileSync(process.argv[2] ?? 'dist/outlook/launchevent.js', 'utf8');
const author = person('Anita Webb', 'cllr.a.webb@members.northvale.example');
const paragraph =
  '<p>Thank you for your letter about the culvert at Mill Lane. I have asked the drainage team to look at it, and ' +
  'the committee meets on the 14th. Whatever they decide, I shall let you know what they say and what it costs.</p>';
const state = message({
  from: author,
  to: [person('Jean Fowler', 'jean.fowler@valemail.example')],
  subject: 'The culvert at Mill Lane',
  html: `<p>Dear Mrs Fowler</p>${paragraph.repeat(3)}<p>The council will refund you in full.</p><p>Anita Webb</p>`,
  composeType: 'newMail',
});
const client = outlook(state, { version: '1.14', user: author });

async function main(): Promise<void> {
  const before = process.cpuUsage();
  const runtime = classicRuntime(bundle, client.Office, { timers: 'absent', answerTime: 1 });
  let answer: { allowEvent: boolean } | null = null;
  client.handlers.get(handlerNames.send)?.({
    completed: (options: { allowEvent: boolean }) => {
      answer = options;
    },
  });
  for (let turns = 0; answer === null && turns < 1000; turns++) await runtime.pass(1);
  const { user, system } = process.cpuUsage(before);
  if (answer === null) throw new Error('The alert gave no answer.');
  console.log(((user + system) / 1000).toFixed(1));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
