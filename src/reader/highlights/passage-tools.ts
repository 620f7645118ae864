import { followSelection } from '../passages/follow-selection.ts';
import sheet from '../passages/passage.css?inline';
import { clearPassageMark, showPassage } from '../passages/show-passage.ts';
import { adoptStyles } from '../sheets/adopt-styles.ts';
import type { PassageSession } from './passage-session.ts';

export { selectedWords, wordsInView } from '../passages/passage-words.ts';
export { passageLink } from '../passages/passage-link.ts';
export { followHighlights } from './follow-highlights.ts';
export { highlightWords } from './highlight-words.ts';
export { createSession } from './passage-session.ts';
export { PassageViews } from './passage-views.tsx';

/**
 * Follows the words that are selected, and leads to those that the address names.
 *
 * @returns what ends it.
 */
export function followPassages(session: PassageSession): () => void {
  adoptStyles(sheet, document);
  showPassage(window.location.hash);
  const forget = followSelection((selected) => session.set({ selected }));
  return () => {
    forget();
    clearPassageMark();
  };
}
