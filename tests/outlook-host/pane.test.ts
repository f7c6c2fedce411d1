import { clients, paragraphs } from './bodies';
import type { Message, Person } from './message';
import type { Options } from './outlook';
import { people, scene } from './scenes';
import { type Stage, stagesOfThisFile } from './stage';

/** The built pane beside a played mailbox, with the unmodified Office.js between them. */

jest.setTimeout(60_000);

const staged = stagesOfThisFile();

/** A message with the pane beside it. */
async function beside(message: Message | null, options: Partial<Options> = {}): Promise<Stage> {
  const opened = await staged(options);
  await opened.open(message);
  await opened.outlook((the) => the.showPane());
  return opened;
}

const says = ({ pane }: Stage, summary: string | RegExp) =>
  pane.getByRole('heading', { level: 1, name: summary }).waitFor();
const points = async ({ pane }: Stage) => pane.locator('[data-check] h2').allInnerTexts();

describe('every way to write and to read', () => {
  test.each(clients)('a new draft with a blind copy, as %s writes it', async (client) => {
    const opened = await beside(scene('a resident in Bcc', client));
    await says(opened, '1 point to look at');
    expect(await points(opened)).toEqual(['J Marsh would get a blind copy']);
  });

  test.each(clients)('a reply that copies another member, as %s writes it', async (client) => {
    const opened = await beside(scene('a reply that copies another member', client));
    await says(opened, '1 point to look at');
    expect((await points(opened)).join()).toContain('Cllr Marcus Bell');
  });

  test('a reply to all whose people were all there before raises nothing', async () => {
    await says(await beside(scene('a reply to all')), 'Nothing to look at');
  });

  test('a forward to another officer raises nothing', async () => {
    await says(await beside(scene('a forward')), 'Nothing to look at');
  });

  test('a commitment in a new letter is found in the author’s own words', async () => {
    const opened = await beside(scene('a commitment'));
    await says(opened, /to look at/);
    await opened.pane.getByText('The council will cut back the hedge by Friday.').first().waitFor();
  });

  test('a received message is told of in the past tense, and nothing in it can be changed', async () => {
    const opened = await beside(scene('a received message'));
    await says(opened, '1 point was found');
    expect(await opened.pane.getByRole('button', { name: /^(Move|Remove|Add)/ }).count()).toBe(0);
  });

  test('an officer who writes from a shared mailbox is an officer', async () => {
    const opened = await beside({ ...scene('from a shared mailbox'), bcc: [people.resident] });
    await says(opened, /to look at/);
    expect(await points(opened)).toContain('J Marsh would get a blind copy');
  });

  test('for a member whose assistant presses Send, the member’s rules hold', async () => {
    const opened = await beside({ ...scene('for a member, by an assistant'), bcc: [people.resident] });
    await says(opened, '1 point to look at');
  });

  test('with the author’s own part alone (grouped by conversation), a reply is still a reply', async () => {
    const opened = await beside(scene('a reply that copies another member'), { extent: 'own' });
    await says(opened, /to look at|Nothing to look at/);
    expect(await opened.pane.getByText('This draft could not be read').count()).toBe(0);
  });

  test('Outlook calls a reply a new message: the thread below tells', async () => {
    const opened = await beside({ ...scene('a reply that copies another member'), composeType: 'newMail' });
    await says(opened, '1 point to look at');
  });

  test('a list that the register knows is its people; of one that it does not, that is said', async () => {
    const committee = { name: 'Planning Committee', address: 'planning.committee@northvale.example', kind: 'list' };
    const opened = await beside({ ...scene('a reply'), cc: [committee as Person] });
    await says(opened, '1 point to look at');
    expect((await points(opened)).join()).toContain('Planning Committee');
    const staff = { name: 'All staff', address: 'all.staff@northvale.example', kind: 'list' };
    await opened.outlook((the, cc) => the.authorSets('cc', [cc]), staff);
    await opened.pane.getByText('We do not know who is on this list').waitFor();
    await says(opened, 'Nothing to look at');
  });

  test('an address that is typed and not resolved is in no field that Outlook shows', async () => {
    const opened = await beside({ ...scene('a clean draft'), unresolved: ['j.marsh@post.exa'] });
    await says(opened, 'Nothing to look at');
  });
});

describe('a repair', () => {
  test('moves the blind copy to Cc, in the mailbox itself, and Undo puts it back', async () => {
    const opened = await beside(scene('a resident in Bcc'));
    await opened.pane.getByRole('button', { name: 'Move J Marsh to Cc' }).click();
    await opened.pane.getByRole('button', { name: 'Undo' }).waitFor();
    const addresses = async () => {
      const { to, cc, bcc } = await opened.message();
      return [to, cc, bcc].map((field) => field.map((each) => each.address));
    };
    const { lowe, resident } = people;
    expect(await addresses()).toEqual([[lowe.address], [resident.address], []]);
    await opened.pane.getByRole('button', { name: 'Undo' }).click();
    await says(opened, '1 point to look at');
    expect(await addresses()).toEqual([[lowe.address], [], [resident.address]]);
  });

  test('that Outlook refuses is said, and leaves the draft as it was', async () => {
    const opened = await beside(scene('a resident in Bcc'), { faults: { 'bcc.setAsync': { code: 9000 } } });
    await opened.pane.getByRole('button', { name: 'Move J Marsh to Cc' }).click();
    await opened.pane.getByText('That change could not be made.').first().waitFor();
    const { cc, bcc } = await opened.message();
    expect([cc.length, bcc.length]).toEqual([0, 1]);
  });
});

