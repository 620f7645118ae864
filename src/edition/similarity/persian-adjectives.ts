import {
  PERSIAN_ADJECTIVES,
  PERSIAN_JOINT_NOUNS,
  PERSIAN_MODIFIERS,
  PERSIAN_NATIONAL_ADJECTIVES,
  PERSIAN_PREPOSITIONS,
} from '../../arabic/lexicon/headlines/adjectives.ts';
import { isNumber, type HeadlineWord } from './headline-word.ts';
import { spellingOf } from './word-spelling.ts';

const spelt = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map(spellingOf));
const COMMON = spelt(PERSIAN_ADJECTIVES);
const NATIONAL = spelt(PERSIAN_NATIONAL_ADJECTIVES);
const JOINT = spelt(PERSIAN_JOINT_NOUNS);
const PREPOSITIONS = spelt(PERSIAN_PREPOSITIONS);
const MODIFIERS = spelt(PERSIAN_MODIFIERS);

const AND = 'و';

/** Persian plurals: with one of them a noun goes on that the adjectives' own noun belongs to. */
const PLURAL = /(?:ها|هاي)$/;

/**
 * Tells whether two adjectives are both of the noun before them, so that their order says nothing: neither
 * is said of it by a verb, nor is one of them somebody.
 */
function areOfOneNoun(
  noun: HeadlineWord,
  areNational: boolean,
  isAnd: boolean,
  next: HeadlineWord | undefined,
): boolean {
  if (MODIFIERS.has(noun.plain)) return false;
  const isLast = next === undefined || next.opensClause;
  if (isAnd) return next?.plain !== 'را';
  if (areNational && !JOINT.has(noun.plain)) return false;
  return isLast || isNumber(next) || PREPOSITIONS.has(next.plain) || PLURAL.test(next.plain);
}

/**
 * Returns the words of a Persian headline with two adjectives of one noun, side by side or with «و» between,
 * in one order.
 *
 * @param words as `spellingOf` writes them.
 */
export function withPersianOrder(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const written = [...words];
  for (let at = 1; at < written.length - 1; at += 1) {
    const isAnd = written[at + 1]?.plain === AND;
    const end = isAnd ? at + 2 : at + 1;
    const [noun, first, second] = [written[at - 1], written[at], written[end]];
    if (noun === undefined || first === undefined || second === undefined) continue;
    const isAdjective = ({ plain }: HeadlineWord): boolean =>
      COMMON.has(plain) || NATIONAL.has(plain);
    if (!isAdjective(first) || !isAdjective(second) || first.opensClause || second.opensClause)
      continue;
    const areNational = NATIONAL.has(first.plain) && NATIONAL.has(second.plain);
    if (!areOfOneNoun(noun, areNational, isAnd, written[end + 1])) continue;
    if (second.plain < first.plain) [written[at], written[end]] = [second, first];
    at = end;
  }
  return written;
}
