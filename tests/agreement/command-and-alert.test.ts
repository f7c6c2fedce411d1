import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alertFor } from '../../src/alert/alert-text';
import { handlerNames } from '../../src/alert/manifest-names';
import { readKnowledge } from '../../src/delivery/knowledge';
import type { Draft, Mailbox } from '../../src/draft/draft';
import { readEml } from '../../src/draft/eml';
import type { Finding } from '../../src/findings/finding';
import { inspect } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { classicRuntime } from '../alert/classic-runtime';
import { buildTime, built } from '../built';
import { protocolCheck } from '../command/console';
import { message, outlook, person } from '../outlook/office-double';
import { withKnowledge } from './with-knowledge';

/**
 * The same draft gives the same findings from the command and from the alert that ships, for every dev draft.
 * The pane's side of it is in `pane.test.tsx`.
 */

const drafts = join(__dirname, '../fixtures/drafts');
let bundle: string;
beforeAll(async () => {
  bundle = readFileSync(join(await built('alert'), 'launchevent.js'), 'utf8');
}, buildTime);

describe.each(readdirSync(drafts))('%s', (protocol) => {
  const folder = join(drafts, protocol);
  const files = readdirSync(folder).filter((each) => each.endsWith('.eml'));

  test(`the command and the alert agree on ${files.length} drafts`, async () => {
    const register = join(folder, 'register.json');
    const { stdout } = await protocolCheck([
      ...['check', '--protocol', protocol, '--register', register, '--format', 'json'],
      ...files.map((each) => join(folder, each)),
    ]);
    const answers = JSON.parse(stdout) as { file: string; findings: Finding[] }[];
    expect(answers).toHaveLength(files.length);

    const knowledge = readKnowledge({ register, protocol });
    const directory = openDirectory(knowledge.register);
    const shipped = withKnowledge(bundle, knowledge);
    for (const answer of answers) {
      const draft = await readEml(readFileSync(answer.file));
      const { findings } = inspect(draft, { directory, protocol: knowledge.protocol });
      const shown = answer.findings.map(({ check, severity, clauses, message, evidence }) => ({
        ...{ check, severity, clauses, message, evidence },
      }));
      expect(findings).toEqual(shown.map((each) => expect.objectContaining(each)));
      const alert = alertFor({ findings });
      const told = await sentFromOutlook(shipped, draft);
      expect({ file: basename(answer.file), told }).toEqual({
        file: basename(answer.file),
        told: alert ? alert.message : 'sent',
      });
    }
  }, 120_000);
});

/** What Outlook shows when this draft is sent: the alert's text, or `sent`. */
async function sentFromOutlook(shipped: string, draft: Draft): Promise<string> {
  const { html, text } = draft.body;
  const shown = ({ name, address }: Mailbox) => person(name, address);
  const state = message({
    from: draft.from ? shown(draft.from) : null,
    to: draft.to.map(shown),
    cc: draft.cc.map(shown),
    bcc: draft.bcc.map(shown),
    subject: draft.subject,
    html: html ?? asHtml(text ?? ''),
    composeType: !draft.answers ? 'newMail' : /^fwd?:/i.test(draft.subject) ? 'forward' : 'reply',
    attachments: draft.attachments.map((name) => ({ name, isInline: false })),
  });
  const user = draft.sender ?? draft.from;
  const client = outlook(state, { version: '1.14', ...(user ? { user: shown(user) } : {}) });
  const runtime = classicRuntime(shipped, client.Office, { timers: 'absent', answerTime: 1 });
  const completions: { allowEvent: boolean; errorMessage?: string }[] = [];
  client.handlers.get(handlerNames.send)?.({
    completed: (options: { allowEvent: boolean; errorMessage?: string }) => completions.push({ ...options }),
  });
  await runtime.pass(3000);
  expect(completions).toHaveLength(1);
  return completions[0]?.allowEvent ? 'sent' : (completions[0]?.errorMessage ?? '');
}

/** A plain-text body as Outlook hands it over when it is asked for HTML. */
function asHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\r?\n/)
    .map((line) => `<p class="MsoPlainText">${line || '&nbsp;'}</p>`)
    .join('');
}
