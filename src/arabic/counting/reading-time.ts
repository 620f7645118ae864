/** Characters of Arabic read in a minute: the figure of Firefox's Reader View (612 ± 88). */
const CHARACTERS_A_MINUTE = 612;

/** Takes a number of characters; gives the minutes their reading takes, rounded; 0 for less than half of one. */
export function readingMinutes(characters: number): number {
  return Math.round(characters / CHARACTERS_A_MINUTE);
}
