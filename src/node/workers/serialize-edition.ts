import type { Edition } from '../../edition/edition.ts';
import { shownOf } from '../../edition/story-record.ts';
import { shareValue, type SharedValue } from './shared-value.ts';

/** Serialises an edition for the threads, with what pages show of its stories and no more. */
export const serializeEdition = (edition: Edition): SharedValue<Edition> =>
  shareValue({
    ...edition,
    stories: edition.stories.map((story) => ({
      ...story,
      storyRecord: shownOf(story.storyRecord),
    })),
  });
