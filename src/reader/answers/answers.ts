import type { ListedStory } from '../../search/index/build-index.ts';
import type { Fact } from '../../search/index/facets.ts';
import { nearestWords } from '../../search/query/nearest-words.ts';
import { OtherBuildError, type OpenIndex } from '../../search/query/open-index.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import {
  countedFacts,
  filtered,
  newestFirst,
  type CountedFact,
} from '../../search/query/refine.ts';
import { matchesFrom, wordsOfGroup, type Matches } from '../../search/query/matches.ts';
import { search } from '../../search/query/search.ts';
import type { IsFound } from '../../search/words/marked-text.ts';
import { withPhrases } from './phrase-stories.ts';
import type { SearchRequest } from './search-request.ts';

/** A story that was found, as the index lists it. */
export interface FoundStory {
  readonly listed: ListedStory;
  /** Whether it has all words of the query, not only some. */
  readonly hasAllWords: boolean;
}

/** What is shown to a reader who looks for something. */
export interface Answer {
  /** What was asked for; its page is one that there is. */
  readonly request: SearchRequest;
  /** What the results are those of: the query, or its nearest spelling that has any. */
  readonly words: string;
  /** The words that were looked for in place of others that no story has; null where there are none. */
  readonly correction: string | null;
  readonly isFound: IsFound;
  /** How many results there are. */
  readonly total: number;
  readonly pages: number;
  /** The results of this page. */
  readonly stories: readonly FoundStory[];
  /** How many could not be fetched. */
  readonly missing: number;
  /** How many more stories have the words of a phrase, and were not read for it. */
  readonly unread: number;
  /** What results can be filtered by; null until that is known. */
  readonly facts: readonly CountedFact[] | null;
  /** Fetches the countries that results can be filtered by, which are in a file of their own. */
  readonly places: () => Promise<CountedFact | undefined>;
  /** Words spelt much like the query, where it found nothing. */
  readonly nearest: readonly string[];
}

/** Results of one page. */
const PAGE_SIZE = 10;

interface ListedPart {
  readonly stories: readonly FoundStory[];
  readonly missing: number;
}

async function listedPart(
  { stories: numbers, groups }: Matches,
  wordCount: number,
  index: OpenIndex,
): Promise<ListedPart> {
  const listings = await Promise.allSettled(Array.from(numbers, (story) => index.listed(story)));
  const stories = listings.flatMap((listing, at): FoundStory | readonly FoundStory[] =>
    listing.status === 'fulfilled' && listing.value !== undefined
      ? { listed: listing.value, hasAllWords: wordsOfGroup(groups[at] ?? 0) >= wordCount }
      : [],
  );
  const failed = listings.filter((listing) => listing.status === 'rejected');
  for (const { reason } of failed)
    if (stories.length === 0 || reason instanceof OtherBuildError) throw reason;
  return { stories, missing: numbers.length - stories.length };
}

/** Fetches the facts that results are filtered by and counted by. */
async function factsIn(index: OpenIndex, withPlaces: boolean): Promise<readonly Fact[]> {
  const [facts, places] = await Promise.all([index.facts(), withPlaces ? index.places() : []]);
  return [...facts, ...places];
}

/** Gives null for what cannot be had now. */
function orNull(reason: unknown): null {
  if (reason instanceof OtherBuildError) throw reason;
  return null;
}

/** Returns the words of the nearest spelling that are not in the query. */
function correctionIn(query: string, corrected: string): string {
  const typed = new Set(parseQuery(query).map(({ word }) => word));
  return corrected
    .split(' ')
    .filter((word) => !typed.has(word))
    .join(' ');
}

/**
 * Answers what a reader looks for: first with the results, then with what they can be filtered by too.
 *
 * @throws OtherBuildError when the host has another build than the index is of; another error when what
 *   is needed for the results cannot be fetched.
 */
export async function* answersTo(request: SearchRequest, index: OpenIndex): AsyncGenerator<Answer> {
  const { query, filters, order } = request;
  const { matches: found, matched, corrected, phrases } = await search(query, index);
  const { matches, missing, unread } = await withPhrases(found, phrases, index);
  const words = corrected ?? query;
  const isFiltered = Object.keys(filters).length > 0;
  const withPlaces = filters.place !== undefined;
  const facts = isFiltered ? await factsIn(index, withPlaces) : null;
  const left = facts === null ? matches : filtered(matches, facts, filters);
  const ordered = order === 'date' ? newestFirst(left) : left;
  const pages = Math.ceil(left.stories.length / PAGE_SIZE);
  // An address may ask for a page after the last one, as when results have become fewer.
  const page = Math.max(1, Math.min(request.page, pages));
  const shown = matchesFrom(ordered, (page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const listed = await listedPart(shown, parseQuery(words).length, index);
  const answer: Answer = {
    request: { ...request, page },
    words,
    correction: corrected === null ? null : correctionIn(query, corrected),
    isFound: (term) => matched.has(term),
    total: left.stories.length,
    pages,
    stories: listed.stories,
    missing: missing + listed.missing,
    unread,
    facts: facts === null ? null : countedFacts(matches, facts, filters),
    places: async () => {
      const all = countedFacts(matches, await factsIn(index, true), filters);
      return all.find(({ name }) => name === 'place');
    },
    nearest:
      matches.stories.length > 0 || missing > 0
        ? []
        : nearestWords(query, await index.commonWords()),
  };
  yield answer;
  if (facts !== null || matches.stories.length === 0) return;
  const allFacts = await factsIn(index, false).catch(orNull);
  if (allFacts !== null) yield { ...answer, facts: countedFacts(matches, allFacts, filters) };
}
