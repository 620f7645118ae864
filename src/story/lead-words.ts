import { stems } from '../arabic/stem.ts';
import type { LineFacts } from './line-facts.ts';
import type { ProseSpan } from './prose-span.ts';

/** A headline shares this part of its words with the first two paragraphs. */
const SHARED = 0.5;
const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/** Shorter stems are particles. */
const LEAST_LETTERS = 3;

function sharesWords({ text, words }: LineFacts, leadStems: ReadonlySet<string>): boolean {
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  let own = 0;
  let shared = 0;
  for (const stem of stems(text)) {
    if (stem.length < LEAST_LETTERS) continue;
    own += 1;
    if (leadStems.has(stem)) shared += 1;
  }
  return own > 0 && shared >= own * SHARED;
}

/**
 * Takes the lines, for each the first one that says the same, and where the paragraphs stand; gives
 * the lines above them that share the words of the first two, as a headline does.
 */
export function linesLikeTheLead(
  lines: readonly LineFacts[],
  firstPlaces: readonly number[],
  { firstProse, leadStems }: Pick<ProseSpan, 'firstProse' | 'leadStems'>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < Math.min(firstProse, lines.length); at += 1) {
    const facts = lines[at];
    const first = firstPlaces[at] ?? at;
    if (facts === undefined) continue;
    const isKnown = first < at && lines[first]?.text === facts.text;
    if (isKnown ? found.has(first) : sharesWords(facts, leadStems)) found.add(at);
  }
  return found;
}
