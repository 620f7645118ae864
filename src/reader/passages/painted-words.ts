import { adoptStyles } from '../sheets/adopt-styles.ts';
import sheet from './painted-words.css?inline';

/** What words are painted for: `painted-words.css` has a rule for each. */
type Painted = 'waraq-spoken' | 'waraq-passage' | 'waraq-highlight';

/** Of words that are painted for several reasons, what comes later here is seen. */
const ORDER: readonly Painted[] = ['waraq-highlight', 'waraq-passage', 'waraq-spoken'];

/** Older browsers cannot. */
const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Paints words where they stand, and no others for the same reason.
 *
 * @returns false where the browser cannot.
 */
export function paintWords(name: Painted, ...ranges: readonly Range[]): boolean {
  if (!canPaint()) return false;
  adoptStyles(sheet, document);
  const highlight = new Highlight(...ranges);
  highlight.priority = ORDER.indexOf(name);
  CSS.highlights.set(name, highlight);
  return true;
}

/** Takes the paint from what was painted. */
export function clearPaint(name: Painted): void {
  if (canPaint()) CSS.highlights.delete(name);
}
