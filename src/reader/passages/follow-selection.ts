import { selectedWords, type PassageWords } from './passage-words.ts';

/** A selection has settled after this, in ms; a finger on a tool may take it away a moment before the tool is pressed. */
const SETTLED_MS = 250;

/**
 * Says what is selected of the story on the page, each time that has settled.
 *
 * @returns what stops it.
 */
export function followSelection(onWords: (words: PassageWords | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => onWords(selectedWords()), SETTLED_MS);
  };
  look();
  document.addEventListener('selectionchange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', look);
  };
}
