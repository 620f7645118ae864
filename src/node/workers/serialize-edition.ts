import type { Edition } from '../../edition/edition.ts';
import type { StoryRelations } from '../../edition/related/related-stories.ts';
import { shownOf } from '../../edition/story-record.ts';
import { copyOf, shareValue, type SharedValue } from './shared-value.ts';

/** An edition as threads get it: what stories have to do with each other is found before. */
export interface SerializedEdition extends Omit<Edition, 'relationsOf'> {
  readonly relations: readonly StoryRelations[];
}

/** Serialises an edition for the threads, with what pages show of its stories and no more. */
export function serializeEdition(edition: Edition): SharedValue<SerializedEdition> {
  const { relationsOf, ...rest } = edition;
  return shareValue({
    ...rest,
    stories: edition.stories.map((story) => ({
      ...story,
      storyRecord: shownOf(story.storyRecord),
    })),
    relations: edition.stories.map((_, number) => relationsOf(number)),
  });
}

/** Makes a copy of an edition that another thread serialised. */
export function copyOfEdition(shared: SharedValue<SerializedEdition>): Edition {
  const { relations, ...edition } = copyOf(shared);
  return {
    ...edition,
    relationsOf: (number) => relations[number] ?? { nearest: [], copies: [] },
  };
}
