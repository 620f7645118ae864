/**
 * Returns the widest line of the break that keeps it narrowest.
 *
 * @param words widths of the words.
 * @param lines how many lines there may be; a browser fills each as far as it goes.
 * @param space the width between two words, in the same unit.
 */
export function widestLineOfBest(words: readonly number[], lines: number, space: number): number {
  const whole = lineWidth(words, space);
  let width = Math.max((whole - space * (lines - 1)) / lines, ...words);
  for (;;) {
    const { count, widest, next } = fill(words, width, space);
    if (count <= lines) return widest;
    width = next;
  }
}

/** Returns the width of words on one line. */
export const lineWidth = (words: readonly number[], space: number): number =>
  words.reduce((sum, word) => sum + word, space * Math.max(0, words.length - 1));

/** Lines of one width, filled as a browser fills them. */
interface Filled {
  readonly count: number;
  /** The widest of the lines. */
  readonly widest: number;
  /** The least greater width that would fill any of them otherwise. */
  readonly next: number;
}

function fill(words: readonly number[], width: number, space: number): Filled {
  let count = 1;
  let widest = 0;
  let next = Infinity;
  let line = 0;
  for (const word of words) {
    const longer = line === 0 ? word : line + space + word;
    if (line > 0 && longer > width) {
      if (longer < next) next = longer;
      count += 1;
      line = word;
    } else line = longer;
    if (line > widest) widest = line;
  }
  return { count, widest, next };
}
