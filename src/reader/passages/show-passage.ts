import { fragmentId } from '../navigation/page-path.ts';
import { focusOn } from '../scrolling/focus.ts';
import { clearPaint, paintWords } from './painted-words.ts';
import { paragraphId } from './paragraph-id.ts';
import { rangeIn, storyPassages } from './story-passages.ts';
import { wordsOfFragment } from './text-fragment.ts';

/** Takes the mark from the passage that a link led to. */
export const clearPassageMark = (): void => clearPaint('waraq-passage');

/**
 * Leads to the passage that an address names, where the browser has not: a paragraph by its id, or words by a text
 * directive that it does not know.
 *
 * @param hash `location.hash`.
 */
export function showPassage(hash: string): void {
  const id = fragmentId(hash);
  const words = wordsOfFragment(hash);
  const passages = storyPassages();
  const found =
    words === null
      ? passages.find(({ text }) => paragraphId(text) === id)
      : passages.find(({ text }) => text.includes(words));
  if (found === undefined) return;
  const start = words === null ? 0 : found.text.indexOf(words);
  const end = words === null ? found.text.length : start + words.length;
  const range = rangeIn(found, { start, end });
  if (range !== null) paintWords('waraq-passage', range);
  if (found.element instanceof HTMLElement) focusOn(found.element);
  found.element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