describe('the draft changes', () => {
  test('recipients by Outlook’s event, words by looking', async () => {
    const opened = await beside(scene('a clean draft'));
    await says(opened, 'Nothing to look at');
    await opened.outlook((the, bcc) => the.authorSets('bcc', [bcc]), people.resident);
    await says(opened, '1 point to look at');
    await opened.outlook((the) => the.authorSets('bcc', []));
    await says(opened, 'Nothing to look at');
    const rude = paragraphs('web', 'Dear Peter,\n\nYou are useless and a disgrace.\n\nAnita Webb');
    await opened.outlook((the, own) => the.authorWrites(own), rude);
    await says(opened, /to look at/);
  });

  test('another message under a pinned pane, none, and again one', async () => {
    const opened = await beside(scene('a resident in Bcc'));
    await says(opened, '1 point to look at');
    await opened.open(scene('a received message'));
    await says(opened, '1 point was found');
    await opened.open(null);
    await opened.pane.getByRole('heading', { name: 'No message is open' }).waitFor();
    await opened.open(scene('a clean draft'));
    await says(opened, 'Nothing to look at');
  });

  test('under the pane while it is being read: what is shown is the message that is open', async () => {
    const opened = await beside(scene('a resident in Bcc'), { faults: { 'body.getAsync': { after: 1500 } } });
    await opened.pane.getByText('Reading the draft…').waitFor();
    await opened.outlook((the, next) => {
      the.options.faults = {};
      the.open(next);
    }, scene('a clean draft'));
    await says(opened, 'Nothing to look at');
    await opened.page.waitForTimeout(2000);
    await says(opened, 'Nothing to look at');
  });

  test('before Outlook has a message at all, the pane says so and takes the first that comes', async () => {
    const opened = await beside(null);
    await opened.pane.getByRole('heading', { name: 'No message is open' }).waitFor();
    await opened.open(scene('a resident in Bcc'));
    await says(opened, '1 point to look at');
  });
});

describe('Outlook at fault', () => {
  test.each(['1.5', '1.7', '1.8', '1.10', '1.12', '1.13', '1.14'])(
    'at Mailbox %s the draft is checked, with no call beyond that set',
    async (sets) => {
      const opened = await beside(scene('a resident in Bcc'), { sets });
      await says(opened, '1 point to look at');
      await opened.pane.getByRole('button', { name: 'Move J Marsh to Cc' }).click();
      await says(opened, 'Nothing to look at');
    },
  );

  test.each(['body.getAsync', 'to.getAsync', 'subject.getAsync'])(
    'where %s is refused (5001, as for an encrypted message), the pane says so, and tries again when asked',
    async (call) => {
      const opened = await beside(scene('a resident in Bcc'), { faults: { [call]: { code: 5001 } } });
      await opened.pane.getByRole('heading', { name: 'This draft could not be read' }).waitFor();
      await opened.outlook((the) => {
        the.options.faults = {};
      });
      await opened.pane.getByRole('button', { name: 'Try again' }).click();
      await says(opened, '1 point to look at');
    },
  );

  test('a received message that cannot be read is said to be protected, perhaps', async () => {
    const opened = await beside(scene('a received message'), { faults: { 'body.getAsync': { code: 5001 } } });
    await opened.pane.getByRole('heading', { name: 'This message could not be read' }).waitFor();
  });

  test('a body that is never given: the pane waits, then says that it could not be read', async () => {
    const opened = await beside(scene('a resident in Bcc'), { faults: { 'body.getAsync': 'silent' } });
    await opened.pane.getByText('Reading the draft…').waitFor();
    await opened.pane.getByRole('heading', { name: 'This draft could not be read' }).waitFor();
  });

  test('answers that come slowly are waited for', async () => {
    const opened = await beside(scene('a resident in Bcc'), { answerTime: 1200 });
    await opened.pane.getByText('Reading the draft…').waitFor();
    await says(opened, '1 point to look at');
  });

  test.each(['from.getAsync', 'getComposeTypeAsync', 'getAttachmentsAsync'])(
    'where %s is refused or never answered, the draft is checked without it',
    async (call) => {
      for (const fault of [{ code: 5001 }, 'silent'] as const) {
        const opened = await beside(scene('a resident in Bcc'), { faults: { [call]: fault } });
        await says(opened, '1 point to look at');
      }
    },
  );
});
