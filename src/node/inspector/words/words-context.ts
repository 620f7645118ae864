import { createContext, useContext } from 'react';
import { english, type Words } from './english.ts';

/** The words of the language that a page is in. */
const WordsContext = createContext<Words>(english);

/** Returns the words of the page. */
export const useWords = (): Words => useContext(WordsContext);
