/** Characters of Arabic read in a minute. Source: Firefox, Reader View (612 ± 88). */
const CHARACTERS_PER_MINUTE = 612;

/**
 * Returns the minutes that so many characters take to read, rounded: 0 for less than half of one.
 */
export function readingMinutes(characters: number): number {
  return Math.round(characters / CHARACTERS_PER_MINUTE);
}
