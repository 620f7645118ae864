import { PLACE } from '../features/feature-set.ts';
import type { LineFacts } from '../features/line-facts.ts';
import type { ProseSpan } from './prose-span.ts';

/** A headline shares this part of its words with the first two paragraphs. */
const SHARED = 0.5;
const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/** Shorter stems are particles. */
const LEAST_LETTERS = 3;

function sharesWords(facts: LineFacts, leadStems: ReadonlySet<string>): boolean {
  if (facts.words < LEAST_WORDS || facts.words > MOST_WORDS) return false;
  let own = 0;
  let shared = 0;
  for (const stem of facts.stems) {
    if (stem.length < LEAST_LETTERS) continue;
    own += 1;
    if (leadStems.has(stem)) shared += 1;
  }
  return own > 0 && shared >= own * SHARED;
}

/**
 * Takes the lines, where the paragraphs stand, and bits of PLACE for each line; adds to these which
 * lines above the paragraphs share the words of the first two, as a headline does.
 */
export function addLikeTheLead(
  lines: readonly LineFacts[],
  { firstProse, leadStems }: Pick<ProseSpan, 'firstProse' | 'leadStems'>,
  places: number[],
): void {
  let shares = false;
  for (let at = 0; at < Math.min(firstProse, lines.length); at += 1) {
    const facts = lines[at];
    if (facts === undefined) continue;
    // Most pages print the headline twice in a row.
    if (at === 0 || facts !== lines[at - 1]) shares = sharesWords(facts, leadStems);
    if (shares) places[at] = (places[at] ?? 0) | PLACE['shares-the-words-of-the-lead'];
  }
}
