import { fold } from '../../arabic/text/fold.ts';
import { ARABIC_WORDS, PERSIAN_WORDS } from '../../arabic/lexicon/headlines/language-words.ts';

const PERSIAN_LETTERS = /[پچژگکی۰-۹\u200C]/u;
const ARABIC_LETTERS = /[ةإىٱ]|(?<!\p{L})أ/u;

/** The article of Arabic, and not the Persian words for «now» and «electronic». */
const ARTICLE = /(?<![\p{L}\u200C])[وفبل]?ال(?!کتر|ان)\p{L}/u;

const countIn = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.filter((word) => list.has(word)).length;

/** Tells whether a headline is Persian, by its small words and its letters; another one goes by the rules of Arabic. */
export function isPersianHeadline(headline: string): boolean {
  const words = fold(headline.replaceAll('\u200C', ' ')).split(/[^\p{L}]+/u);
  const persian = 2 * countIn(words, PERSIAN_WORDS) + Number(PERSIAN_LETTERS.test(headline));
  const arabic =
    2 * countIn(words, ARABIC_WORDS) +
    2 * Number(ARTICLE.test(headline)) +
    Number(ARABIC_LETTERS.test(headline));
  return persian > arabic;
}
