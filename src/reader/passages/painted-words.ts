import { adoptStyles } from '../sheets/adopt-styles.ts';
import sheet from './painted-words.css?inline';

/** What words are painted for: `painted-words.css` has a rule for each. */
type Highlighted = 'waraq-spoken' | 'waraq-passage';

/** Older browsers cannot. */
const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Paints words where they stand, and no others for the same reason.
 *
 * @returns false where the browser cannot.
 */
export function paintWords(name: Highlighted, range: Range): boolean {
  if (!canPaint()) return false;
  adoptStyles(sheet, document);
  CSS.highlights.set(name, new Highlight(range));
  return true;
}

/** Takes the paint from what was painted. */
export function clearPaint(name: Highlighted): void {
  if (canPaint()) CSS.highlights.delete(name);
}
