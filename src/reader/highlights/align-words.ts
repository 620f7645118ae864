/** A word of what is looked for. */
export interface SoughtWord {
  readonly plain: string;
  /** What it costs when it is missing or another. */
  readonly weight: number;
}

/** A word of what is looked for, and the one of the text that stands for it. */
export interface WordPair {
  /** Their numbers, from 0. */
  readonly sought: number;
  readonly found: number;
  /** Whether they are the same. */
  readonly isSame: boolean;
}

/** A word of the text between two that are looked for costs so much of their weight. */
const BETWEEN = 0.5;

const [PAIRED, MISSING, ADDED] = [0, 1, 2] as const;

/** Returns the least of three costs, and which it is; of equal ones the first. */
function least(paired: number, missing: number, added: number): readonly [number, number] {
  if (paired <= missing && paired <= added) return [paired, PAIRED];
  return missing <= added ? [missing, MISSING] : [added, ADDED];
}

/**
 * Finds the part of a text that is most like other words: as the words of both are paired at the least cost.
 *
 * Source: Sellers, "The theory and computation of evolutionary distances: pattern recognition" (1980).
 * @param text its words.
 */
export function alignWords(
  sought: readonly SoughtWord[],
  text: readonly string[],
): readonly WordPair[] {
  const width = text.length + 1;
  const moves = new Uint8Array((sought.length + 1) * width);
  // It may begin anywhere.
  let costs = new Float64Array(width);
  for (const [row, { plain, weight }] of sought.entries()) {
    const next = new Float64Array(width);
    next[0] = (costs[0] ?? 0) + weight;
    moves[(row + 1) * width] = MISSING;
    for (const [at, word] of text.entries()) {
      const [cost, move] = least(
        (costs[at] ?? 0) + (word === plain ? 0 : weight),
        (costs[at + 1] ?? 0) + weight,
        (next[at] ?? 0) + weight * BETWEEN,
      );
      next[at + 1] = cost;
      moves[(row + 1) * width + at + 1] = move;
    }
    costs = next;
  }
  // And end anywhere.
  let column = costs.reduce((best, cost, at) => (cost < (costs[best] ?? 0) ? at : best), 0);
  let row = sought.length;
  const pairs: WordPair[] = [];
  while (row > 0) {
    const move = moves[row * width + column];
    if (move === PAIRED) {
      const [at, found] = [row - 1, column - 1];
      pairs.unshift({ sought: at, found, isSame: sought[at]?.plain === text[found] });
    }
    if (move !== ADDED) row -= 1;
    if (move !== MISSING) column -= 1;
  }
  return pairs;
}
