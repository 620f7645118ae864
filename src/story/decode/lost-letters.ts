/** A word of which only question marks are left, whatever marks stand around it. */
const LOST_WORD = /^[^\p{L}\p{N}?]*\?{2,}[^\p{L}\p{N}]*$/u;

/** So many lost words are no question that someone asks twice over. */
const MIN_LOST_WORDS = 5;

/** A line is lost where more than this share of its words is, and a text where so many of its words are. */
const MIN_SHARE = 0.5;

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** Front matter: its names of fields, in Latin letters, are never lost. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n)/;

/**
 * Returns the first line of a text whose letters became question marks when it was saved in an encoding that lacks
 * them; null where it has its letters. Names of fields in the front matter, and Latin words between, do not hide it.
 */
export function lineOfLostLetters(text: string): number | null {
  if (!text.includes('??')) return null;
  const lines = text.replace(FRONT_MATTER, (found) => found.replace(/[^\n]+/g, '')).split('\n');
  const words = lines.map(wordsOf);
  const lost = words.map((ofLine) => ofLine.filter((word) => LOST_WORD.test(word)).length);
  const lostWords = lost.reduce((sum, count) => sum + count, 0);
  if (lostWords < MIN_LOST_WORDS || lostWords <= words.flat().length * MIN_SHARE) return null;
  return lost.findIndex((count, at) => count > (words[at]?.length ?? 0) * MIN_SHARE) + 1;
}
