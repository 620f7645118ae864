import { fold } from '../../arabic/text/fold.ts';
import { withAdjectiveOrder } from './adjective-order.ts';
import { withoutLabels, withoutMarks } from './headline-labels.ts';
import { withPlainNumbers } from './headline-numbers.ts';
import { spellingOf } from './word-spelling.ts';

/** A word, a number with its decimals, or a sign that counts. */
const TOKEN = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}]+|[%٪$€£]/gu;

const NUMBER = /^\p{N}/u;

const NO_LABELS: ReadonlySet<string> = new Set();

const TODAY = 'اليوم';

/** «اليوم» after these is a name, or part of one. Source: own knowledge. */
const BEFORE_NAMED_TODAY: ReadonlySet<string> = new Set([
  'المصري',
  'صحيفه',
  'جريده',
  'اخبار',
  'روسيا',
  'في',
  'هذا',
  'حتي',
  'منذ',
]);

/** Returns words without «اليوم» at their end: a headline is of its day anyhow. */
function withoutToday(words: readonly string[]): readonly string[] {
  const isSaid = words.length > 3 && words.at(-1) === TODAY;
  return isSaid && !BEFORE_NAMED_TODAY.has(words.at(-2) ?? '') ? words.slice(0, -1) : words;
}

/** Returns words in one string: numbers stand apart, words need not, as people part them differently. */
const joined = (words: readonly string[]): string =>
  words.map((word) => (NUMBER.test(word) ? ` ${word} ` : word)).join('');

/**
 * Returns a key that two headlines share when they say the same: in another spelling, under another label
 * («عاجل», «بالصور», a section), with other signs, with two adjectives in another order. A word more or
 * less, another word, another number, another order: another key, since it may be a negation, a name, or
 * who does what to whom.
 *
 * @param headline as it was written.
 * @param labels the names of sections that the edition has, folded.
 */
export function headlineKey(headline: string, labels: ReadonlySet<string> = NO_LABELS): string {
  const text = withoutLabels(fold(headline), labels);
  const words = withoutToday(withoutMarks(text.match(TOKEN) ?? []));
  return joined(
    withAdjectiveOrder(
      withPlainNumbers(words).map((word) => (NUMBER.test(word) ? word : spellingOf(word))),
    ),
  );
}
