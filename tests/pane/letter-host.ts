import type { Draft } from '../../src/draft/draft';
import type { Remedy } from '../../src/findings/finding';
import { nothingSilenced, type Silenced } from '../../src/findings/silence';
import { type ChangeProblem, ChangeRefused } from '../../src/pane/change-problem';
import type { PaneHost } from '../../src/pane/host';

/** A host that holds a letter in memory. What it does at a click can be set; `asked` says what was clicked. */
export interface LetterHost extends PaneHost {
  asked: Remedy[];
  /** Change the letter, as its author does; the pane is told. */
  write(part: Partial<Draft>): void;
  /** How many times the pane has read the letter. */
  reads: number;
  /** Set to have the next reads fail. */
  unreadable: boolean;
  /** Set to have changes fail. */
  locked: boolean;
  /** Set to say why changes fail. */
  why: ChangeProblem | null;
  /** What the letter carries of what its author silenced. */
  carried: Silenced;
}

/** Stand in for Outlook or the desk. */
export function letterHost(initial: Draft, mode: PaneHost['mode'] = 'compose'): LetterHost {
  let draft = initial;
  const followers = new Set<() => void>();
  const host: LetterHost = {
    mode,
    asked: [],
    reads: 0,
    unreadable: false,
    locked: false,
    carried: nothingSilenced,
    why: null,
    write(part) {
      draft = { ...draft, ...part };
      for (const each of followers) each();
    },
    async read() {
      host.reads += 1;
      if (host.unreadable) throw new Error('The message is protected.');
      return draft;
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    silenced: async () => host.carried,
    async silence(silenced) {
      if (host.locked) throw new Error('Outlook did not take it.');
      host.carried = silenced;
    },
    async apply(remedy) {
      host.asked.push(remedy);
      if (host.why) throw new ChangeRefused(host.why);
      if (host.locked) throw new Error('Outlook did not take the change.');
      const before = draft;
      host.write(after(remedy, draft));
      return async () => {
        if (host.why) throw new ChangeRefused(host.why);
        if (host.locked) throw new Error('The draft has changed.');
        host.write(before);
      };
    },
  };
  return host;
}

function after(remedy: Remedy, { to, cc, bcc, body }: Draft): Partial<Draft> {
  switch (remedy.kind) {
    case 'move-to-cc': {
      const moving = bcc.filter((each) => remedy.addresses.includes(each.address));
      return { cc: [...cc, ...moving], bcc: bcc.filter((each) => !moving.includes(each)) };
    }
    case 'remove-recipient': {
      const others = (list: Draft['to']) => list.filter((each) => each.address !== remedy.address);
      return { to: others(to), cc: others(cc), bcc: others(bcc) };
    }
    case 'insert-sentence':
      return { body: { text: `${remedy.text}\n${body.text ?? ''}` } };
  }
}
