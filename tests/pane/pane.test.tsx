/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dismissalOf } from '../../src/findings/silence';
import { inspect } from '../../src/inspect';
import type { PaneHost } from '../../src/pane/host';
import { keepWordsIn } from '../../src/pane/kept-words';
import { Pane } from '../../src/pane/pane';
import { asCsv, keepReasonsIn } from '../../src/pane/reason-log';
import { openPrivateDirectory, privateRegister } from '../../src/parties/private-register';
import sampleRegister from '../../src/parties/sample-register.json';
import {
  anita,
  committee,
  directoryOf,
  draftOf,
  marcus,
  owen,
  peter,
  priya,
  protocolOf,
  resident,
  tom,
} from '../northvale';
import { type LetterHost, letterHost } from './letter-host';

const northvale = { directory: directoryOf(), protocol: protocolOf('publica-6b') };

const blindCopy = draftOf({
  from: peter,
  to: [anita],
  bcc: [marcus],
  subject: 'Road',
  body: { text: 'Dear Anita\nDone.' },
});
const plain = draftOf({ from: anita, to: [peter], subject: 'Road', body: { text: 'Dear Peter\nWhen will it open?' } });

jest.setTimeout(60_000);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
});

const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
/** Let the pane look, and the live region settle, after `milliseconds`. */
const pass = async (milliseconds = 2000) => {
  // In small steps, since React shows a change only between them.
  for (let passed = 0; passed < milliseconds; passed += 50) await act(() => jest.advanceTimersByTimeAsync(50));
};

async function show(host: PaneHost, knowledge: Parameters<typeof Pane>[0]['knowledge'] = northvale) {
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <textarea aria-label="The letter" />
        <Pane
          host={host}
          knowledge={knowledge}
          kept={keepWordsIn(() => localStorage, 'words')}
          log={keepReasonsIn(() => localStorage, 'reasons')}
        />
      </main>
    </FluentProvider>,
  );
  await pass();
  return shown;
}

const heading = () => screen.getByRole('heading', { level: 1 });
const spoken = () => screen.getByRole('status').textContent;
const finding = (headline: string | RegExp) => screen.getByRole('region', { name: headline });

describe('while the draft changes', () => {
  test('findings come and go without a button', async () => {
    const host = letterHost(plain);
    await show(host);
    expect(heading()).toHaveTextContent('Nothing to look at');
    host.write({ bcc: [marcus] });
    await pass();
    expect(finding('Cllr Marcus Bell would get a blind copy')).toBeVisible();
    host.write({ bcc: [] });
    await pass();
    expect(heading()).toHaveTextContent('Nothing to look at');
  });

  test('many changes in a row are read a few times, not each', async () => {
    const host = letterHost(plain);
    await show(host);
    const before = host.reads;
    for (let key = 0; key < 50; key++) {
      host.write({ subject: 'x'.repeat(key) });
      await pass(20);
    }
    await pass();
    expect(host.reads - before).toBeGreaterThanOrEqual(2);
    expect(host.reads - before).toBeLessThan(6);
  });

  test('a change that comes while the draft is read is not missed', async () => {
    const host = letterHost(plain);
    let release = () => {};
    const read = host.read.bind(host);
    host.read = async () => {
      const draft = await read();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return draft;
    };
    await show(host);
    host.write({ bcc: [marcus] });
    await pass();
    release();
    await pass();
    release();
    await pass();
    expect(finding('Cllr Marcus Bell would get a blind copy')).toBeVisible();
  });

  test('a screen reader hears the summary once it has settled, and nothing while it stays the same', async () => {
    const host = letterHost(plain);
    await show(host);
    host.write({ bcc: [marcus] });
    await pass(400);
    expect(spoken()).toBe('Nothing to look at');
    await pass();
    expect(spoken()).toBe('2 points to look at: 2 breaches');
    let changes = 0;
    new MutationObserver(() => {
      changes += 1;
    }).observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    host.write({ subject: 'Roads' });
    await pass();
    expect(changes).toBe(0);
  });

  test('what became of a click is heard each time, though it is the same again', async () => {
    const host = letterHost(blindCopy);
    host.locked = true;
    await show(host);
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(spoken())).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let time = 0; time < 3; time++) {
      await user().click(screen.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' }));
      await pass();
    }
    const failed = 'That change could not be made. Please look at the draft and make it there.';
    expect(texts.map((each) => each?.trim())).toEqual([failed, failed, failed]);
  });

  test('nothing is followed any more once the pane is gone', async () => {
    const host = letterHost(plain);
    const { unmount } = await show(host);
    unmount();
    const before = host.reads;
    host.write({ subject: 'After' });
    await pass();
    expect(host.reads).toBe(before);
  });
});

