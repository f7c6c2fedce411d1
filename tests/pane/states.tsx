import '../../src/language/scorer/with-weights';
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Draft } from '../../src/draft/draft';
import { dismissalOf } from '../../src/findings/silence';
import { inspect } from '../../src/inspect';
import type { PaneHost } from '../../src/pane/host';
import type { KeptWords } from '../../src/pane/kept-words';
import { Pane } from '../../src/pane/pane';
import { keepReasonsIn } from '../../src/pane/reason-log';
import { useSystemTheme } from '../../src/pane/theme';
import { anita, committee, directoryOf, draftOf, marcus, owen, peter, priya, protocolOf, resident } from '../northvale';
import { letterHost } from './letter-host';

/** One state of the pane, to be looked at in a browser. */
interface State {
  draft: Draft;
  host?: (host: ReturnType<typeof letterHost>) => PaneHost;
  mode?: PaneHost['mode'];
  protocol?: string;
  register?: boolean | object;
  kept?: string[];
}

const letter = (parts: Partial<Draft>, text = 'Dear Peter\nWhen will it open?\nAnita Webb') =>
  draftOf({ from: anita, to: [peter], subject: 'Mill Wharf', kind: 'new', body: { text }, ...parts });
const promise = 'Dear Peter\nThe Council will refund you in full.\nAnita Webb';
const several = letter(
  { to: [resident, peter], cc: [owen], bcc: [marcus, priya] },
  'Dear all\nThe Council will refund you in full, and Mr Lowe has been hopeless from the first day.\nAnita Webb',
);
const dismissable = inspect(several, { directory: directoryOf(), protocol: protocolOf('publica-6b') }).findings;
const unlistedList = {
  ...(directoryOf().register as object),
  mailboxes: [{ address: committee.address, kind: 'member-list' }],
};

/** Every state that the pane has, by name. */
export const states: Record<string, State> = {
  clean: { draft: letter({}) },
  'not yet between a member and an officer': { draft: draftOf({ from: anita, kind: 'new' }) },
  several: { draft: several },
  'one promise, with its passage': {
    draft: letter({ to: [resident] }, promise),
    host: (host) => ({ ...host, showPassage: async () => {} }),
  },
  'a blind copy': { draft: letter({ from: peter, to: [anita], bcc: [marcus] }) },
  'an order to an officer': { draft: letter({}, 'Dear Peter\nYou are to resurface Mill Lane by Friday.\nAnita Webb') },
  'criticism of an officer': {
    draft: letter(
      { to: [peter], cc: [owen] },
      'Dear Peter\nYou are not up to this job, and you hide every mistake you make.\nAnita Webb',
    ),
  },
  'a letter in the council’s name': {
    draft: letter(
      { to: [resident] },
      'Dear Mr Marsh\nI write on behalf of the Council to thank the club for its part in the parade.\nAnita Webb',
    ),
    protocol: 'amber-valley',
  },
  'a sentence to add': { draft: letter({ cc: [owen] }) },
  'a heading without text': { draft: letter({ bcc: [marcus] }), protocol: 'swale' },
  'several clauses': { draft: several, protocol: 'great-aycliffe' },
  'exceptions of its own': { draft: several, protocol: 'wiltshire-fire' },
  dismissed: {
    draft: several,
    host: (host) => {
      host.carried = { dismissed: dismissable.map(dismissalOf), leave: [] };
      host.locked = true;
      return host;
    },
  },
  'words left alone': {
    draft: letter({ to: [resident] }, promise),
    kept: ['refund you in full', `${'x'.repeat(60)} y`],
  },
  loading: { draft: letter({}), host: (host) => ({ ...host, read: () => new Promise(() => {}) }) },
  unreadable: { draft: letter({}), host: (host) => ({ ...host, read: () => Promise.reject(new Error('protected')) }) },
  'unknown people': {
    draft: letter({
      cc: [
        { name: 'Owen Pritchard', address: 'owen@home.example' },
        { name: 'Somebody', address: '' },
      ],
    }),
  },
  'unknown list': { draft: letter({ cc: [committee] }), register: unlistedList },
  'an author whom the register does not know': {
    draft: letter({ from: { name: 'A Webb', address: 'a.webb@home.example' }, bcc: [marcus] }),
    host: (host) => ({ ...host, sayWriter: async (_, writer) => host.write({ writer }) }),
  },
  'an author among several of one mailbox, which keeps nothing': {
    draft: letter({ from: committee }, 'Dear Peter\nWhen will it open?'),
    host: (host) => ({ ...host, sayWriter: () => Promise.reject(new Error('not taken')) }),
  },
  'on a phone': { draft: several, host: (host) => ({ ...host, phone: true }) },
  'no register': { draft: letter({ bcc: [marcus] }), register: false },
  'own text uncertain': {
    draft: letter({
      body: {
        html:
          '<p>My answers are in red below.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Peter Lowe &lt;' +
          `${peter.address}&gt;<br><b>Sent:</b> 3 March 2026<br><b>To:</b> Cllr Anita Webb<br><b>Subject:</b> Road</div>`,
      },
    }),
  },
  'words in another language': {
    draft: letter(
      {},
      'Annwyl Peter\nPryd fydd y ffordd yn agor eto? Diolch yn fawr am eich gwaith ar hyn i gyd.\nCofion, Anita Webb',
    ),
  },
  'read: points': { draft: several, mode: 'read' },
  'read: reply to all': {
    draft: letter({ cc: [marcus, priya] }),
    mode: 'read',
    host: (host) => ({ ...host, reader: peter }),
  },
  'read: clean': { draft: letter({}), mode: 'read' },
  'read: unreadable': {
    draft: letter({}),
    mode: 'read',
    host: (host) => ({ ...host, read: () => Promise.reject(new Error('protected')) }),
  },
  'a change that fails': {
    draft: letter({ from: peter, to: [anita], bcc: [marcus] }),
    host: (host) => ({ ...host, apply: () => Promise.reject(new Error('locked')) }),
  },
};

function keptWords(words: string[] = []): KeptWords {
  return { get: () => words, follow: () => () => {}, keep: () => true, remove: () => true };
}

function Page({ state }: { state: State }) {
  const host = letterHost(state.draft, state.mode);
  const { register = true } = state;
  const directory = register === false ? null : directoryOf(register === true ? undefined : register);
  const knowledge = { directory, protocol: protocolOf(state.protocol ?? 'publica-6b') };
  return (
    <FluentProvider theme={useSystemTheme()}>
      <main>
        <Pane
          host={state.host?.(host) ?? host}
          knowledge={knowledge}
          kept={keptWords(state.kept)}
          log={keepReasonsIn(() => localStorage, 'reasons')}
        />
      </main>
    </FluentProvider>
  );
}

const root = typeof document === 'undefined' ? null : document.getElementById('pane');
if (root) {
  const shown = createRoot(root);
  let count = 0;
  Object.assign(window, {
    showState: (name: string) => {
      const state = states[name];
      if (!state) throw new Error(`no state ${name}`);
      count += 1;
      shown.render(<Page key={count} state={state} />);
    },
  });
}
