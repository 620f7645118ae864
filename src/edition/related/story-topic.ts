import { THEME_WORDS, type Theme } from '../../arabic/lexicon/topics/themes.ts';
import { stem } from '../../arabic/text/stem.ts';
import { FUNCTION_WORDS } from '../../arabic/vocabulary/function-words.ts';
import type { StoryText, TextZone } from '../places/story-texts.ts';
import { wordNumber } from '../copies/opening-words.ts';
import { namesIn } from './names.ts';
import { packInts, packSmall } from '../nearest/packed-numbers.ts';
import { hashOf } from '../nearest/text-hash.ts';

/** What is kept of a story to compare it with others. */
export interface StoryTopic {
  /** The numbers that stand for its terms, the weightiest first, as `packInts` writes them. */
  readonly terms: string;
  /** What each of them weighs, in tenths, as `packSmall` writes it. */
  readonly weights: string;
  /** How much of its text speaks of each theme, in percent, in the order of `THEMES`; short of trailing zeros. */
  readonly themes: readonly number[];
  /** The numbers that stand for the first words of its text, as `packInts` writes them. */
  readonly opening: string;
  /** What it names, as it is printed there, the weightiest first. */
  readonly names: readonly string[];
}

/** The themes in the order in which topics list them. */
export const THEMES: readonly Theme[] = Object.keys(THEME_WORDS).filter(
  (key): key is Theme => key in THEME_WORDS,
);

/** How much a word counts by where it stands, as a term and as a word of a theme. */
const TERM_WEIGHTS: Readonly<Record<TextZone, number>> = {
  headline: 4,
  standfirst: 2,
  lead: 2,
  subhead: 2,
  body: 0.6,
};
const THEME_WEIGHTS: Readonly<Record<TextZone, number>> = {
  headline: 4,
  standfirst: 2,
  lead: 2,
  subhead: 1.5,
  body: 1,
};

/** Most terms of a story: those that come after weigh little. */
const MAX_TERMS = 160;

/** Words of the opening: the copies of one text differ little in them, other texts much. */
export const OPENING_WORDS = 60;

const ARTICLE = /^(?:وال|بال|كال|فال|ال|لل|و)(?=.{3})/;
const MIN_LETTERS = 3;

/** Returns what forms of a folded word are compared by; null for a word that says nothing. */
function termOf(word: string, stemmed: string): string | null {
  const term = stemmed.length < MIN_LETTERS ? word.replace(ARTICLE, '') : stemmed;
  return term.length < MIN_LETTERS ? null : term;
}

const THEME_OF_STEM: ReadonlyMap<string, number> = new Map(
  THEMES.flatMap((theme, number) =>
    THEME_WORDS[theme].map((word): [string, number] => [stem(word), number]),
  ).toReversed(),
);

const add = <Key>(sums: Map<Key, number>, key: Key, weight: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + weight);
};

/** Returns the shares of themes in percent. */
function themeShares(weights: ReadonlyMap<number, number>): readonly number[] {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  const count = Math.max(-1, ...weights.keys()) + 1;
  return Array.from({ length: count }, (_, theme) =>
    Math.round(((weights.get(theme) ?? 0) / sum) * 100),
  );
}

/**
 * The weight of a term that was counted so often, in tenths: it grows with the logarithm.
 * Source: Salton and Buckley, "Term-Weighting Approaches in Automatic Text Retrieval" (1988).
 */
const termWeight = (count: number): number =>
  Math.round((count < 1 ? count : 1 + Math.log(count)) * 10);

/** Returns what is kept of a story to compare it with others, from its texts. */
export function topicOf(texts: readonly StoryText[]): StoryTopic {
  const counts = new Map<string, number>();
  const themes = new Map<number, number>();
  const opening: string[] = [];
  for (const { words, zone } of texts) {
    const isProse = zone !== 'headline' && zone !== 'subhead';
    for (const word of words) {
      if (isProse && opening.length < OPENING_WORDS) opening.push(word);
      if (FUNCTION_WORDS.has(word) || /\d/.test(word)) continue;
      const stemmed = stem(word);
      const term = termOf(word, stemmed);
      if (term === null) continue;
      add(counts, term, TERM_WEIGHTS[zone]);
      const theme = THEME_OF_STEM.get(stemmed);
      if (theme !== undefined) add(themes, theme, THEME_WEIGHTS[zone]);
    }
  }
  const terms = [...counts].toSorted(([, mine], [, theirs]) => theirs - mine).slice(0, MAX_TERMS);
  return {
    terms: packInts(Int32Array.from(terms, ([term]) => hashOf(term))),
    weights: packSmall(terms.map(([, count]) => termWeight(count))),
    themes: themeShares(themes),
    opening: packInts(Int32Array.from(opening, wordNumber)),
    names: namesIn(texts),
  };
}
