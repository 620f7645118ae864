import type { Edition } from '../../edition/edition.ts';
import { relationsFrom, type RelationMaterial } from '../../edition/related/related-stories.ts';
import { shownOf } from '../../edition/story-record.ts';
import { copyOf, shareValue, type SharedValue } from './shared-value.ts';

/** An edition as threads get it: what its stories are compared by is in memory that they share. */
export type SerializedEdition = Omit<Edition, 'relationsOf' | 'compared'>;

/** Serialises an edition for the threads, with what pages show of its stories and no more. */
export function serializeEdition(edition: Edition): SharedValue<SerializedEdition> {
  const { relationsOf: _, compared: __, ...rest } = edition;
  return shareValue({
    ...rest,
    stories: edition.stories.map((story) => ({
      ...story,
      storyRecord: shownOf(story.storyRecord),
    })),
  });
}

/**
 * Makes a copy of an edition that another thread serialised.
 *
 * @param relations what is known of its stories; the nearest of each are found.
 */
export const copyOfEdition = (
  shared: SharedValue<SerializedEdition>,
  relations: RelationMaterial,
): Edition => ({ ...copyOf(shared), compared: [], relationsOf: relationsFrom(relations) });
