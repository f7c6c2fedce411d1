import { z } from 'zod';
import { keptWords } from '../findings/silence';

/** The words that the author said are no problem, kept on the author's own device and nowhere else. */
export interface KeptWords {
  /** The words, the latest first; the same array as long as nothing changes. */
  get(): readonly string[];
  /** Call `changed` when words come or go, in this pane or in another on the device. */
  follow(changed: () => void): () => void;
  /** Keep words. False where the device does not store them: they then hold until the pane closes. */
  keep(words: string): boolean;
  /** Take words off the list again; false as above. */
  remove(words: string): boolean;
}

const stored = z.array(z.string());

/**
 * Words kept in a browser's storage under one name, as a JSON array of strings. Storage may be forbidden or full, and
 * may hold what somebody else wrote: then the list begins empty and lives in memory.
 *
 * @param storage asked for each time, since a browser may refuse it by throwing
 */
export function keepWordsIn(storage: () => Storage, key: string): KeptWords {
  const followers = new Set<() => void>();
  let words = read() ?? [];

  function read(): readonly string[] | null {
    try {
      const parsed = stored.safeParse(JSON.parse(storage().getItem(key) ?? '[]'));
      return parsed.success ? parsed.data.filter((each) => keptWords(each) === each) : [];
    } catch {
      return null;
    }
  }

  function change(to: (before: readonly string[]) => readonly string[]): boolean {
    words = to(read() ?? words);
    let done = true;
    try {
      storage().setItem(key, JSON.stringify(words));
    } catch {
      done = false;
    }
    for (const each of followers) each();
    return done;
  }

  return {
    get: () => words,
    follow(changed) {
      const elsewhere = (event: StorageEvent) => {
        if (event.key !== null && event.key !== key) return;
        words = read() ?? words;
        changed();
      };
      followers.add(changed);
      window.addEventListener('storage', elsewhere);
      return () => {
        followers.delete(changed);
        window.removeEventListener('storage', elsewhere);
      };
    },
    keep: (kept) => change((before) => [kept, ...before.filter((each) => each !== kept)]),
    remove: (gone) => change((before) => before.filter((each) => each !== gone)),
  };
}
