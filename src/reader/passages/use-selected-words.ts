import { useEffect, useState } from 'react';
import { selectedWords, type PassageWords } from './passage-words.ts';

/** A selection has settled after this, in ms; a finger on a tool may take it away a moment before the tool is pressed. */
const SETTLED_MS = 250;

/** Returns what is selected of the story on the page, once that has settled. */
export function useSelectedWords(): PassageWords | null {
  const [words, setWords] = useState<PassageWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(selectedWords()), SETTLED_MS);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  return words;
}
