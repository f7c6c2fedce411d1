import { createContext, useContext } from 'react';
import type { Catalogue } from '../words/catalogue';
import { en } from '../words/en';

/** The catalogue that the components below take their words from. */
export const WordsContext = createContext<Catalogue>(en);

/** The words to show. */
export function useWords(): Catalogue {
  return useContext(WordsContext);
}
