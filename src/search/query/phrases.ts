import { termOf } from '../words/terms.ts';
import { indexedTokens } from '../words/tokens.ts';
import { partsOfQuery } from './query-signs.ts';

/** Words that must stand side by side in a story, or must not. */
export interface Phrase {
  /** As they are indexed, function words too. */
  readonly terms: readonly string[];
  readonly isLeftOut: boolean;
}

/** What may be joined before a word that is quoted without it. */
const JOINED = /^[وف]?[بلك]?/;

/** Tells whether a word of a text is the very word that was quoted, but for what is joined before it. */
export const isSameWord = (quoted: string, term: string): boolean =>
  term === quoted || (term.length > quoted.length && term.replace(JOINED, '') === quoted);

/** Returns all words of a text in their order. The space tells «على» at the end from the name. */
const sequenceOf = (text: string): readonly string[] => indexedTokens(`${text} `).map(termOf);

/** Returns what a query has in quotes that is more than one word: one word is found by the index alone. */
export const phrasesOf = (query: string): readonly Phrase[] =>
  partsOfQuery(query).flatMap(({ text, isQuoted, isLeftOut }) => {
    const terms = sequenceOf(text);
    return isQuoted && terms.length > 1 ? [{ terms, isLeftOut }] : [];
  });

function standsIn(words: readonly string[], terms: readonly string[]): boolean {
  return words.some((_, start) =>
    terms.every((term, at) => isSameWord(term, words[start + at] ?? '')),
  );
}

/**
 * Tells whether a story has the phrases that it must have, and none that it must not.
 *
 * @param texts of the story: words of two of them do not stand side by side.
 */
export function hasPhrases(texts: readonly string[], phrases: readonly Phrase[]): boolean {
  const sequences = texts.map(sequenceOf);
  return phrases.every(
    ({ terms, isLeftOut }) => sequences.some((words) => standsIn(words, terms)) !== isLeftOut,
  );
}
