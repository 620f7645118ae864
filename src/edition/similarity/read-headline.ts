import { DAILY_MATTERS } from '../../arabic/lexicon/headlines/labels.ts';
import { PERSIAN_NUMBERS } from '../../arabic/lexicon/headlines/number-words.ts';
import { fold } from '../../arabic/text/fold.ts';
import { withArabicOrder } from './arabic-adjectives.ts';
import { isPersianHeadline } from './headline-language.ts';
import { withoutLabels, withoutMarks } from './headline-labels.ts';
import { withPlainNumbers } from './headline-numbers.ts';
import { headlineTokens, plainHeadline } from './headline-tokens.ts';
import { isNumber, type HeadlineWord } from './headline-word.ts';
import { withPersianOrder } from './persian-adjectives.ts';
import { spellingOf } from './word-spelling.ts';

/** What a headline says, as it is compared with others. */
export interface HeadlineReading {
  /** Its words, without labels, numbers in digits, the adjectives of a noun in one order. */
  readonly words: readonly HeadlineWord[];
  /** The sections that its labels name, folded. */
  readonly sections: readonly string[];
  readonly isPersian: boolean;
}

/** Returns words without «اليوم» behind the place of what happened: a headline is of its day anyhow. */
function withoutToday(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const [at, place, today] = words.slice(-3).map(({ plain }) => plain);
  const isToday = at === 'في' && today === 'اليوم' && place !== 'هذا' && words.length > 4;
  return isToday && !DAILY_MATTERS.has(words[0]?.plain ?? '') ? words.slice(0, -1) : words;
}

/** «ی» of a Persian noun before its owner, apart from it: «نماینده‌ی مجلس». */
const EZAFE = /(?<=[هۀە])[\u200C ]ی(?=\s|$)/gu;

/** Returns a Persian headline with the parts of a number each by itself: «بیست‌وپنج». */
const withNumbersParted = (headline: string): string =>
  headline.replace(/(\p{L}+)\u200Cو\u200C?(\p{L}+)/gu, (whole, first: string, second: string) => {
    const areNumbers = [first, second].every((word) => PERSIAN_NUMBERS.small.has(fold(word)));
    return areNumbers ? `${first} و ${second}` : whole;
  });

/**
 * Returns what a headline says, in words that can be compared.
 *
 * @param headline as it was written.
 * @param labels the names of sections that the edition has, folded.
 */
export function readHeadline(headline: string, labels: ReadonlySet<string>): HeadlineReading {
  const plain = plainHeadline(headline).replace(EZAFE, '');
  const isPersian = isPersianHeadline(plain);
  const { text, sections } = withoutLabels(isPersian ? withNumbersParted(plain) : plain, labels);
  const words = withPlainNumbers(withoutToday(withoutMarks(headlineTokens(text))), isPersian).map(
    (word) => (isNumber(word) ? word : { ...word, plain: spellingOf(word.plain) }),
  );
  return {
    words: isPersian ? withPersianOrder(words) : withArabicOrder(words),
    sections,
    isPersian,
  };
}

/**
 * Returns the key of a reading: words in one string. Numbers stand apart, words need not, as people part
 * them differently; `saySame` tells whether two of one key are the same words.
 */
export const keyOf = ({ words }: HeadlineReading): string =>
  words.map((word) => (isNumber(word) ? ` ${word.plain} ` : word.plain)).join('');
