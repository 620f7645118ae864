import { FIRST_NAMES } from '../../arabic/lexicon/first-names.ts';
import { INSTITUTION_NOUNS, NO_NAME_WORDS } from '../../arabic/lexicon/topics/name-words.ts';
import { fold } from '../../arabic/text/fold.ts';
import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import type { StoryText } from '../places/story-texts.ts';

/** Most names that are kept of a story. */
const MAX_NAMES = 16;

/** Names are short: more words are a quotation. */
const MAX_QUOTED_WORDS = 3;

/** How much a name counts in the headline and the lead, beside the body. */
const WEIGHT_ABOVE = 2;

/** A name counts that the headline or the lead has, or two paragraphs. */
const MIN_WEIGHT = 2;

const WORD = /[\p{L}\p{M}\u0640]+/gu;
const QUOTED = /[«"“]([^«»"“”]{3,40})[»"”]/gu;
const PREFIXED_ARTICLE = /^[وف]?[بك]?(?=ال)/;
const ARABIC = /^[\u0621-\u065F\u0670-\u06D3]+$/;

/** Returns a word without what is joined before its article. */
const bare = (word: string): string =>
  /^[وف]?لل/.test(word) ? word.replace(/^[وف]?لل/, 'ال') : word.replace(PREFIXED_ARTICLE, '');

const isDefinite = (word: string): boolean => word.startsWith('ال') && word.length > 4;

/** Returns a word without «و» and «ف», where the rest is one of a list. */
const without = (word: string, list: ReadonlySet<string>): string | null =>
  [word, word.replace(/^[وفبل]/, '')].find((form) => list.has(fold(form))) ?? null;

/** Returns the name that begins with a word and goes on with the next; null where none does. */
function nameAt(word: string, next: string): string | null {
  if (!ARABIC.test(word) || !ARABIC.test(next) || FUNCTION_WORDS.has(fold(next))) return null;
  if ([bare(word), next].some((one) => NO_NAME_WORDS.has(fold(one)))) return null;
  // In «وزير الخارجية الروسي» the adjective goes with the word before both.
  if (word.endsWith('ة') && next.endsWith('ي')) return null;
  if (isDefinite(bare(word)) && isDefinite(next)) return `${bare(word)} ${next}`;
  const institution = without(word, INSTITUTION_NOUNS);
  if (institution !== null && isDefinite(next)) return `${institution} ${next}`;
  // Folded, the preposition «على» is a name.
  const given = word.endsWith('على') ? null : without(word, FIRST_NAMES);
  return given !== null && next.length > 2 ? `${given} ${next}` : null;
}

/** Returns the names in a text, in order: quoted words, pairs with articles, institutions and people. */
function namesOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)]
    .map(([, words = '']) => words.trim())
    .filter(
      (words) =>
        words.split(/\s+/).length <= MAX_QUOTED_WORDS && ARABIC.test(words.replace(/\s/g, '')),
    );
  const pairs: string[] = [];
  let last: { readonly word: string; readonly end: number } | null = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // Words of one name have nothing but a space between them.
    const name =
      last !== null && index === last.end + 1 && text[last.end] === ' '
        ? nameAt(last.word, word)
        : null;
    if (name !== null) pairs.push(name);
    last = { word, end: index + word.length };
  }
  return [...quoted, ...pairs];
}

/** Returns what spellings of a name are compared by. */
export const nameKey = (name: string): string => fold(name);

/**
 * Returns what a story names, as it is printed there, the weightiest first. Arabic has no capitals: what is
 * quoted counts, two words with articles, a given name with the next word, and what institutions are called.
 */
export function namesIn(texts: readonly StoryText[]): readonly string[] {
  const weights = new Map<string, { readonly name: string; weight: number }>();
  for (const { text, zone } of texts) {
    const weight = zone === 'body' ? 1 : WEIGHT_ABOVE;
    for (const name of new Set(namesOf(text))) {
      const key = nameKey(name);
      const known = weights.get(key);
      if (known === undefined) weights.set(key, { name, weight });
      else known.weight += weight;
    }
  }
  return [...weights.values()]
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}
