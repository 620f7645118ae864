import { CITIES, COUNTRIES } from '../../arabic/lexicon/cities.ts';
import {
  JOINT_BODIES,
  JOINT_NOUNS,
  OPENING_NOUNS,
} from '../../arabic/lexicon/headlines/adjectives.ts';
import {
  BEFORE_CLAUSE,
  PREPOSITIONS,
  VERBS_LIKE_ARTICLE,
} from '../../arabic/lexicon/headlines/clause-words.ts';
import type { HeadlineWord } from './headline-word.ts';
import { spellingOf } from './word-spelling.ts';

const NOUNS: ReadonlySet<string> = new Set(
  [OPENING_NOUNS, JOINT_NOUNS, JOINT_BODIES, CITIES, COUNTRIES].flatMap((list) =>
    [...list].map(spellingOf),
  ),
);

/** Tells whether a word is a noun for sure, by its shape or by the lists. */
function isNounForSure({ plain, written }: HeadlineWord): boolean {
  if (VERBS_LIKE_ARTICLE.test(plain)) return false;
  const bare = plain.replace(/^[وف](?=\p{L}{4})/u, '');
  if (NOUNS.has(plain) || NOUNS.has(bare)) return true;
  if (/^[وفبكل]?ال\p{L}{2}/u.test(plain) || /^[وف]?لل/.test(plain))
    return !/^[وف]?أل/.test(written);
  if (written.replace(/\p{M}/gu, '').endsWith('ة') || /^إ\p{L}{3}/u.test(written)) return true;
  // «انهيار», «استقبال», «تأجيل»: nouns of what is done.
  return /^ا\p{L}{2,4}ا\p{L}$/u.test(bare) && !/^است\p{L}ا\p{L}$/u.test(bare)
    ? bare.length > 5
    : /^ت\p{L}{2}ي\p{L}$/u.test(bare);
}

/**
 * Tells whether a verb may stand before a noun in its clause, so that it is the subject and an object may
 * follow it. Only a clause that opens with a noun for sure has none there that matters.
 *
 * @param words as `spellingOf` writes them.
 */
export function mayFollowVerb(words: readonly HeadlineWord[], noun: number): boolean {
  let start = noun;
  while (
    start > 0 &&
    words[start]?.opensClause === false &&
    !BEFORE_CLAUSE.has(words[start - 1]?.plain ?? '')
  )
    start -= 1;
  while (start < noun && PREPOSITIONS.has(words[start]?.plain ?? '')) start += 1;
  const before = words[noun - 1];
  // «… ويهزم المنتخب …» opens a clause as well.
  const isAfterAnd = noun > start && /^[وف]/.test(before?.plain ?? '');
  const first = isAfterAnd ? before : words[start];
  return start < noun && first !== undefined && !isNounForSure(first);
}
