/** A list that is kept on the author's own device and nowhere else, the latest first. */
export interface KeptOnDevice<T> {
  /** The same array as long as nothing changes. */
  get(): readonly T[];
  /** Call `changed` when the list does, in this pane or in another on the device. */
  follow(changed: () => void): () => void;
  /** False where the device does not store it: the list then holds until the pane closes. */
  change(to: (before: readonly T[]) => readonly T[]): boolean;
}

/**
 * A list in a browser's storage under one name, as a JSON array. Storage may be forbidden or full, and may hold what
 * somebody else wrote: then the list begins empty and lives in memory.
 *
 * @param storage asked for each time, since a browser may refuse it by throwing
 * @param understood what of the stored value belongs in the list
 */
export function keepOnDevice<T>(
  storage: () => Storage,
  key: string,
  understood: (stored: unknown) => readonly T[],
): KeptOnDevice<T> {
  const followers = new Set<() => void>();
  const read = (): readonly T[] | null => {
    try {
      return understood(JSON.parse(storage().getItem(key) ?? '[]'));
    } catch {
      return null;
    }
  };
  let list = read() ?? [];
  return {
    get: () => list,
    follow(changed) {
      const elsewhere = (event: StorageEvent) => {
        if (event.key !== null && event.key !== key) return;
        list = read() ?? list;
        changed();
      };
      followers.add(changed);
      window.addEventListener('storage', elsewhere);
      return () => {
        followers.delete(changed);
        window.removeEventListener('storage', elsewhere);
      };
    },
    change(to) {
      list = to(read() ?? list);
      let done = true;
      try {
        storage().setItem(key, JSON.stringify(list));
      } catch {
        done = false;
      }
      for (const each of followers) each();
      return done;
    },
  };
}
