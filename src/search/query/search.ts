import { withoutPrefix } from '../words/affixes.ts';
import { likeness, likenessOfBeginning } from '../words/forms.ts';
import { keyOf, keysOfForms } from '../words/key.ts';
import type { ShardTerm } from '../index/shard.ts';
import { editDistance } from './edit-distance.ts';
import { typedElsewhere } from './keyboard.ts';
import { MIN_TYPED, parseQuery, type QueryWord } from './parse-query.ts';
import { rank, type Match, type Weights } from './rank.ts';

/** A term of the index with its key. */
export interface KeyedTerm extends ShardTerm {
  readonly key: string;
}

/** The index as a search asks for it; in the browser each answer may be a file that has to be fetched. */
export interface SearchIndex {
  /** How many stories there are. */
  readonly stories: number;
  /** Gives the terms of the shards in which these keys lie, and others beside them; the first keys matter most. */
  readonly termsAt: (keys: readonly string[]) => Promise<readonly KeyedTerm[]>;
  /** Gives the terms whose keys begin so, or as many as one may ask for. */
  readonly termsFrom: (beginning: string) => Promise<readonly KeyedTerm[]>;
  /** Gives the commonest words. */
  readonly commonWords: () => Promise<readonly string[]>;
}

/** What was found. */
export interface SearchResult {
  /** Best first. */
  readonly matches: readonly Match[];
  /** The words of stories that were taken for words of the query. */
  readonly matched: ReadonlySet<string>;
  /** What was looked for instead, where nothing was found for what was typed. */
  readonly corrected: string | null;
}

/** Cores whose keys are asked for: those that cost least come first. */
const MAX_KEYED_CORES = 12;

const keysOf = ({ word, cores }: QueryWord): readonly string[] => [
  ...new Set([word, ...[...cores].slice(0, MAX_KEYED_CORES)].flatMap(keysOfForms)),
];

async function variantsOf(query: QueryWord, index: SearchIndex): Promise<Weights> {
  const keys = keysOf(query);
  const known = new Set(keys);
  const weights = new Map<KeyedTerm, number>();
  for (const term of await index.termsAt(keys)) {
    if (!known.has(term.key)) continue;
    const weight = likeness(query, term.word);
    if (weight > 0) weights.set(term, weight);
  }
  return weights;
}

/** So many completions are enough to look for. */
const MAX_COMPLETIONS = 12;

async function completionsOf(query: QueryWord, index: SearchIndex): Promise<Weights> {
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

const SLIP_WEIGHT = 0.4;
/** Longer words may have two slips. */
const MIN_LETTERS_FOR_TWO = 7;
const MIN_LETTERS_FOR_ONE = 4;

const slipsOf = (word: string): number =>
  word.length >= MIN_LETTERS_FOR_TWO ? 2 : word.length >= MIN_LETTERS_FOR_ONE ? 1 : 0;

/** What is joined to most nouns and adjectives; what is left of a word has four letters. */
const ENDING = /(?<=....)(?:ي?ها?|ي?هم|ي?ون|ي?ين|ان|ات|ي?ا|ي)$/;

/** Returns a word of a query, and what is left of it without its article and its ending. */
function typedForms({ word }: QueryWord): ReadonlySet<string> {
  const bare = withoutPrefix(word);
  return new Set([word, bare, bare.replace(ENDING, '')]);
}

/** Returns a word of a text, and what is left of it without what may be joined to it. */
function meantForms(word: string): ReadonlySet<string> {
  const bare = withoutPrefix(word);
  return new Set([word, bare, word.replace(/^[وفبلك]/, ''), bare.replace(ENDING, '')]);
}

/** Returns how far a word of a text is from a word of a query, whatever is joined to either. */
function slipsBetween(query: QueryWord, word: string, most: number): number {
  let least = most + 1;
  for (const one of typedForms(query))
    for (const other of meantForms(word)) {
      if (least === 0) return 0;
      least = Math.min(least, editDistance(one, other, least - 1));
    }
  return least;
}

async function correctionsOf(query: QueryWord, index: SearchIndex): Promise<Weights> {
  const most = slipsOf(query.word);
  if (most === 0) return new Map();
  const near = (await index.commonWords()).filter(
    (word) => slipsBetween(query, word, most) <= most,
  );
  const terms = new Set([
    ...(await index.termsFrom(keyOf(query.word).slice(0, 2))),
    ...(await index.termsAt(near.map(keyOf))),
  ]);
  const slips = new Map<KeyedTerm, number>();
  let least = most;
  for (const term of terms) {
    const count = slipsBetween(query, term.word, least);
    if (count > least) continue;
    least = count;
    slips.set(term, count);
  }
  return new Map(
    [...slips].filter(([, count]) => count === least).map(([term]) => [term, SLIP_WEIGHT]),
  );
}

const commonestWord = (weights: Weights): string | null =>
  [...weights.keys()].toSorted((one, other) => other.count - one.count)[0]?.word ?? null;

/** What was found for one word. */
interface FoundWord {
  readonly weights: Weights;
  readonly correction: string | null;
}

/** A word of so many stories is no beginning of another that is still being typed: what it finds is enough. */
const MANY_STORIES = 1_000;

async function findWord(query: QueryWord, index: SearchIndex): Promise<FoundWord> {
  const weights = new Map(await variantsOf(query, index));
  const isCommon = [...weights.keys()].some(({ count }) => count >= MANY_STORIES);
  if (query.isLast && !isCommon)
    for (const [term, weight] of await completionsOf(query, index))
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return { weights, correction: null };
}

async function correctWord(
  query: QueryWord,
  found: FoundWord,
  index: SearchIndex,
): Promise<FoundWord> {
  if (found.weights.size > 0) return found;
  const weights = await correctionsOf(query, index);
  return { weights, correction: commonestWord(weights) };
}

const isFound = ({ weights }: FoundWord): boolean => weights.size > 0;

const resultOf = async (
  found: readonly FoundWord[],
  stories: number,
  corrected: string | null,
): Promise<SearchResult> => ({
  matches: await rank(
    found.map(({ weights }) => weights),
    stories,
  ),
  matched: new Set(found.flatMap(({ weights }) => [...weights.keys()].map(({ word }) => word))),
  corrected,
});

const findWords = (
  words: readonly QueryWord[],
  index: SearchIndex,
): Promise<readonly FoundWord[]> => Promise.all(words.map((word) => findWord(word, index)));

/** Searches the stories. Only where nothing has a word of the query is a slip of the pen looked for, or of the keyboard. */
export async function search(text: string, index: SearchIndex): Promise<SearchResult> {
  const words = parseQuery(text);
  const found = await findWords(words, index);
  if (!found.some(isFound)) {
    for (const other of typedElsewhere(text)) {
      const foundOther = await findWords(parseQuery(other), index);
      if (foundOther.some(isFound)) return resultOf(foundOther, index.stories, other);
    }
  }
  if (found.every(isFound)) return resultOf(found, index.stories, null);
  const corrected = await Promise.all(
    words.map((word, at) =>
      correctWord(word, found[at] ?? { weights: new Map(), correction: null }, index),
    ),
  );
  const isCorrected = corrected.some(({ correction }) => correction !== null);
  const spelling = words.map(({ word }, at) => corrected[at]?.correction ?? word).join(' ');
  return resultOf(corrected, index.stories, isCorrected ? spelling : null);
}
