import type { Destination } from '../addresses/destinations.ts';
import type { Newspaper } from '../newspaper/newspaper.ts';
import type { StoryRecord } from '../story-record.ts';

/** Returns who wrote a story, where its desk is one of opinion; undefined elsewhere. */
export function opinionAuthor(
  { byline }: Pick<StoryRecord, 'byline'>,
  desk: Destination | null,
  { desks }: Pick<Newspaper, 'desks'>,
): string | undefined {
  const isOpinion = desks.some((each) => each.isOpinion && each.label === desk?.label);
  return isOpinion ? (byline ?? undefined) : undefined;
}
