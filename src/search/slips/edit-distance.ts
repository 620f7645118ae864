/**
 * Returns how many slips of the pen lie between two words: letters left out, added, changed, or two
 * that changed places; one more than `most` where there are more.
 *
 * Source: optimal string alignment; Boytsov, "Indexing methods for approximate dictionary searching" (2011).
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let best = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}

/** The letters of a word as bits; letters that share one only make a guess less sharp. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countOfBits(bits: number): number {
  let [rest, count] = [bits, 0];
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Tells, without the work of `editDistance`, whether two words may lie within so many slips: their lengths are near,
 * and each slip gives and takes one letter at most. Nearly all pairs of words end here.
 */
export const mayBeWithin = (one: string, other: string, most: number): boolean =>
  Math.abs(one.length - other.length) <= most &&
  countOfBits(lettersIn(one) ^ lettersIn(other)) <= 2 * most;