describe('a finding', () => {
  test('says what it is, how grave in a word, the clause, its words, what it asks and what raised it', async () => {
    await show(letterHost(blindCopy));
    const card = within(finding('Cllr Marcus Bell would get a blind copy'));
    expect(card.getByText('Breach')).toBeVisible();
    expect(card.getByText('Clause 78', { exact: false })).toBeVisible();
    const words = card.getByText(/Where correspondence is copied/);
    expect(words.closest('blockquote')).not.toBeNull();
    expect(card.getByText(/The clause says “no”/)).toBeVisible();
    expect(card.getByText('What it asks:', { exact: false })).toBeVisible();
    expect(card.getByText('In Bcc')).toBeVisible();
    expect(card.getByText(marcus.address)).toBeVisible();
  });

  test('quotes the sentence of the clause that bears on its case', async () => {
    const copied = { ...plain, cc: [owen], body: { text: 'Dear Peter\nWhen will it open?' } };
    await show(letterHost(copied));
    expect(within(finding(/would see this/)).getByText(/should not be copied to another member/)).toBeVisible();
  });

  test('of a heading without text says that there is no text', async () => {
    await show(letterHost(blindCopy), { ...northvale, protocol: protocolOf('swale') });
    const card = within(finding('Cllr Marcus Bell would get a blind copy'));
    expect(card.getByText('Advice')).toBeVisible();
    expect(card.getByText('The protocol has this heading and no text under it yet.')).toBeVisible();
  });

  test('offers nothing that the host cannot do: no Show where passages cannot be shown', async () => {
    const promise = { ...plain, body: { text: 'Dear Peter\nThe Council will refund you in full.' } };
    const host = letterHost(promise);
    const { unmount } = await show(host);
    expect(finding(/commit the council/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    unmount();
    const shown: unknown[] = [];
    await show({ ...letterHost(promise), showPassage: async (evidence) => void shown.push(evidence) });
    await user().click(screen.getByRole('button', { name: /^Show “The Council will refund you in full/ }));
    expect(shown).toEqual([expect.objectContaining({ field: 'body', text: expect.stringContaining('refund') })]);
  });
});

describe('putting right', () => {
  const move = () => screen.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' });

  test('nothing is changed without a click', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    expect(host.asked).toEqual([]);
  });

  test('a click asks the host, says what was done, and Undo takes it back', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await user().click(move());
    await pass();
    expect(host.asked).toEqual([
      {
        recipients: [
          { field: 'cc', remove: [], add: [marcus] },
          { field: 'bcc', remove: [marcus.address], add: [] },
        ],
        body: null,
      },
    ]);
    expect(
      screen.getByText('Cllr Marcus Bell was moved to Cc. That settles this point.', { selector: 'p' }),
    ).toBeVisible();
    expect((await host.read()).cc).toEqual([marcus]);
    await user().click(screen.getByRole('button', { name: 'Undo' }));
    await pass();
    expect((await host.read()).bcc).toEqual([marcus]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('several changes are undone one after the other, the last first', async () => {
    const host = letterHost({ ...blindCopy, bcc: [marcus, priya] });
    await show(host);
    const clicks = user();
    const remove = (name: string) =>
      clicks.click(screen.getAllByRole('button', { name: `Remove ${name}` })[0] as HTMLElement);
    await remove('Cllr Marcus Bell');
    await pass();
    await remove('Cllr Priya Nair');
    await pass();
    await clicks.click(screen.getByRole('button', { name: 'Undo' }));
    await pass();
    expect((await host.read()).bcc).toEqual([priya]);
    await clicks.click(screen.getByRole('button', { name: 'Undo' }));
    await pass();
    expect((await host.read()).bcc).toEqual([marcus, priya]);
  });

  test('a change that fails is said plainly, and heard', async () => {
    const host = letterHost(blindCopy);
    host.locked = true;
    await show(host);
    await user().click(move());
    await pass(300);
    const said = 'That change could not be made. Please look at the draft and make it there.';
    expect(screen.getByText(said, { selector: 'p' })).toBeVisible();
    expect(spoken()).toBe(said);
    expect((await host.read()).bcc).toEqual([marcus]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('where it is known why a change failed, that is said, and heard', async () => {
    const host = letterHost(blindCopy);
    host.why = { kind: 'group-without-address', field: 'bcc', group: 'Ward team' };
    await show(host);
    await user().click(move());
    await pass(300);
    const said =
      'Bcc holds the group “Ward team”, which Outlook gives us no address for. Please change it in the draft.';
    expect(screen.getByText(said, { selector: 'p' })).toBeVisible();
    expect(spoken()).toBe(said);
  });

  test('where it is known why an undo failed, that is said', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await user().click(move());
    await pass();
    host.why = { kind: 'sentence-changed' };
    await user().click(screen.getByRole('button', { name: 'Undo' }));
    await pass();
    expect(screen.getByText(/^The sentence has been changed since it was added\./, { selector: 'p' })).toBeVisible();
  });

  test('an undo that fails is said plainly, and not offered again', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await user().click(move());
    await pass();
    host.locked = true;
    await user().click(screen.getByRole('button', { name: 'Undo' }));
    await pass();
    expect(screen.getByText(/^That could not be undone/, { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('two quick clicks make one change', async () => {
    const host = letterHost(blindCopy);
    const apply = host.apply.bind(host);
    let release = () => {};
    host.apply = async (remedy) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return apply(remedy);
    };
    await show(host);
    const button = move();
    await user().click(button);
    await user().click(button);
    release();
    await pass();
    expect(host.asked).toHaveLength(1);
  });
});

describe('dismissing a finding for this draft', () => {
  const dismiss = (headline: string | RegExp) =>
    within(finding(headline)).getByRole('button', { name: 'Dismiss for this draft' });
  const blind = 'Cllr Marcus Bell would get a blind copy';

  test('takes this one away, says so, keeps it with the draft, and it can be brought back', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await user().click(dismiss(blind));
    await pass(300);
    expect(spoken()).toBe('Dismissed for this draft. You can bring it back below.');
    expect(heading()).toHaveTextContent('1 point to look at');
    expect(heading()).toHaveFocus();
    expect(screen.queryByRole('region', { name: blind })).toBeNull();
    expect(host.carried.dismissed.map((each) => each.check)).toEqual(['blind-copy']);
    await user().click(screen.getByRole('button', { name: `Bring back: ${blind}` }));
    await pass(300);
    expect(finding(blind)).toBeVisible();
    expect(host.carried.dismissed).toEqual([]);
  });

  test('stays dismissed when the pane is opened again on the same draft', async () => {
    const host = letterHost(blindCopy);
    const { unmount } = await show(host);
    await user().click(dismiss(blind));
    await pass();
    unmount();
    await show(host);
    expect(screen.queryByRole('region', { name: blind })).toBeNull();
    expect(screen.getByRole('button', { name: `Bring back: ${blind}` })).toBeVisible();
  });

  test('another person blind-copied is another finding', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await user().click(dismiss(blind));
    await pass();
    host.write({ bcc: [marcus, priya] });
    await pass();
    expect(finding(/Cllr Marcus Bell and Cllr Priya Nair would get a blind copy/)).toBeVisible();
  });

  test('what another pane on the draft has dismissed meanwhile stays dismissed', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    const [first, second] = inspect(blindCopy, northvale).findings;
    if (!first || !second) throw new Error('Two points are needed.');
    host.carried = { dismissed: [dismissalOf(second)], leave: [] };
    await user().click(within(finding(first.message)).getByRole('button', { name: 'Dismiss for this draft' }));
    await pass();
    expect(host.carried.dismissed.map(({ check }) => check).sort()).toEqual([first.check, second.check].sort());
    expect(screen.queryByRole('button', { name: `Bring back: ${second.message}` })).not.toBeNull();
    await user().click(screen.getByRole('button', { name: `Bring back: ${second.message}` }));
    await pass();
    expect(host.carried.dismissed.map(({ check }) => check)).toEqual([first.check]);
  });

  test('where the draft cannot keep it, the pane says how long it holds', async () => {
    const host = letterHost(blindCopy);
    host.locked = true;
    await show(host);
    await user().click(dismiss(blind));
    await pass();
    expect(screen.getByText(/It holds while this pane is open/)).toBeVisible();
  });

  test('a draft in which all was dismissed is not called clean', async () => {
    const host = letterHost({ ...blindCopy, bcc: [], body: { text: 'Dear Anita\nThat is a damned lie.' } });
    await show(host);
    await user().click(screen.getByRole('button', { name: 'Dismiss for this draft' }));
    await pass();
    expect(screen.getByText(/You have dismissed what was raised/)).toBeVisible();
  });
});

describe('words that are not a problem', () => {
  const sentence = 'The Council will refund you in full.';
  const promise = { ...plain, body: { text: `Dear Peter\n${sentence}` } };
  const offer = () => screen.getByRole('button', { name: `Not a problem here: “${sentence}”` });
  const field = () => screen.getByRole('textbox', { name: 'Leave these words alone from now on' });
  const keep = () => screen.getByRole('button', { name: 'Leave alone' });
  const list = () => screen.getByText('1 wording left alone');

  test('are confirmed, shortened if the author likes, kept on the device, and raise nothing', async () => {
    const host = letterHost(promise);
    const { unmount } = await show(host);
    await user().click(offer());
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue(sentence);
    await user().clear(field());
    await user().type(field(), 'refund you in full');
    await user().click(keep());
    await pass(1000);
    expect(spoken()).toBe('Those words will be left alone from now on.');
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveTextContent('Nothing to look at');
    unmount();
    await show(letterHost({ ...promise, body: { text: 'Dear Peter\nWe shall Refund you\nin full.' } }));
    expect(heading()).toHaveTextContent('Nothing to look at');
  });

  test('that stand in this draft go with it, for Send to know; others do not', async () => {
    localStorage.setItem('words', JSON.stringify(['refund you in full', 'as agreed in May']));
    const host = letterHost(promise);
    await show(host);
    expect(host.carried).toEqual({ dismissed: [], leave: ['refund you in full'] });
    host.write({ body: { text: 'Dear Peter\nWhen?' } });
    await pass();
    expect(host.carried.leave).toEqual([]);
  });

  test('stay with a draft that has not been read, for Send to know all the same', async () => {
    localStorage.setItem('words', JSON.stringify(['refund you in full']));
    const host = letterHost(promise);
    host.carried = { dismissed: [], leave: ['refund you in full'] };
    host.unreadable = true;
    await show(host);
    expect(host.carried.leave).toEqual(['refund you in full']);
    host.unreadable = false;
    await user().click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(host.carried.leave).toEqual(['refund you in full']);
  });

  test('can each be taken off the list again', async () => {
    localStorage.setItem('words', JSON.stringify(['refund you in full']));
    await show(letterHost(promise));
    await user().click(list());
    await user().click(screen.getByRole('button', { name: 'Remove “refund you in full”' }));
    await pass(300);
    expect(finding(/commit the council/)).toBeVisible();
    expect(localStorage.getItem('words')).toBe('[]');
  });

  test.each([
    ['one word alone', 'refund', 'Keep at least two words.'],
    ['words that are not there', 'refund you in part', /do not stand in the sentence/],
  ])('%s are not kept, and the field says why', async (_, words, why) => {
    await show(letterHost(promise));
    await user().click(offer());
    await user().clear(field());
    await user().type(field(), `${words}{Enter}`);
    await user().click(keep());
    expect(screen.getByText(why)).toBeVisible();
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(localStorage.getItem('words')).toBeNull();
  });

  test('Escape leaves them as they were, and the keyboard goes on from the button', async () => {
    await show(letterHost(promise));
    offer().focus();
    const keys = user();
    await keys.keyboard('{Enter}');
    await keys.keyboard('{Escape}');
    await pass(300);
    expect(offer()).toHaveFocus();
    expect(localStorage.getItem('words')).toBeNull();
  });

  test('are offered for words alone: not where addresses raised the finding', async () => {
    await show(letterHost(blindCopy));
    expect(screen.queryByRole('button', { name: /^Not a problem here/ })).toBeNull();
  });

  test('hold until the pane closes where the device keeps nothing, and the list says so', async () => {
    const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('The quota has been exceeded.');
    });
    await show(letterHost(promise));
    await user().click(offer());
    await user().click(keep());
    await pass();
    expect(heading()).toHaveTextContent('Nothing to look at');
    await user().click(list());
    expect(screen.getByText(/until this pane is closed/)).toBeVisible();
    setItem.mockRestore();
  });

  test('of another pane on the device are known here at once; what is no list of words is passed over', async () => {
    await show(letterHost(promise));
    const elsewhere = async (value: string) => {
      localStorage.setItem('words', value);
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'words' })));
      await pass();
    };
    await elsewhere(JSON.stringify(['refund you in full']));
    expect(heading()).toHaveTextContent('Nothing to look at');
    await elsewhere('{"words": 7}');
    expect(finding(/commit the council/)).toBeVisible();
  });
});

