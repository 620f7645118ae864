import type { PageSection } from '../../edition/body/story-sections.ts';
import { blockText } from '../text/block-runs.ts';

/** A shorter quotation is a name, a longer one fills the margin. */
const MIN_WORDS = 10;
const MAX_WORDS = 35;

/**
 * Returns the first quotation in «» of a section that is fit to stand in the margin, with its marks,
 * or null.
 */
export function pullQuote(blocks: PageSection['blocks']): string | null {
  for (const block of blocks) {
    for (const [quotation] of blockText(block).matchAll(/«[^«»]+»/g)) {
      const words = quotation.split(/\s+/).length;
      if (words >= MIN_WORDS && words <= MAX_WORDS) return quotation;
    }
  }
  return null;
}
