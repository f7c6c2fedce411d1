import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerNames } from '../../src/alert/manifest-names';
import { buildTime, built } from '../built';
import { message, outlook } from '../outlook/office-double';
import { bell, lowe, nair, webb } from '../outlook/people';
import { classicRuntime } from './classic-runtime';

/**
 * The handlers of the very file that ships, killed at each place in turn where they wait for something: whatever they
 * wait for never comes, or fails. The author must be able to send.
 */

let bundle: string;
beforeAll(async () => {
  bundle = readFileSync(join(await built('alert'), 'launchevent.js'), 'utf8');
}, buildTime);

/** A reply with a breach, so that there is a thread to remember, a notice to show and a message to hold. */
const draft = () =>
  message({
    from: lowe,
    to: [webb],
    cc: [bell],
    bcc: [nair],
    subject: 'RE: Mill Lane',
    composeType: 'reply',
    html: '<p>In April.</p><div id="divRplyFwdMsg"><b>From:</b> Cllr Anita Webb<br><b>Sent:</b> 10 March 2026<br><b>To:</b> Peter Lowe<br><b>Subject:</b> Mill Lane</div><p>When?</p>',
  });

describe.each(Object.values(handlerNames))('%s', (name) => {
  test.each(['absent', 'slow'] as const)(
    'killed at each place in turn, timers %s',
    async (timers) => {
      const client = outlook(draft(), { user: lowe, version: '1.15' });
      const runtime = classicRuntime(bundle, client.Office, { timers });
      const run = async () => {
        const began = runtime.now();
        const completions: { after: number; options: { allowEvent: boolean; errorMessage?: string } }[] = [];
        client.handlers.get(name)?.({
          completed: (options: { allowEvent: boolean }) =>
            completions.push({ after: runtime.now() - began, options: { ...options } }),
        });
        await runtime.pass(6000);
        return completions;
      };

      const reached = runtime.killAt(null);
      const [whole] = await run();
      const places = reached();
      expect(places).toBeGreaterThan(15);
      expect(whole?.options.allowEvent).toBe(name !== handlerNames.send);

      let letGo = 0;
      for (const how of ['lost', 'fails'] as const) {
        for (let at = 0; at < places; at++) {
          runtime.killAt(at, how);
          const completions = await run();
          expect({ how, at, count: completions.length }).toEqual({ how, at, count: 1 });
          const [{ after, options } = { after: Infinity, options: { allowEvent: false } }] = completions;
          expect(after).toBeLessThan(5000);
          // Let go; or held with its words, and the manifest's mode lets the author send all the same.
          if (options.allowEvent) letGo++;
          else expect(options).toMatchObject({ errorMessage: expect.stringMatching(/^Breach: /) });
        }
      }
      expect(letGo).toBeGreaterThan(places / 2);
    },
    120_000,
  );
});