describe('the keyboard', () => {
  test('goes on from Undo when the button that was pressed is gone, and from the summary after Undo', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    const keys = user();
    screen.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' }).focus();
    await keys.keyboard('{Enter}');
    await pass();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await keys.keyboard('{Enter}');
    await pass();
    expect(heading()).toHaveFocus();
  });

  test('goes on from the summary where a finding went away under it', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    screen.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' }).focus();
    host.write({ bcc: [] });
    await pass();
    expect(heading()).toHaveFocus();
  });

  test('stays on its button where another finding goes', async () => {
    const host = letterHost({ ...blindCopy, cc: [owen] });
    await show(host);
    const button = screen.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' });
    button.focus();
    host.write({ cc: [], subject: 'Another' });
    await pass();
    expect(button).toHaveFocus();
  });

  test('stays on a passage, and a half-written form is kept, while words are typed above it', async () => {
    const sentence = 'The Council will refund you in full.';
    const host = letterHost({ ...plain, body: { text: `Dear Peter\n${sentence}` } });
    await show({ ...host, showPassage: async () => {} });
    const button = screen.getByRole('button', { name: `Show “${sentence}” in the draft` });
    button.focus();
    host.write({ body: { text: `Dear Peter\nGood morning.\n${sentence}` } });
    await pass();
    expect(button).toHaveFocus();
    await user().click(screen.getByRole('button', { name: `Not a problem here: “${sentence}”` }));
    const field = screen.getByRole('textbox', { name: 'Leave these words alone from now on' });
    await user().clear(field);
    await user().type(field, 'refund you');
    host.write({ body: { text: `Dear Peter\nGood morning to you.\n${sentence}` } });
    await pass();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('refund you');
  });

  test('is left in the letter while findings come and go', async () => {
    const host = letterHost(plain);
    await show(host);
    const letter = screen.getByRole('textbox', { name: 'The letter' });
    letter.focus();
    host.write({ bcc: [marcus] });
    await pass();
    host.write({ bcc: [] });
    await pass();
    expect(letter).toHaveFocus();
  });
});

