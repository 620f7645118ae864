import {
  ARABIC_NUMBERS,
  ARABIC_ONE,
  ARABIC_TEEN_UNITS,
  PERSIAN_NUMBERS,
  type NumberLexicon,
} from '../../arabic/lexicon/headlines/number-words.ts';
import { NumberReader } from './number-reader.ts';
import { isNumber, type HeadlineWord } from './headline-word.ts';

/** What stands for a share of a hundred, however it was written. */
const PERCENT = '%';

const UNIT_SIGNS: ReadonlySet<string> = new Set('%$€£¥₪₺₹﷼');

/** What «في» makes a share of a hundred. */
const OF_A_HUNDRED = /^الم[ايئ]{1,2}ه$/;

/** Words that say the same by themselves, folded. */
const PERCENT_WORDS: ReadonlySet<string> = new Set(['بالمئه', 'بالمائه', 'بالميه', 'درصد']);

const AND = 'و';

/** What Arabic writes in one word with a number. */
const PREFIX = /^[وبلف](?=\p{L}{2})/u;

/** Returns the digits of a number as they are counted: thousands joined, one point for its decimals. */
function plainDigits(digits: string): string {
  const joined = digits.replaceAll('٬', ',').replaceAll('٫', '.');
  const isGrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined);
  const plain = isGrouped ? joined.replaceAll(',', '') : joined.replace(',', '.');
  const value = Number(plain);
  // One that opens with several zeros, or is too long to be counted with, is a name.
  const counts = Number.isFinite(value) && !/^-?00/.test(plain) && Math.abs(value) < 1e15;
  return counts ? String(value) : plain;
}

/** A number in words or digits, and how many words of the headline it takes. */
interface FoundNumber {
  readonly plain: string;
  readonly length: number;
  /** What Arabic wrote in one word with it. */
  readonly prefix: string;
}

/** Returns what a word adds to a number: «و» apart or in one word with it, and the rest. */
function nextPart(words: readonly HeadlineWord[], at: number) {
  const { plain = '' } = words[at] ?? {};
  const after = words[at + 1];
  if (plain === AND && after !== undefined) return { word: after, isAnd: true, length: 2 };
  const isJoined = plain.startsWith(AND) && plain.length > 3;
  const word = words[at];
  if (!isJoined) return { word, isAnd: false, length: 1 };
  return { word: word && { ...word, plain: plain.slice(1) }, isAnd: true, length: 1 };
}

/** Returns the word that opens a number: itself, or without what Arabic writes in one with it. */
function openingOf(word: HeadlineWord, next: HeadlineWord | undefined, lexicon: NumberLexicon) {
  const { small, scales, twofold, alone, teen } = lexicon;
  const isOpening = (plain: string): boolean =>
    small.has(plain) ||
    twofold.has(plain) ||
    (scales.has(plain) && alone.has(plain)) ||
    (ARABIC_TEEN_UNITS.has(plain) && next !== undefined && teen.has(next.plain));
  if (isOpening(word.plain)) return { plain: word.plain, prefix: '' };
  const bare = word.plain.replace(PREFIX, '');
  const isBare = lexicon === ARABIC_NUMBERS && bare !== word.plain && isOpening(bare);
  return isBare ? { plain: bare, prefix: word.plain.slice(0, 1) } : null;
}

/** Tells whether a word is the one of «واحد وعشرون». */
function isOneBeforeTens(
  { plain }: HeadlineWord,
  next: HeadlineWord | undefined,
  lexicon: NumberLexicon,
): boolean {
  if (lexicon !== ARABIC_NUMBERS || !ARABIC_ONE.has(plain)) return false;
  const tens = lexicon.small.get(next?.plain.replace(/^و/, '') ?? '') ?? 0;
  return next?.plain.startsWith(AND) === true && tens >= 20 && tens < 100;
}

