import { withoutPrefix } from '../words/terms.ts';
import { likenessOfBeginning } from '../words/forms.ts';
import { keyOf, keysOfForms } from '../words/key.ts';
import { correctionsOf } from './corrections.ts';
import { typedElsewhere } from '../slips/keyboard.ts';
import { MIN_TYPED, parseQuery, weightOf, wordsLeftOut, type QueryWord } from './parse-query.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { partsOfQuery, writtenPart } from './query-signs.ts';
import type { Matches } from './matches.ts';
import { rank, type Weights } from './rank.ts';
import type { KeyedTerm, SearchIndex } from './search-index.ts';
import { inWrittenOrder } from './written-order.ts';

/** What was found. */
export interface SearchResult {
  readonly matches: Matches;
  /** The words of stories that were taken for words of the query. */
  readonly matched: ReadonlySet<string>;
  /** What was looked for instead, where nothing was found for what was typed. */
  readonly corrected: string | null;
  /** What a story must have side by side, or must not: its text tells, the index does not. */
  readonly phrases: readonly Phrase[];
}

/** Cores whose keys are asked for: those that cost least come first. */
const MAX_KEYED_CORES = 12;

/** Returns the keys under which the variants of a word lie; the index reads only so far, so the likeliest come first. */
function keysOf({ word, cores }: QueryWord): readonly string[] {
  const keys = [word, ...[...cores].slice(0, MAX_KEYED_CORES)].map(keysOfForms);
  return [
    ...new Set([...keys.flatMap(({ likely }) => likely), ...keys.flatMap(({ rare }) => rare)]),
  ];
}

/** A variant as sure as this is the word itself, but for what is joined to it. */
const ITSELF = 0.9;
/** What is less sure, as a plural by its pattern with an ending, is left out where stories have the word itself. */
const WEAK = 0.66;

function withoutWeak(weights: Weights<KeyedTerm>): Weights<KeyedTerm> {
  if (![...weights.values()].some((weight) => weight >= ITSELF)) return weights;
  return new Map([...weights].filter(([, weight]) => weight >= WEAK));
}

async function variantsOf(query: QueryWord, index: SearchIndex): Promise<Weights<KeyedTerm>> {
  const keys = keysOf(query);
  const known = new Set(keys);
  const weights = new Map<KeyedTerm, number>();
  for (const term of await index.termsAt(keys)) {
    if (!known.has(term.key)) continue;
    const weight = weightOf(query, term.word);
    if (weight > 0) weights.set(term, weight);
  }
  return withoutWeak(weights);
}

/** So many completions are enough to look for. */
const MAX_COMPLETIONS = 12;

async function completionsOf(query: QueryWord, index: SearchIndex): Promise<Weights<KeyedTerm>> {
  const weights = new Map<KeyedTerm, number>();
  const typed = withoutPrefix(query.word);
  if (typed.length < MIN_TYPED) return weights;
  const add = (term: KeyedTerm): void => {
    const weight = likenessOfBeginning(query.word, term.word);
    if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  };
  for (const term of await index.termsFrom(keyOf(typed))) add(term);
  if (weights.size > 0) return weights;
  // What may be joined before a word hides its key until more of it is typed.
  const completed = (await index.commonWords())
    .filter((word) => likenessOfBeginning(query.word, word) > 0)
    .slice(0, MAX_COMPLETIONS);
  const words = new Set(completed);
  for (const term of await index.termsAt(completed.map(keyOf))) if (words.has(term.word)) add(term);
  return weights;
}

const commonestWord = (weights: Weights): string | null =>
  [...weights.keys()].toSorted((one, other) => other.count - one.count)[0]?.word ?? null;

/** What was found for one word. */
interface FoundWord {
  readonly query: QueryWord;
  readonly weights: Weights;
  readonly correction: string | null;
}

/** A word of so many stories is no beginning of another that is still being typed: what it finds is enough. */
const MANY_STORIES = 1_000;

async function findWord(query: QueryWord, index: SearchIndex): Promise<FoundWord> {
  const weights = new Map<KeyedTerm, number>(await variantsOf(query, index));
  const isCommon = [...weights.keys()].some(({ count }) => count >= MANY_STORIES);
  if (query.isLast && !isCommon)
    for (const [term, weight] of await completionsOf(query, index))
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return { query, weights, correction: null };
}

const isFound = ({ weights }: FoundWord): boolean => weights.size > 0;

async function correctWord(found: FoundWord, index: SearchIndex): Promise<FoundWord> {
  const { query } = found;
  if (query.isQuoted || isFound(found)) return found;
  const weights = await correctionsOf(query, index);
  return { query, weights, correction: commonestWord(weights) };
}

/** Variants less sure than this, as plurals by their pattern, do not keep a story from the results. */
const SURE_TO_LEAVE_OUT = 0.8;

/** Returns the terms of which a story must have none. */
async function termsLeftOut(text: string, index: SearchIndex): Promise<Weights> {
  const words = await Promise.all(wordsLeftOut(text).map((word) => variantsOf(word, index)));
  return new Map(
    words.flatMap((weights) => [...weights].filter(([, weight]) => weight >= SURE_TO_LEAVE_OUT)),
  );
}

async function resultOf(
  text: string,
  found: readonly FoundWord[],
  index: SearchIndex,
  corrected: string | null,
): Promise<SearchResult> {
  const words = found.map(({ query, weights }) => ({ weights, isRequired: query.isQuoted }));
  const ranked = await rank(words, await termsLeftOut(text, index), index.stories);
  return {
    matches: await inWrittenOrder(text, ranked, index.headlineOf),
    matched: new Set(found.flatMap(({ weights }) => [...weights.keys()].map(({ word }) => word))),
    corrected,
    phrases: phrasesOf(text),
  };
}

const findWords = (text: string, index: SearchIndex): Promise<readonly FoundWord[]> =>
  Promise.all(parseQuery(text).map((word) => findWord(word, index)));

/** Returns a query as it was typed, but for the words that were looked for instead. */
function correctedText(text: string, found: readonly FoundWord[]): string {
  const plain = found.filter(({ query }) => !query.isQuoted);
  const signed = partsOfQuery(text).filter(({ isQuoted, isLeftOut }) => isQuoted || isLeftOut);
  return [
    ...signed.map(writtenPart),
    ...plain.map(({ query, correction }) => correction ?? query.word),
  ].join(' ');
}

/**
 * Searches the stories. Only where nothing has a word of the query is a slip of the pen looked for, or of the
 * keyboard; for what is in quotes never.
 */
export async function search(text: string, index: SearchIndex): Promise<SearchResult> {
  const found = await findWords(text, index);
  if (!found.some(isFound)) {
    for (const other of typedElsewhere(text)) {
      const foundOther = await findWords(other, index);
      if (foundOther.some(isFound)) return resultOf(other, foundOther, index, other);
    }
  }
  if (found.every(isFound)) return resultOf(text, found, index, null);
  const corrected = await Promise.all(found.map((word) => correctWord(word, index)));
  const isCorrected = corrected.some(({ correction }) => correction !== null);
  return resultOf(text, corrected, index, isCorrected ? correctedText(text, corrected) : null);
}
