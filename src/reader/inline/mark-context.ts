import { createContext } from 'react';
import { asTheyAre, type ShowWords } from '../text/isolate.tsx';

/** Shows words of a story, those marked that the reader looked for. */
export const MarkContext = createContext<ShowWords>(asTheyAre);
