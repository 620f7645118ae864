import type { LineFacts } from '../features/line-facts.ts';
import { lineStems } from '../features/line-stems.ts';
import type { ProseSpan } from './prose-span.ts';

/** A headline shares this part of its words with the first two paragraphs. */
const SHARED = 0.5;
const MIN_WORDS = 4;
const MAX_WORDS = 30;

/** Shorter stems are particles. */
const MIN_LETTERS = 3;

function sharesWords(facts: LineFacts, leadStems: ReadonlySet<string>): boolean {
  const { words } = facts;
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  const own = lineStems(facts).filter((stem) => stem.length >= MIN_LETTERS);
  const shared = own.filter((stem) => leadStems.has(stem)).length;
  return own.length > 0 && shared >= own.length * SHARED;
}

/** Returns the indexes of the lines above the paragraphs that share the words of the first two, as a headline does. */
export function linesLikeTheLead(
  lines: readonly LineFacts[],
  { firstProse, leadStems }: Pick<ProseSpan, 'firstProse' | 'leadStems'>,
): ReadonlySet<number> {
  const above = [...lines.slice(0, firstProse).entries()];
  return new Set(above.filter(([, facts]) => sharesWords(facts, leadStems)).map(([at]) => at));
}