describe('states of their own', () => {
  test('loading', async () => {
    const host = letterHost(plain);
    host.read = () => new Promise(() => {});
    await show(host);
    expect(screen.getByText('Reading the draft…')).toBeVisible();
  });

  test('a draft that cannot be read, and trying again', async () => {
    const host = letterHost(blindCopy);
    host.unreadable = true;
    await show(host);
    expect(screen.getByRole('heading', { name: 'This draft could not be read' })).toBeVisible();
    expect(spoken()).toBe('This draft could not be read');
    expect(screen.queryByText('The message is protected.')).toBeNull();
    const heard = jest.fn();
    new MutationObserver(heard).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    host.write({ subject: 'Roads' });
    await pass();
    expect(heard).not.toHaveBeenCalled();
    await user().click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(spoken()?.trim()).toBe('This draft could not be read');
    host.unreadable = false;
    await user().click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(finding('Cllr Marcus Bell would get a blind copy')).toBeVisible();
  });

  test('clean: what was checked, against which protocol, and what it has no clause on', async () => {
    await show(letterHost(plain));
    expect(screen.getByText(/^Checked against: Member\/Officer Protocol, Publica’s partner councils/)).toBeVisible();
    expect(within(screen.getByRole('list')).getByText('blind copies')).toBeVisible();
    expect(screen.getByText('This protocol has no clause on: writing in the council’s name.')).toBeVisible();
  });

  test('not between a member and an officer', async () => {
    await show(letterHost(draftOf({ from: anita })));
    expect(screen.getByText(/not yet between a member and an officer/)).toBeVisible();
  });

  test('people of whom it is not known whether they are members', async () => {
    const elsewhere = { name: 'Owen Pritchard', address: 'owen@home.example' };
    const unresolved = { name: 'Somebody New', address: '' };
    await show(letterHost({ ...plain, cc: [elsewhere, unresolved] }));
    const notice = within(screen.getByRole('region', { name: 'We do not know whether these two are members' }));
    expect(notice.getByText('Owen Pritchard, owen@home.example')).toBeVisible();
    expect(notice.getByText('Somebody New')).toBeVisible();
  });

  test('an author whom the register does not know says whose side they are on, and is checked for that', async () => {
    const host = letterHost({ ...plain, from: { name: 'A Webb', address: 'a.webb@home.example' }, bcc: [marcus] });
    const said: unknown[] = [];
    host.sayWriter = async (from, writer) => {
      said.push([from, writer]);
      host.write({ writer });
    };
    await show(host);
    expect(heading()).toHaveTextContent('Nothing to look at');
    expect(screen.getByRole('region', { name: 'We do not know who is writing' })).toBeVisible();
    await user().selectOptions(screen.getByRole('combobox', { name: 'You are writing as' }), 'a member of the council');
    await pass(100);
    expect(spoken()).toBe('The draft is checked again for that.');
    await pass();
    expect(said).toEqual([['a.webb@home.example', { role: 'member' }]]);
    expect(finding(/Cllr Marcus Bell would get a blind copy/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Who is writing, as you said' })).toBeVisible();
    await user().selectOptions(screen.getByRole('combobox', { name: 'You are writing as' }), 'Not said');
    await pass();
    expect(heading()).toHaveTextContent('Nothing to look at');
  });

  test('of a mailbox that several people use, one of them is chosen; where it cannot be kept, that is said', async () => {
    const host = letterHost({ ...plain, from: committee, body: { text: 'Dear Peter\nWhen will it open?' } });
    host.sayWriter = () => Promise.reject(new Error('Outlook did not take it.'));
    await show(host);
    const choice = screen.getByRole('combobox', { name: 'You are writing as' });
    expect([...choice.querySelectorAll('option')].map((each) => each.textContent)).toEqual([
      'Not said',
      'Cllr Anita Webb',
      'Cllr Owen Pritchard',
      'Cllr Grace Okafor',
    ]);
    await user().selectOptions(choice, 'Cllr Owen Pritchard');
    await pass();
    expect(screen.getAllByText(/could not keep this with the draft/).length).toBeGreaterThan(0);
    expect(choice).toHaveDisplayValue('Not said');
  });

  test('the choice stays as it was made while the draft takes it, also where one follows quickly on another', async () => {
    const host = letterHost({ ...plain, from: { name: 'A Webb', address: 'a.webb@home.example' } });
    const taken: (() => void)[] = [];
    host.sayWriter = async (_, writer) => {
      await new Promise<void>((resolve) => taken.push(resolve));
      host.write({ writer });
    };
    await show(host);
    const choice = screen.getByRole('combobox', { name: 'You are writing as' });
    const shown: string[] = [];
    const choose = async (role: string) => {
      await user().selectOptions(choice, role);
      shown.push((choice as HTMLSelectElement).value);
      await pass(300);
      shown.push((choice as HTMLSelectElement).value);
    };
    await choose('member');
    await choose('officer');
    expect(shown).toEqual(['member', 'member', 'officer', 'officer']);
    while (taken.length) {
      taken.shift()?.();
      for (let at = 0; at < 10; at++) {
        await pass(50);
        expect(choice).toHaveValue('officer');
      }
    }
    expect((await host.read()).writer).toEqual({ role: 'officer' });
    // What another pane on the draft says from then on is shown.
    host.write({ writer: { role: 'outside' } });
    await pass();
    expect(choice).toHaveValue('outside');
  });

  test('is not asked for where the host cannot keep it, or of a message that has gone', async () => {
    const from = { name: 'A Webb', address: 'a.webb@home.example' };
    const { unmount } = await show(letterHost({ ...plain, from }));
    expect(screen.queryByRole('combobox')).toBeNull();
    unmount();
    const sent = letterHost({ ...plain, from }, 'read');
    sent.sayWriter = async () => {};
    await show(sent);
    expect(screen.queryByRole('combobox')).toBeNull();
    // Mail from outside is all that it seems to be, and has its tick.
    expect(heading().querySelector('svg')).not.toBeNull();
  });

  test('of a register kept as hashes nobody can be chosen, and it is said that the author is not known', async () => {
    const { register } = directoryOf();
    const directory = openPrivateDirectory(privateRegister(register, 'salt'));
    const host = letterHost({ ...plain, from: committee, body: { text: 'Dear Peter\nWhen will it open?' } });
    host.sayWriter = async () => {};
    await show(host, { ...northvale, directory });
    expect(screen.getByRole('region', { name: 'We do not know who is writing' })).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('no register', async () => {
    await show(letterHost(plain), { ...northvale, directory: null });
    expect(screen.getByRole('region', { name: 'No register of people is set up' })).toBeVisible();
    expect(screen.queryByText(/We do not know/)).toBeNull();
  });

  test('a register older than the last election', async () => {
    const directory = directoryOf({ ...sampleRegister, asOf: '2026-04-30', elected: '2026-05-07' });
    await show(letterHost(plain), { ...northvale, directory });
    const notice = screen.getByRole('region', { name: 'The register of people is out of date' });
    expect(notice).toHaveTextContent('It is older than 7 May 2026.');
  });

  test('recipients beyond those that Outlook shows', async () => {
    await show(letterHost({ ...plain, cut: ['cc', 'bcc'] }));
    const notice = screen.getByRole('region', { name: 'Some recipients may not have been seen' });
    expect(notice).toHaveTextContent('people in Cc and Bcc.');
  });

  test('own text that cannot be told apart', async () => {
    const html =
      '<p>Thanks, my answers are in red below.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Peter Lowe ' +
      '&lt;peter.lowe@northvale.example&gt;<br><b>Sent:</b> 3 March 2026<br><b>To:</b> Cllr Anita Webb<br>' +
      '<b>Subject:</b> Road</div><p>When?</p>';
    await show(letterHost({ ...plain, body: { html } }));
    expect(screen.getByRole('region', { name: 'We are not sure which words are your own' })).toBeVisible();
  });

  test('words that are not in English: said what could not be checked', async () => {
    const text =
      'Annwyl Peter\nPryd fydd y ffordd yn agor eto? Diolch yn fawr am eich gwaith ar hyn i gyd.\nAnita Webb';
    await show(letterHost({ ...plain, body: { text } }));
    expect(
      screen.getByText(/^Not checked, because your words are not in English: .*criticism of officers/),
    ).toBeVisible();
    expect(within(screen.getByRole('list')).getByText('blind copies')).toBeVisible();
  });

  test('a message already sent: told in the past, and nothing offered', async () => {
    await show(letterHost(blindCopy, 'read'));
    expect(heading()).toHaveTextContent('2 points were found');
    expect(finding('Somebody was copied in where the others could not see it')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body).not.toHaveTextContent(/would get|You could|Move|Remove/);
  });
});

describe('any draft', () => {
  test.each<[string, (host: LetterHost) => void]>([
    ['without From', (host) => host.write({ from: null })],
    ['without recipients', (host) => host.write({ to: [], bcc: [] })],
    ['with addresses that are none', (host) => host.write({ bcc: [{ name: '', address: 'nonsense' }] })],
    ['with five hundred recipients', (host) => host.write({ cc: Array(500).fill(owen) })],
  ])('%s is shown', async (_, change) => {
    const host = letterHost(blindCopy);
    await show(host);
    change(host);
    await pass();
    expect(heading()).toBeVisible();
    expect(screen.queryByText('This draft could not be read')).toBeNull();
  });
});

describe('a message that has gone', () => {
  const received = { ...plain, cc: [marcus, priya], kind: 'unknown' as const };
  const readBy = (reader: typeof peter) => ({ ...letterHost(received, 'read'), reader });
  const warning = () => screen.queryByText(/^If you reply to all/)?.textContent;

  test('is spoken of in the past, with who can put it right, and no button changes it', async () => {
    await show(letterHost({ ...blindCopy, body: { text: 'Dear Anita\nThat is a damned lie.' } }, 'read'));
    expect(heading()).toHaveTextContent(/points? (was|were) found/);
    expect(finding('Some words fell short of the courtesy the protocol asks for')).toHaveTextContent(
      'Who can put it right: The author can apologise, or put the point again without those words.',
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('whoever got it is told whom an answer to everybody would copy', async () => {
    await show(readBy(peter));
    expect(warning()).toBe('If you reply to all, Cllr Marcus Bell and Cllr Priya Nair would be copied');
  });

  test('one of two members who had it is not told of themselves', async () => {
    await show(readBy(marcus));
    expect(warning()).toBe('If you reply to all, Cllr Priya Nair would be copied');
  });

  test('whoever sent it is told nothing of an answer', async () => {
    await show(readBy(anita));
    expect(warning()).toBeUndefined();
  });

  test('a member is told nothing where the rule binds officers alone', async () => {
    await show(readBy(marcus), { ...northvale, protocol: protocolOf('amber-valley') });
    expect(warning()).toBeUndefined();
  });
});

describe('each repair', () => {
  const click = (name: string | RegExp) => user().click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  const promise = {
    ...plain,
    to: [resident],
    cc: [],
    body: { text: 'Dear Mr Marsh\n\nThe Council will refund you in full.' },
  };
  /** Without the clipboard that user-event puts in the browser's place. */
  const copy = async (name: string) => {
    await act(async () => screen.getByRole('button', { name }).click());
    await pass(100);
  };
  const said = (text: string) => expect(screen.getByText(text, { selector: 'p' })).toBeVisible();
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

  test('out of Bcc into To', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await click('Move Cllr Marcus Bell to To');
    await pass();
    expect(await host.read()).toMatchObject({ to: [anita, marcus], bcc: [] });
  });

  test('a separate message: the member is off this one, the text is ready to copy and to open, and Undo brings them back', async () => {
    const copied: string[] = [];
    const host = letterHost(blindCopy);
    await show(host);
    await click('Write to Cllr Marcus Bell separately');
    await pass(600);
    said('Cllr Marcus Bell was taken off. Your text is ready for a message of their own. That settles this point.');
    expect(spoken()).toBe(
      'Cllr Marcus Bell was taken off. Your text is ready for a message of their own. That settles this point.',
    );
    expect(screen.getByRole('link', { name: 'Open it as a new message' })).toHaveAttribute(
      'href',
      'mailto:cllr.m.bell@members.northvale.example?subject=Road&body=Dear%20Anita%0D%0ADone.',
    );
    clipboard(async (text) => void copied.push(text));
    await copy('Copy the text');
    expect(copied).toEqual(['Dear Anita\nDone.']);
    expect(spoken()).toBe('Copied.');
    expect(screen.getByText('Copied.', { selector: 'span' })).toBeVisible();
    await click('Undo');
    await pass();
    expect((await host.read()).bcc).toEqual([marcus]);
  });

  test('a text too long for a link is left out of it', async () => {
    const host = letterHost({ ...blindCopy, body: { text: `Dear Anita\n${'The road is shut. '.repeat(200)}` } });
    await show(host);
    await click('Write to Cllr Marcus Bell separately');
    await pass();
    expect(screen.getByRole('link', { name: 'Open a new message' })).toHaveAttribute(
      'href',
      'mailto:cllr.m.bell@members.northvale.example?subject=Road',
    );
  });

  test('where the clipboard is closed to the pane, the text is shown to be copied by hand', async () => {
    await show(letterHost(blindCopy));
    await click('Write to Cllr Marcus Bell separately');
    await pass();
    clipboard(() => Promise.reject(new Error('not allowed here')));
    await copy('Copy the text');
    expect(screen.getByRole('textbox', { name: /could not be copied/ })).toHaveValue('Dear Anita\nDone.');
    expect(screen.getByText(/^This could not be copied/, { selector: 'span' })).toBeVisible();
  });

  test('a sentence with a reason left open: the point stays until it is filled in', async () => {
    const host = letterHost({ ...plain, cc: [owen] });
    await show(host);
    await click('Add this sentence');
    await pass();
    said('A sentence was added. Fill in the part in brackets. The point stays until the brackets are filled in.');
    const { text = '' } = (await host.read()).body;
    host.write({ body: { text: text.replace('[…]', 'the culvert runs into his ward') } });
    await pass();
    expect(heading()).toHaveTextContent('Nothing to look at');
    said('A sentence was added. Fill in the part in brackets. That settles this point.');
  });

  test('a point that was dismissed after it is not said to be settled', async () => {
    const host = letterHost({ ...plain, cc: [owen] });
    await show(host);
    await click('Add this sentence');
    await pass();
    await click('Dismiss for this draft');
    await pass();
    expect(screen.queryByRole('region', { name: /would see this/ })).toBeNull();
    expect(screen.queryByText(/That settles this point/)).toBeNull();
  });

  test('under a protocol that consent satisfies, the sentence for it is offered as well', async () => {
    await show(
      letterHost({
        ...plain,
        from: peter,
        to: [anita],
        cc: [owen],
        body: { text: 'Dear Anita\nMill Lane opens on Monday.' },
      }),
      { ...northvale, protocol: protocolOf('wiltshire-fire') },
    );
    expect(screen.getByText('Cllr Anita Webb agreed on […] that I copy Cllr Owen Pritchard.')).toBeVisible();
    expect(screen.getByText('I am copying this to Cllr Owen Pritchard.')).toBeVisible();
  });

  test('a promise made conditional in the author’s own sentence, and back', async () => {
    const host = letterHost(promise);
    await show(host);
    expect(screen.getByText('As decided under minute […], the Council will refund you in full.')).toBeVisible();
    await click('Use this instead');
    await pass();
    said('Your sentence was changed. That settles this point.');
    expect((await host.read()).body.text).toContain(
      'Subject to a decision by the Council, the Council will refund you in full.',
    );
    await click('Undo');
    await pass();
    expect(await host.read()).toEqual(promise);
  });

  test('an order turned into a request', async () => {
    const host = letterHost({ ...plain, body: { text: 'Peter\n\nYou are to resurface Mill Lane by Friday.' } });
    await show(host);
    await click('Use this instead');
    await pass();
    expect((await host.read()).body.text).toBe('Peter\n\nCould you please resurface Mill Lane by Friday?');
    expect(heading()).toHaveTextContent('Nothing to look at');
  });

  test('a letter handed to the officer whom the author chooses: to them alone, with whom it was for, and back', async () => {
    const host = letterHost({ ...promise, cc: [marcus], bcc: [priya] });
    await show(host);
    await user().selectOptions(screen.getByRole('combobox', { name: 'Ask an officer to send it' }), [
      'Tom Ashworth, Monitoring Officer',
    ]);
    await click('Hand it over');
    await pass();
    const now = await host.read();
    expect(now).toMatchObject({ to: [tom], cc: [], bcc: [] });
    expect(now.body.text).toMatch(/^Dear Tom Ashworth\n/);
    expect(now.body.text).toContain(`To: J Marsh <${resident.address}>; Cllr Marcus Bell`);
    expect(now.body.text).not.toContain('Priya');
    expect(now.body.text).toContain('The Council will refund you in full.');
    expect(heading()).toHaveTextContent('Nothing to look at');
    await click('Undo');
    await pass();
    expect(await host.read()).toMatchObject({ to: [resident], cc: [marcus], bcc: [priya], body: promise.body });
  });

  test('a criticism taken to a senior officer and to nobody else', async () => {
    const text = 'Dear Peter\nYou are not up to this job, and you hide every mistake you make.';
    const host = letterHost({ ...plain, cc: [owen], body: { text } });
    await show(host);
    const choice = screen.getByRole('combobox', { name: 'Take it to' });
    expect(choice).not.toHaveTextContent('Peter Lowe');
    await user().selectOptions(choice, ['Tom Ashworth, Monitoring Officer']);
    await click('Address it to them alone');
    await pass();
    expect(await host.read()).toMatchObject({ to: [tom], cc: [], bcc: [], body: { text } });
  });

  test('somebody who has joined the draft since the pane last read it is off it too', async () => {
    const host = letterHost({ ...plain, cc: [owen], body: { text: 'Peter, you are not up to this job.' } });
    await show(host);
    await user().selectOptions(screen.getByRole('combobox', { name: 'Take it to' }), [
      'Tom Ashworth, Monitoring Officer',
    ]);
    await act(async () => {
      host.write({ cc: [owen, priya], bcc: [marcus] });
      screen.getByRole('button', { name: 'Address it to them alone' }).click();
    });
    await pass();
    expect(await host.read()).toMatchObject({ to: [tom], cc: [], bcc: [] });
  });

  test('one that fails leaves the suggestion to be copied; an undo that fails leaves what was there', async () => {
    const copied: string[] = [];
    const host = letterHost(promise);
    await show(host);
    host.locked = true;
    await click('Use this instead');
    await pass();
    clipboard(async (each) => void copied.push(each));
    await copy('Copy the suggestion');
    host.locked = false;
    await click('Use this instead');
    await pass();
    host.locked = true;
    await click('Undo');
    await pass();
    clipboard(async (each) => void copied.push(each));
    await copy('Copy it as it was before');
    expect(copied).toEqual([
      'Subject to a decision by the Council, the Council will refund you in full.',
      `To: J Marsh <${resident.address}>\nSubject: Road\n\n${promise.body.text}`,
    ]);
  });
});

describe('going ahead knowingly', () => {
  const offer = () => screen.getAllByRole('button', { name: 'Note why it goes as it is' })[0] as HTMLElement;
  const field = () => screen.getByRole('textbox', { name: 'Why are you sending it as it is?' });
  const note = async (text: string) => {
    await user().click(offer());
    expect(field()).toHaveFocus();
    await user().type(field(), text);
    await user().click(screen.getByRole('button', { name: 'Note it' }));
    await pass();
  };

  test('a reason is noted with the message and on the device, and the point stays', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await note('The clerk asked for it.');
    expect(host.noted).toEqual([{ check: 'blind-copy', clauses: ['78'], reason: 'The clerk asked for it.' }]);
    expect(screen.getByText('You noted: “The clerk asked for it.”')).toBeVisible();
    expect(finding('Cllr Marcus Bell would get a blind copy')).toBeVisible();
    expect(screen.getByText('1 reason noted on this device')).toBeVisible();
    expect(JSON.parse(localStorage.getItem('reasons') ?? '[]')).toMatchObject([
      {
        protocol: 'publica-6b',
        check: 'blind-copy',
        clauses: ['78'],
        subject: 'Road',
        reason: 'The clerk asked for it.',
      },
    ]);
  });

  test('it can be taken back, and the list cleared at a second click', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    await note('The clerk asked for it.');
    await user().click(screen.getByRole('button', { name: 'Take it back' }));
    await pass();
    expect(host.noted).toEqual([]);
    await user().click(screen.getByText('1 reason noted on this device'));
    await user().click(screen.getByRole('button', { name: 'Clear the list' }));
    expect(localStorage.getItem('reasons')).not.toBe('[]');
    await user().click(screen.getByRole('button', { name: 'Yes, clear it' }));
    await pass();
    expect(localStorage.getItem('reasons')).toBe('[]');
    expect(screen.queryByText(/noted on this device/)).toBeNull();
  });

  test('a reason that another pane on the message has noted meanwhile stays', async () => {
    const host = letterHost(blindCopy);
    await show(host);
    host.noted = [{ check: 'tone', clauses: ['20'], reason: 'Agreed with him.' }];
    await note('The clerk asked for it.');
    await pass();
    expect(host.noted.map(({ check }) => check).sort()).toEqual(['blind-copy', 'tone']);
  });

  test('where the message cannot take it, that is said', async () => {
    const host = letterHost(blindCopy);
    host.locked = true;
    await show(host);
    await note('The clerk asked for it.');
    expect(screen.getByText(/Outlook could not keep this with the message/)).toBeVisible();
  });

  test('whoever reads the message sees the reason beside its point', async () => {
    const host = letterHost(blindCopy, 'read');
    host.noted = [{ check: 'blind-copy', clauses: ['78'], reason: 'The clerk asked for it.' }];
    await show(host);
    expect(finding('Somebody was copied in where the others could not see it')).toHaveTextContent(
      'The author noted: “The clerk asked for it.”',
    );
  });

  test('the list is copied as a table, or stands there to be copied by hand', async () => {
    await show(letterHost(blindCopy));
    await note('The clerk asked for it.');
    await user().click(screen.getByText('1 reason noted on this device'));
    const copying = async (writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      await act(async () => screen.getByRole('button', { name: 'Copy as a table' }).click());
      await pass(100);
    };
    await copying(() => Promise.reject(new Error('not allowed here')));
    const table = screen.getByRole('textbox', { name: /could not be copied/ });
    expect(table).toHaveDisplayValue(/"The clerk asked for it."/);
    const copied: string[] = [];
    await copying(async (text) => void copied.push(text));
    expect(copied).toEqual([expect.stringContaining('"The clerk asked for it."')]);
    expect(table).not.toBeInTheDocument();
    expect(screen.getByText('Copied.', { selector: 'span' })).toBeVisible();
  });

  test('the list goes into a table in which nothing is a formula', () => {
    const row = {
      at: '2026-03-10',
      protocol: 'swale',
      check: 'tone',
      clauses: ['2.1'],
      subject: '=1+1',
      reason: 'He said "no"',
    };
    expect(asCsv([row], ['When'])).toBe('"When"\r\n"2026-03-10","swale","tone","2.1","\'=1+1","He said ""no"""\r\n');
  });
});

describe('where the council holds breaches back', () => {
  const holding = { ...northvale, holdsBreaches: true };
  const promise = draftOf({
    from: marcus,
    to: [resident],
    subject: 'Road',
    body: { text: 'Dear Sir,\nThe Council will refund you in full.' },
  });

  test('a breach stays, though it was dismissed or its words left alone, and neither is offered', async () => {
    keepWordsIn(() => localStorage, 'words').keep('refund you in full');
    const host = letterHost(promise);
    host.silence({ leave: [], dismissed: inspect(promise, northvale).findings.map(dismissalOf) });
    const { unmount } = await show(host);
    expect(screen.queryByRole('region', { name: 'These words may commit the council' })).toBeNull();
    unmount();
    await show(host, holding);
    const shown = within(finding('These words may commit the council'));
    expect(shown.getByText(/^Your council holds this back at Send/)).toBeVisible();
    expect(shown.queryByRole('button', { name: /^Dismiss|Not a problem/ })).toBeNull();
  });

  test('a caution is the author’s to dismiss', async () => {
    await show(letterHost(draftOf({ ...blindCopy, bcc: [], cc: [marcus], from: tom, to: [anita] })), holding);
    expect(screen.getByRole('button', { name: 'Dismiss for this draft' })).toBeVisible();
  });
});
