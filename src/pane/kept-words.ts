import { z } from 'zod';
import { keptWords } from '../findings/silence';
import { type KeptOnDevice, keepOnDevice } from './kept-on-device';

/** The words that the author said are no problem, kept on the author's own device and nowhere else. */
export interface KeptWords extends Pick<KeptOnDevice<string>, 'get' | 'follow'> {
  /** Keep words. False where the device does not store them: they then hold until the pane closes. */
  keep(words: string): boolean;
  /** Take words off the list again; false as above. */
  remove(words: string): boolean;
}

const stored = z.array(z.string());

/** The words kept in a browser's storage under one name, as `keepOnDevice` has it. */
export function keepWordsIn(storage: () => Storage, key: string): KeptWords {
  const { get, follow, change } = keepOnDevice(storage, key, (found) => {
    const parsed = stored.safeParse(found);
    return parsed.success ? parsed.data.filter((each) => keptWords(each) === each) : [];
  });
  return {
    get,
    follow,
    keep: (kept) => change((before) => [kept, ...before.filter((each) => each !== kept)]),
    remove: (gone) => change((before) => before.filter((each) => each !== gone)),
  };
}
