import { fold } from '../../arabic/text/fold.ts';
import { wordSet } from '../../arabic/lexicon/word-set.ts';

/**
 * Words that hardly a Persian headline does without.
 *
 * Source: own knowledge.
 */
const PERSIAN_WORDS = wordSet([
  `در، از، را، که، برای، با، است، نیست، بود، شد، شدند، می‌شود، نمی‌شود، خواهد، کرد، کردند، می‌کند، داد، دادند، گفت، آمد، آمدند، رفت، رفتند، نفر، ها، های،
    می، نمی، باید، شده، کرده، دارد، ندارد، یافت، گرفت، رسید، ماند، بازگشت، یک، دو، سه، چهار، پنج، هفت، هشت، هزار، بیست، سیصد، پانصد، ششصد، هفتصد، هشتصد، نهصد، دویست، یازده، دوازده، سیزده، چهارده، پانزده، شانزده، هفده، هجده، نوزده، پنجاه، شصت، هفتاد، هشتاد، میلیارد، میلیون، درصد، تومان`,
]);

/**
 * Words that hardly an Arabic headline does without.
 *
 * Source: own knowledge.
 */
const ARABIC_WORDS = wordSet([`في، إلى، على، عن، من، أن، إن، مع، هذا، هذه، التي، الذي، لم، لن`]);

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
