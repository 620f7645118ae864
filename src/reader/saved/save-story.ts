import type { KeptStory } from '../library/library.ts';
import { isSaved, withoutSaved, withSaved } from '../library/library-changes.ts';
import type { LibraryStore, Trouble } from '../library/library-store.ts';
import { savedStrings } from '../text/saved-strings.ts';

/** Returns what is to be said of a device that keeps nothing. */
export const troubleText = (trouble: Trouble): string => savedStrings[trouble];

/**
 * Saves a story, or saves it no more. Never rejects.
 *
 * @param time when it is saved, in milliseconds since 1970; null where it is to be saved no more.
 * @returns what is to be said of it.
 */
export async function saveStory(
  library: LibraryStore,
  story: KeptStory,
  time: number | null,
): Promise<string> {
  const trouble = await library.change((all) => {
    if (time === null) return withoutSaved(all, story.path);
    // Another tab may have saved it, and this one not have heard of it.
    return isSaved(all, story.path) ? all : withSaved(all, story, time);
  });
  if (trouble !== null) return troubleText(trouble);
  return time === null ? savedStrings.removed : savedStrings.kept;
}
