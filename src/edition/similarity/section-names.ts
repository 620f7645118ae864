import { CITIES, COUNTRIES } from '../../arabic/lexicon/cities.ts';
import { foldedWords } from '../../arabic/text/fold.ts';

/** Tells whether a name is that of a country or a town, or has one in it. */
function namesPlace(words: readonly string[]): boolean {
  const text = words.join(' ');
  return [COUNTRIES, CITIES].some(
    (places) => places.has(text) || words.some((word) => places.has(word)),
  );
}

/**
 * Returns the names under which a newspaper's pages may print its headlines, folded: of its desks, and its own.
 * The name of a country or a town is none of them: before a headline it says where that happened.
 */
export const sectionNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .map(foldedWords)
      .filter((words) => words.length > 0 && !namesPlace(words))
      .map((words) => words.join(' ')),
  );
