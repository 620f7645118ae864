import type { Library, OpenedStory, ReadingPlace } from '../library/library.ts';
import { isWithin } from './reading-place.ts';

/** A story that was not read to its end. */
export type UnfinishedStory = OpenedStory & { readonly place: ReadingPlace };

const isUnfinished = (story: OpenedStory): story is UnfinishedStory => isWithin(story.place);

/** Returns the stories in which reading stopped on the way, the last opened first. */
export const unfinishedStories = ({ opened }: Library): readonly UnfinishedStory[] =>
  opened.filter(isUnfinished);
