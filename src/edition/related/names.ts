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

const JOINED = 'وفبل';

/** A word as it is printed, and as `fold` spells it. */
interface Word {
  readonly printed: string;
  readonly folded: string;
}

const wordOf = (printed: string): Word => ({ printed, folded: fold(printed) });

/** Returns a word, or the rest of it without «و» or «ف», where that is one of a list. */
function without({ printed, folded }: Word, list: ReadonlySet<string>): string | null {
  if (list.has(folded)) return printed;
  return JOINED.includes(printed.charAt(0)) && list.has(folded.slice(1)) ? printed.slice(1) : null;
}

/** Returns what a word begins a name as, by itself; null where it begins none. */
function nameStart(word: Word, next: Word): string | null {
  if (isDefinite(next.printed)) {
    const definite = bare(word.printed);
    if (isDefinite(definite)) return definite;
    const institution = without(word, INSTITUTION_NOUNS);
    if (institution !== null) return institution;
  }
  // Folded, the preposition «على» is a name.
  return next.printed.length > 2 && !word.printed.endsWith('على')
    ? without(word, FIRST_NAMES)
    : null;
}

/** Tells whether a word that could end a name ends none after another. */
function endsNoName({ printed }: Word, next: Word): boolean {
  return (
    FUNCTION_WORDS.has(next.folded) ||
    NO_NAME_WORDS.has(next.folded) ||
    NO_NAME_WORDS.has(fold(bare(printed))) ||
    // In «وزير الخارجية الروسي» the adjective goes with the word before both.
    (printed.endsWith('ة') && next.printed.endsWith('ي'))
  );
}

/** Returns the name that begins with a word and goes on with the next; null where none does. */
function nameAt(word: Word, next: Word): string | null {
  const start = nameStart(word, next);
  return start === null || endsNoName(word, next) ? null : `${start} ${next.printed}`;
}

/** The Arabic words that touch the spaces before and after what stands between them. */
interface Edges {
  readonly first: Word | null;
  readonly last: Word | null;
}

function edgesOf(printed: string): Edges {
  if (ARABIC.test(printed)) {
    const word = wordOf(printed);
    return { first: word, last: word };
  }
  const words = printed.match(WORD) ?? [];
  const arabic = (word = ''): Word | null => (ARABIC.test(word) ? wordOf(word) : null);
  return {
    first: arabic(words.slice(0, 1).find((word) => printed.startsWith(word))),
    last: arabic(words.slice(-1).find((word) => printed.endsWith(word))),
  };
}

/**
 * Returns the names in a text, in order: quoted words, pairs with articles, institutions and people. Words of
 * one name have nothing but a space between them.
 */
function namesOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)]
    .map(([, words = '']) => words.trim())
    .filter(
      (words) =>
        words.split(/\s+/).length <= MAX_QUOTED_WORDS && ARABIC.test(words.replace(/\s/g, '')),
    );
  const pairs: string[] = [];
  let before: Word | null = null;
  for (const printed of text.split(' ')) {
    const { first, last } = edgesOf(printed);
    const name = before === null || first === null ? null : nameAt(before, first);
    if (name !== null) pairs.push(name);
    before = last;
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
