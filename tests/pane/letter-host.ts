import type { Draft } from '../../src/draft/draft';
import type { DraftChange } from '../../src/draft/draft-change';
import type { NotedReason } from '../../src/findings/noted-reason';
import { nothingSilenced, type Silenced } from '../../src/findings/silence';
import { type ChangeProblem, ChangeRefused } from '../../src/pane/change-problem';
import type { PaneHost } from '../../src/pane/host';

/** A host that holds a letter in memory. What it does at a click can be set; `asked` says what was clicked. */
export interface LetterHost extends PaneHost {
  asked: DraftChange[];
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
  /** What the letter carries of why it goes as it is. */
  noted: readonly NotedReason[];
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
    noted: [],
    reasons: {
      read: async () => [...host.noted],
      async write(reasons) {
        if (host.locked) throw new Error('Outlook did not take it.');
        host.noted = reasons;
      },
      travels: false,
    },
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
    async apply(change) {
      host.asked.push(change);
      if (host.why) throw new ChangeRefused(host.why);
      if (host.locked) throw new Error('Outlook did not take the change.');
      const before = draft;
      host.write(after(change, draft));
      return async () => {
        if (host.why) throw new ChangeRefused(host.why);
        if (host.locked) throw new Error('The draft has changed.');
        host.write(before);
      };
    },
  };
  return host;
}

function after({ recipients, body: change }: DraftChange, draft: Draft): Partial<Draft> {
  const fields = Object.fromEntries(
    recipients.map(({ field, remove, add, only }) => [
      field,
      [
        ...draft[field].filter((each) => !only && !remove.includes(each.address)),
        ...add.filter((each) => only || !draft[field].includes(each)),
      ],
    ]),
  );
  const text = draft.body.text ?? '';
  if (!change) return fields;
  return {
    ...fields,
    body: {
      text:
        change.kind === 'insert'
          ? [...change.paragraphs, text].join('\n\n')
          : text.replace(change.passage.text, () => change.text),
    },
  };
}
