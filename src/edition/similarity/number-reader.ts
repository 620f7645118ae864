import {
  PERSIAN_NUMBERS,
  type NumberLexicon,
} from '../../arabic/lexicon/headlines/number-words.ts';

const productOf = (one: number, other: number): number => Number((one * other).toPrecision(12));

/** Tells whether a number in words goes on with another after «و»: «مئة وخمسون», «خمسة وعشرون», «بیست و پنج». */
function goOn(sum: number, next: number, lexicon: NumberLexicon): boolean {
  if (sum >= 100 && sum % 100 === 0) return next < 100;
  const rest = sum % 100;
  return lexicon === PERSIAN_NUMBERS
    ? rest >= 20 && rest % 10 === 0 && next < 10
    : rest > 0 && rest < 10 && next >= 20 && next < 100;
}

/**
 * A number that is being read from words and digits, from left to right: units, tens and hundreds come
 * together, and thousands and millions multiply them.
 */
export class NumberReader {
  readonly #lexicon: NumberLexicon;
  /** What whole thousands and millions come to so far. */
  #total = 0;
  /** What stands before the next of them; null where nothing does. */
  #small: number | null = null;
  #areDigits = false;
  #scale = Infinity;

  constructor(lexicon: NumberLexicon) {
    this.#lexicon = lexicon;
  }

  value(): number {
    return this.#total + (this.#small ?? 0);
  }

  /** Opens the number with a unit in words, so that tens may follow it. */
  openWithUnit(unit: number): void {
    this.#small = unit;
  }

  /** Takes a word into the number, where it belongs there; tells whether it does. */
  take(word: string, isAnd: boolean, isFirst: boolean): boolean {
    const { small, scales, alone, teen, half } = this.#lexicon;
    if (!isAnd && teen.has(word) && this.#takeTeen()) return true;
    if (isAnd && word === half) return this.#takeHalf();
    const scale = scales.get(word);
    if (scale !== undefined && this.#takeScale(scale, alone.has(word), isAnd, isFirst)) return true;
    if (this.#takePair(word, isAnd, isFirst)) return true;
    const value = small.get(word);
    return value !== undefined && this.#takeSmall(value, isAnd, isFirst);
  }

  /** Takes a number in digits; only behind «آلاف و» does one go on. */
  takeDigits(value: number, isAnd: boolean, isFirst: boolean): boolean {
    const goesOn = isAnd && this.#small === null && value < this.#scale && Number.isInteger(value);
    if (!isFirst && !(goesOn && value > 0)) return false;
    this.#small = value;
    this.#areDigits = true;
    return true;
  }

  #takeTeen(): boolean {
    const unit = (this.#small ?? 0) % 100;
    if (this.#small === null || this.#areDigits || unit < 1 || unit > 9) return false;
    this.#small += 10;
    return true;
  }

  /** Takes «ونصف» behind a million, and «و نیم» behind a unit. */
  #takeHalf(): boolean {
    if (this.#small !== null && !this.#areDigits) {
      this.#small += 0.5;
      return true;
    }
    if (this.#small !== null || !Number.isFinite(this.#scale)) return false;
    this.#total += this.#scale / 2;
    return true;
  }

  /** Takes two thousand in one word. */
  #takePair(word: string, isAnd: boolean, isFirst: boolean): boolean {
    const pair = this.#lexicon.twofold.get(word);
    const goesOn = isAnd && this.#small === null && (pair ?? 0) < this.#scale;
    if (pair === undefined || !(isFirst || goesOn)) return false;
    this.#total += pair;
    this.#scale = pair / 2;
    return true;
  }

  #takeScale(scale: number, standsAlone: boolean, isAnd: boolean, isFirst: boolean): boolean {
    if (this.#small !== null) {
      if (isAnd || scale >= this.#scale) return false;
      this.#total += productOf(this.#small, scale);
    } else if (isFirst || (isAnd && scale < this.#scale)) {
      if (!standsAlone) return false;
      this.#total += scale;
    } else if (isAnd || scale <= this.#scale) return false;
    else this.#total = productOf(this.#total, scale);
    this.#small = null;
    this.#areDigits = false;
    this.#scale = scale;
    return true;
  }

  #takeSmall(value: number, isAnd: boolean, isFirst: boolean): boolean {
    if (isFirst || (this.#small === null && isAnd && value < this.#scale)) {
      this.#small = value;
      return true;
    }
    if (this.#small === null || this.#areDigits) return false;
    // «ثلاث مئة», apart.
    if (!isAnd && value === 100 && this.#small >= 3 && this.#small <= 9) {
      this.#small *= 100;
      return true;
    }
    if (!isAnd || !goOn(this.#small, value, this.#lexicon)) return false;
    this.#small += value;
    return true;
  }
}
