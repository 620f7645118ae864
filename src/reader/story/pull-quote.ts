import type { PageSection } from '../../edition/pages/page.ts';
import { blockText } from '../text/block-runs.ts';

/** Shorter is a name, longer is no pull any more (sketches/NOTES.md, decision 8). */
const FEWEST_WORDS = 10;
const MOST_WORDS = 35;

/**
 * Takes the blocks of one section; returns the first quotation in «» that is fit to stand in the
 * margin, word for word and with its marks, or null.
 */
export function pullQuote(blocks: PageSection['blocks']): string | null {
  for (const block of blocks) {
    for (const [quotation] of blockText(block).matchAll(/«[^«»]+»/g)) {
      const words = quotation.split(/\s+/).length;
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) return quotation;
    }
  }
  return null;
}
