/** No headline and no label is longer: what is longer is compared as it stands. */
const LONGEST_BY_LETTERS = 150;

/** The letters and digits of folded text alone: equal for lines that say the same. */
export function lineKey(folded: string): string {
  return folded.length > LONGEST_BY_LETTERS ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
