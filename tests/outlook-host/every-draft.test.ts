import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readKnowledge } from '../../src/delivery/knowledge';
import { readEml } from '../../src/draft/eml';
import type { Finding } from '../../src/findings/finding';
import { withKnowledge } from '../agreement/with-knowledge';
import { protocolCheck } from '../command/console';
import { clients } from './bodies';
import { playedDraft } from './played-draft';
import { stagesOfThisFile } from './stage';

/**
 * Every dev draft, written in Outlook: in each client's mark-up the pane shows what the command says of the file. The
 * built pane, in a real browser, with the unmodified Office.js.
 */

jest.setTimeout(600_000);

const staged = stagesOfThisFile();

const drafts = join(__dirname, '../fixtures/drafts');

/** One point as the pane shows it. */
interface Shown {
  check: string;
  message: string;
  text: string;
}

test.each(readdirSync(drafts))('%s', async (protocol) => {
  const council = join(drafts, protocol);
  const register = join(council, 'register.json');
  const { stdout } = await protocolCheck([
    ...['check', '--protocol', protocol, '--register', register, '--format', 'json'],
    ...readdirSync(council)
      .filter((each) => each.endsWith('.eml'))
      .map((each) => join(council, each)),
  ]);
  const answers = JSON.parse(stdout) as { file: string; findings: Finding[] }[];
  expect(answers.length).toBeGreaterThan(10);

  const knowledge = readKnowledge({ register, protocol });
  const change = (path: string, body: string) =>
    /^\/pane\.\w+\.js$/.test(path) && body.includes('{"register":') ? withKnowledge(body, knowledge) : body;
  const played = await staged({}, { change });
  await played.outlook((the) => {
    the.showPane();
    return the.paneFollows();
  });
  const frame = await (await played.page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  /** The pane's points, once its heading is none of these. */
  const shown = async (...not: string[]) => {
    await frame.waitForFunction((others) => {
      const heading = document.querySelector('h1')?.textContent;
      return heading && !others.includes(heading);
    }, not);
    return frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-check]')].map((card) => ({
        check: card.dataset.check ?? '',
        message: card.querySelector('h2')?.textContent ?? '',
        text: (card.textContent ?? '').replace(/\s+/g, ' '),
      })),
    );
  };

  for (const { file, findings } of answers) {
    const draft = await readEml(readFileSync(file));
    for (const client of clients) {
      await played.open(null);
      await frame.waitForFunction(() => document.querySelector('h1')?.textContent === 'No message is open');
      await played.open(playedDraft(draft, client));
      const points: Shown[] = await shown('No message is open', 'Protocol Check');
      const about = { file: basename(file), client };
      expect({ ...about, points: points.map(({ check, message }) => ({ check, message })) }).toEqual({
        ...about,
        points: findings.map(({ check, message }) => ({ check, message })),
      });
      findings.forEach(({ severity, evidence }, at) => {
        const { text } = points[at] as Shown;
        expect({ ...about, text: text.toLowerCase() }).toEqual({
          ...about,
          text: expect.stringMatching(`^${severity}`),
        });
        for (const each of evidence) {
          expect({ ...about, text }).toEqual({
            ...about,
            text: expect.stringContaining(each.text.replace(/\s+/g, ' ')),
          });
        }
      });
    }
  }
});
