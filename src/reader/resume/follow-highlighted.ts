import type { LibraryStore } from '../library/library-store.ts';
import { PASSAGES } from '../sheets/passage-wanted.ts';

/**
 * Asks for the tools for passages once a story is known to have some that were highlighted.
 *
 * @param path of the story.
 * @returns what stops it.
 */
export function followHighlighted(library: LibraryStore, path: string): () => void {
  function look(): void {
    if (!library.current().library.highlights.some((one) => one.path === path)) return;
    forget();
    document.dispatchEvent(new Event(PASSAGES));
  }
  const forget = library.subscribe(look);
  look();
  return forget;
}
