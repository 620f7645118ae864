import { distance } from 'fastest-levenshtein';

/** From this length on two slips of the pen make no other word; in shorter ones, one. */
const longWord = 6;

/** A word that is longer is spelt in one way: there is none such in Arabic, and it would cost much. */
const longestWord = 16;

const slipsIn = (word: string): number =>
  word.length > longestWord ? 0 : word.length < longWord ? 1 : 2;

/** Tells whether two words are the same but for a slip of the pen, or two in long ones. */
const areSpellings = (one: string, other: string): boolean =>
  one === other || distance(one, other) <= Math.min(slipsIn(one), slipsIn(other));

/** A hash of what is left of a word that loses the letters at two places; -1 for none. */
function hashWithout(word: string, first: number, second: number): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1)
    if (at !== first && at !== second) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** Hashes of a word and of what is left of it when it loses as many letters as it may have slips. */
function shortenings(word: string): readonly number[] {
  const slips = slipsIn(word);
  const whole = hashWithout(word, -1, -1);
  if (slips === 0) return [whole];
  const hashes = [whole];
  for (let first = 0; first < word.length; first += 1) {
    hashes.push(hashWithout(word, first, -1));
    if (slips === 1) continue;
    for (let second = first + 1; second < word.length; second += 1)
      hashes.push(hashWithout(word, first, second));
  }
  return hashes;
}

/**
 * Makes a look-up of the words that are spellings of one.
 *
 * Words that are so many slips apart come to the same when each loses so many letters; so they are
 * found under what is left of them, and not compared with all others.
 *
 * @param words those to be found, each once.
 * @returns takes any word; gives the places of its spellings among them, itself included.
 */
export function createSpellings(words: readonly string[]): (word: string) => readonly number[] {
  const places: number[] = [];
  /** For each of `places` the one before it that has the same hash, by its place in `places`. */
  const earlier: (number | undefined)[] = [];
  const last = new Map<number, number>();
  for (const [place, word] of words.entries())
    for (const hash of shortenings(word)) {
      earlier.push(last.get(hash));
      last.set(hash, places.push(place) - 1);
    }
  return (word) => {
    const found = new Set<number>();
    for (const hash of shortenings(word))
      for (let at = last.get(hash); at !== undefined; at = earlier[at]) found.add(places[at] ?? 0);
    return [...found].filter((place) => areSpellings(word, words[place] ?? ''));
  };
}
