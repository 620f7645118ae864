import { MULTIPLIER_WORDS, NUMBER_WORDS } from '../../arabic/lexicon/headlines/number-words.ts';

/** What stands for a share of a hundred, however it was written. */
const PERCENT = '%';

/** What «في» makes a share of a hundred. */
const OF_A_HUNDRED = /^الم[ايئ]{1,2}ه$/;

/** Words that say the same by themselves, folded. */
const PERCENT_WORDS: ReadonlySet<string> = new Set(['٪', 'بالمئه', 'بالمائه', 'بالميه', 'درصد']);

const AND = 'و';

const isNumber = (word: string | undefined): word is string =>
  word !== undefined && /^\d/.test(word);

/** Returns the digits of a number as they are counted: thousands joined, one point for its decimals. */
function plainNumber(digits: string): string {
  const joined = digits.replaceAll('٬', ',').replaceAll('٫', '.');
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined);
  const value = Number(isGrouped ? joined.replaceAll(',', '') : joined.replace(',', '.'));
  return Number.isFinite(value) ? String(value) : joined;
}

/** Returns the number that a word says, with or without «و» before it; null for another word. */
function numberOf(word: string): { readonly value: number; readonly isAnd: boolean } | null {
  const value = NUMBER_WORDS.get(word);
  if (value !== undefined) return { value, isAnd: false };
  const after = word.startsWith(AND) ? NUMBER_WORDS.get(word.slice(AND.length)) : undefined;
  return after === undefined ? null : { value: after, isAnd: true };
}

/** Tells whether a number goes on with another after «و»: «مئة وخمسون», «خمسة وعشرون». */
const goOn = (sum: number, next: number): boolean =>
  (next < 100 && sum >= 100 && sum % 100 === 0) ||
  (next >= 20 && next < 100 && sum % 100 > 0 && sum % 100 < 10);

/** Returns words with the numbers among them in digits: «خمسة وعشرون» is 25. */
function inDigits(words: readonly string[]): readonly string[] {
  const written: string[] = [];
  let sum: number | null = null;
  const close = (): void => {
    if (sum !== null) written.push(String(sum));
    sum = null;
  };
  for (const word of words) {
    const number = numberOf(word);
    if (number !== null && number.isAnd && sum !== null && goOn(sum, number.value))
      sum += number.value;
    else if (number !== null && !number.isAnd) {
      close();
      sum = number.value;
    } else {
      close();
      written.push(isNumber(word) ? plainNumber(word) : word);
    }
  }
  close();
  return written;
}

/** Returns words with thousands and millions multiplied out, and one sign for a share of a hundred. */
function multipliedOut(words: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (const word of words) {
    const last = written.at(-1);
    const times = MULTIPLIER_WORDS.get(word);
    if (times !== undefined && isNumber(last))
      written[written.length - 1] = String(Number((Number(last) * times).toPrecision(12)));
    else if (PERCENT_WORDS.has(word)) written.push(PERCENT);
    else if (last === 'في' && OF_A_HUNDRED.test(word)) written[written.length - 1] = PERCENT;
    else written.push(word);
  }
  return written;
}

/**
 * Returns the words of a headline with its numbers written in one way: «ثلاثة آلاف», «3 آلاف» and
 * «3,000» are the same.
 *
 * @param words as `fold` spells them.
 */
export const withPlainNumbers = (words: readonly string[]): readonly string[] =>
  multipliedOut(inDigits(words));
