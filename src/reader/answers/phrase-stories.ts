import type { StoryPage } from '../../edition/pages/story-page.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { matchesFrom, matchesKept, type Matches } from '../../search/query/matches.ts';
import { hasPhrases, type Phrase } from '../../search/query/phrases.ts';
import { fetchPage } from '../navigation/fetch-page.ts';
import { blockText } from '../text/block-runs.ts';

/** So many stories are read for a phrase: the best of those that have its words. */
export const MAX_READ_FOR_PHRASE = 100;

/** What is left of results whose stories were read. */
export interface ReadMatches {
  readonly matches: Matches;
  /** How many of the stories could not be fetched. */
  readonly missing: number;
  /** How many were not read, as they are too many. */
  readonly unread: number;
}

/** Returns the texts of a story that are searched. */
const textsOf = ({ headline, kicker, standfirst, byline, photo, sections }: StoryPage) =>
  [
    headline,
    kicker,
    standfirst,
    byline,
    photo?.caption,
    ...sections.flatMap(({ subhead, blocks }) => [subhead, ...blocks.map(blockText)]),
  ].filter((text) => typeof text === 'string');

async function readStory(story: number, index: OpenIndex): Promise<StoryPage | null> {
  const listed = await index.listed(story);
  if (listed === undefined) return null;
  const answer = await fetchPage(listed.path, (kind) => kind === 'story');
  return answer.kind === 'found' && answer.page.kind === 'story' ? answer.page : null;
}

/**
 * Returns those results whose stories have the phrases of a query: the stories are read, as the index does not tell
 * what stands side by side.
 *
 * @throws OtherBuildError when the host has another build than the index is of.
 */
export async function withPhrases(
  matches: Matches,
  phrases: readonly Phrase[],
  index: OpenIndex,
): Promise<ReadMatches> {
  if (phrases.length === 0) return { matches, missing: 0, unread: 0 };
  const first = matchesFrom(matches, 0, MAX_READ_FOR_PHRASE);
  const pages = await Promise.all(Array.from(first.stories, (story) => readStory(story, index)));
  const isFound = pages.map((page) => page !== null && hasPhrases(textsOf(page), phrases));
  return {
    matches: matchesKept(first, (_, at) => isFound[at] === true),
    missing: pages.filter((page) => page === null).length,
    unread: matches.stories.length - first.stories.length,
  };
}
