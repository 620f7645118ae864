import { useContext, useSyncExternalStore } from 'react';
import { LateLibraryContext } from '../library/late-library-context.ts';
import type { KeptStory } from '../library/library.ts';
import { savedPaths } from '../library/saved-paths.ts';
import { AnnounceContext } from '../status/announcer.tsx';
import { strings } from '../text/strings.ts';

interface SaveButtonProps {
  readonly story: KeptStory;
}

/** Renders the button that saves a story, pressed while it is saved. */
export function SaveButton({ story }: SaveButtonProps) {
  const announce = useContext(AnnounceContext);
  const { load } = useContext(LateLibraryContext);
  const isSaved = useSyncExternalStore(savedPaths.subscribe, () => savedPaths.has(story.path));
  const toggle = async (): Promise<string> => (await load()).saveStory(story, !isSaved);
  return (
    <button
      type="button"
      aria-pressed={isSaved}
      onClick={() => void toggle().then(announce, () => announce(strings.toolFailed))}
    >
      {strings.save}
    </button>
  );
}
