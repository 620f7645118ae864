/** Some phrases of a few words, as `fold` spells them. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** A text that opens with none of these words opens with none of the phrases. */
  readonly firstWords: ReadonlySet<string>;
}

/** Returns the first word of a folded text, with the signs that stand close to it. */
export function firstWordOf(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

/** Returns the first words of folded names or phrases, each once. */
export const firstWordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(firstWordOf));

/** Returns phrases with their first words. */
export const phrasesOf = (all: ReadonlySet<string>): Phrases => ({
  all,
  firstWords: firstWordsOf([...all]),
});

/**
 * Tells whether a folded text opens with one of some phrases, of three words at most.
 * @param first the first word of the text
 */
export function opensWithPhrase(
  folded: string,
  { all, firstWords }: Phrases,
  first: string = firstWordOf(folded),
): boolean {
  if (!firstWords.has(first)) return false;
  const [one = '', two = '', three = ''] = folded.split(' ', 3);
  return all.has(one) || all.has(`${one} ${two}`) || all.has(`${one} ${two} ${three}`);
}
