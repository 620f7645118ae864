import { distance } from 'fastest-levenshtein';

/** In shorter words two slips of the pen make another word. */
const LONG_WORD = 6;

/** A longer word is spelt in one way: Arabic has none such, and its shortenings would be many. */
const LONGEST_WORD = 16;

const slipsIn = (word: string): number =>
  word.length > LONGEST_WORD ? 0 : word.length < LONG_WORD ? 1 : 2;

/** Tells whether two words are the same but for a slip of the pen, or two in long ones. */
const areSpellings = (one: string, other: string): boolean =>
  one === other || distance(one, other) <= Math.min(slipsIn(one), slipsIn(other));

/** Returns a word and what is left of it when it loses as many letters as it may have slips. */
function shorteningsOf(word: string): ReadonlySet<string> {
  let shortenings = new Set([word]);
  for (let slips = slipsIn(word); slips > 0; slips -= 1) {
    const shorter = [...shortenings].flatMap((text) =>
      Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)),
    );
    shortenings = new Set([...shortenings, ...shorter]);
  }
  return shortenings;
}

/**
 * Returns a look-up of the words that are spellings of one. Words that are so many slips apart come
 * to the same when each loses so many letters, so that a word is compared with few others.
 * Source: symmetric delete, as in SymSpell (Garbe, 2012).
 *
 * @param words those to be found, each once.
 * @returns takes any word; gives the indexes of its spellings among them, itself included.
 */
export function createSpellings(words: readonly string[]): (word: string) => readonly number[] {
  const indexesOf = new Map<string, number[]>();
  for (const [index, word] of words.entries())
    for (const shortening of shorteningsOf(word)) {
      const indexes = indexesOf.get(shortening);
      if (indexes === undefined) indexesOf.set(shortening, [index]);
      else indexes.push(index);
    }
  return (word) => {
    const found = new Set(
      [...shorteningsOf(word)].flatMap((shortening) => indexesOf.get(shortening) ?? []),
    );
    return [...found].filter((index) => areSpellings(word, words[index] ?? ''));
  };
}
