import { indexedTokens } from '../words/tokens.ts';
import { termOf } from '../words/terms.ts';
import { wordsOfGroup, type Matches } from './matches.ts';

/** Results that stand on the first page; the headlines of no others are asked for. */
const ORDERED = 10;

const HAMZA_ON_ALEF = /[أإآ]/;
const MARKS = /[\u0640\u064B-\u0652\u0670]/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Returns the words of a text as they are written, but for vowel signs. */
const writtenWords = (text: string): readonly string[] =>
  text.normalize('NFC').replace(MARKS, '').match(WORD) ?? [];

const termsOf = (word: string): readonly string[] => indexedTokens(word).map(termOf);

/** Returns which hamza a word has on its alefs, in order; «ا» where none is written. */
const alefsOf = (word: string): string => word.replace(/[^اأإآ]/g, '');

/** Tells whether two writings of one word have another hamza each: «أعلام» and «إعلام», but not «اعلام». */
function areOtherWords(one: string, other: string): boolean {
  const mine = alefsOf(one);
  // What is joined before a word, as an article, comes first.
  const theirs = alefsOf(other).slice(-mine.length);
  return Array.from(mine).some((alef, at) => {
    const its = theirs[at] ?? alef;
    return alef !== its && HAMZA_ON_ALEF.test(alef) && HAMZA_ON_ALEF.test(its);
  });
}

/** Tells whether a headline has a word of the query with another hamza, and not as it was typed. */
function isOther(headline: string, typed: ReadonlyMap<string, string>): boolean {
  const found = writtenWords(headline).flatMap((written) =>
    termsOf(written).flatMap((term) => {
      const word = typed.get(term);
      return word === undefined ? [] : [areOtherWords(word, written)];
    }),
  );
  return found.length > 0 && found.every(Boolean);
}

/**
 * Puts the first results in the order that the hamza of the query tells: folded, «أعلام» is «إعلام». Those of which
 * the headline has the other word come after the others that have as many words of the query.
 *
 * @param text the query as it was typed.
 * @param headlineOf gives the headline of a story that results show.
 */
export async function inWrittenOrder(
  text: string,
  matches: Matches,
  headlineOf: (story: number) => Promise<string>,
): Promise<Matches> {
  if (!HAMZA_ON_ALEF.test(text) || matches.stories.length < 2) return matches;
  const typed = new Map(
    writtenWords(text)
      .filter((word) => HAMZA_ON_ALEF.test(word))
      .flatMap((word) => termsOf(word).map((term) => [term, word] as const)),
  );
  const first = [...matches.stories.subarray(0, ORDERED)];
  const headlines = await Promise.all(first.map(headlineOf));
  const places = first
    .map((_, at) => ({
      at,
      group: matches.groups[at] ?? 0,
      isOther: isOther(headlines[at] ?? '', typed),
    }))
    .toSorted(
      (one, other) =>
        wordsOfGroup(other.group) - wordsOfGroup(one.group) ||
        Number(one.isOther) - Number(other.isOther),
    );
  const stories = matches.stories.slice();
  const groups = matches.groups.slice();
  for (const [to, { at, group }] of places.entries()) {
    stories[to] = first[at] ?? 0;
    groups[to] = group;
  }
  return { stories, groups };
}
