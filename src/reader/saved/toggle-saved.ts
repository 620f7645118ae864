import type { KeptStory } from '../library/library.ts';
import { isSaved, withoutSaved, withSaved } from '../library/library-changes.ts';
import type { LibraryStore, Trouble } from '../library/library-store.ts';
import { savedStrings } from '../text/saved-strings.ts';

/** Returns what is to be said of a device that keeps nothing. */
export const troubleText = (trouble: Trouble): string => savedStrings[trouble];

/**
 * Saves a story; one that is saved is saved no more. Never rejects.
 *
 * @param now milliseconds since 1970.
 * @returns what is to be said of it.
 */
export async function toggleSaved(
  library: LibraryStore,
  story: KeptStory,
  now: number,
): Promise<string> {
  let wasSaved = false;
  const trouble = await library.change((all) => {
    wasSaved = isSaved(all, story.path);
    return wasSaved ? withoutSaved(all, story.path) : withSaved(all, story, now);
  });
  if (trouble !== null) return troubleText(trouble);
  return wasSaved ? savedStrings.removed : savedStrings.kept;
}