/** Begins a number at a word; null where none begins there. */
function openNumber(words: readonly HeadlineWord[], at: number, lexicon: NumberLexicon) {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return null;
  const reader = new NumberReader(lexicon);
  if (isNumber(word)) {
    reader.takeDigits(Number(plainDigits(word.plain)), false, true);
    return { reader, prefix: '', end: at + 1 };
  }
  if (word.plain === lexicon.half && next !== undefined && lexicon.alone.has(next.plain)) {
    reader.takeDigits(0.5, false, true);
    return { reader, prefix: '', end: at + 1 };
  }
  if (isOneBeforeTens(word, next, lexicon)) {
    reader.openWithUnit(1);
    return { reader, prefix: '', end: at + 1 };
  }
  const opening = openingOf(word, next, lexicon);
  if (opening === null) return null;
  const { plain, prefix } = opening;
  const unit = ARABIC_TEEN_UNITS.get(plain);
  if (unit === undefined) reader.take(plain, false, true);
  else reader.takeDigits(10 + unit, false, true);
  return { reader, prefix, end: at + (unit === undefined ? 1 : 2) };
}

/** Returns the number that begins at a word; null where none does. */
function numberAt(
  words: readonly HeadlineWord[],
  at: number,
  lexicon: NumberLexicon,
): FoundNumber | null {
  const open = openNumber(words, at, lexicon);
  if (open === null) return null;
  const { reader, prefix } = open;
  let { end } = open;
  for (;;) {
    const { word, isAnd, length } = nextPart(words, end);
    if (word === undefined || word.opensClause) break;
    const isTaken = isNumber(word)
      ? reader.takeDigits(Number(plainDigits(word.plain)), isAnd, false)
      : reader.take(word.plain, isAnd, false);
    if (!isTaken) break;
    end += length;
    // «مليون ونصف المليون»
    const [, scale = ''] = /^ال(.+)/.exec(words[end]?.plain ?? '') ?? [];
    if (word.plain === lexicon.half && lexicon.scales.has(scale)) end += 1;
  }
  return { plain: String(reader.value()), length: end - at, prefix };
}

/** Tells whether digits are a number that counts; others are a name, and stay as they are. */
const isCount = (word: HeadlineWord): boolean =>
  isNumber(word) && String(Number(plainDigits(word.plain))) === plainDigits(word.plain);

const numberWord = (plain: string, opensClause: boolean): HeadlineWord => ({
  plain,
  written: '',
  opensClause,
});

/** Returns words with the numbers among them in digits: «خمسة وعشرون» is 25. */
function inDigits(words: readonly HeadlineWord[], lexicon: NumberLexicon): readonly HeadlineWord[] {
  const written: HeadlineWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    const isName = isNumber(word) && !isCount(word);
    const number = isName ? null : numberAt(words, at, lexicon);
    if (number === null) written.push(word);
    else {
      const isApart = number.prefix === '';
      if (!isApart) written.push({ ...word, plain: number.prefix, written: '' });
      written.push(numberWord(number.plain, isApart && word.opensClause));
    }
    at += number?.length ?? 1;
  }
  return written;
}

const isNumberAt = (words: readonly HeadlineWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isNumber(word);
};

/** Returns words with the unit of each number behind it, and one sign for a share of a hundred. */
function withUnitsBehind(words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const written: HeadlineWord[] = [];
  for (const word of words) {
    const last = written.at(-1);
    const isUnitBefore = last !== undefined && UNIT_SIGNS.has(last.plain);
    if (PERCENT_WORDS.has(word.plain)) written.push(numberWord(PERCENT, false));
    else if (last?.plain === 'في' && OF_A_HUNDRED.test(word.plain))
      written.splice(-1, 1, numberWord(PERCENT, false));
    else if (isNumber(word) && isUnitBefore && !isNumberAt(written, written.length - 2))
      written.splice(-1, 0, word);
    else written.push(word);
  }
  return written;
}

/**
 * Returns the words of a headline with its numbers written in one way: «ثلاثة آلاف», «3 آلاف» and
 * «3,000» are the same.
 *
 * @param words as `headlineTokens` gives them.
 * @param isPersian whether they are Persian: the words of one language have other meanings in the other.
 */
export const withPlainNumbers = (
  words: readonly HeadlineWord[],
  isPersian: boolean,
): readonly HeadlineWord[] =>
  withUnitsBehind(inDigits(words, isPersian ? PERSIAN_NUMBERS : ARABIC_NUMBERS));
