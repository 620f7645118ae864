import type { HighlightStore } from '../library/highlight-store.ts';
import type { Library, StoryHighlight } from '../library/library.ts';
import { highlightKey, withHighlight, withoutHighlight } from '../library/library-changes.ts';
import type { LibraryStore } from '../library/library-store.ts';
import { MAX_PASSAGE } from '../library/read-records.ts';
import { savedStrings } from '../text/saved-strings.ts';
import { highlightId } from './highlight-id.ts';
import { troubleText } from './save-story.ts';

const isThere = ({ highlights }: Library, highlight: StoryHighlight): boolean =>
  highlights.some((one) => highlightKey(one) === highlightKey(highlight));

/** Returns a passage with or without the word that its story has it no more. */
const asGone = (highlight: StoryHighlight, isGone: boolean): StoryHighlight => ({
  ...highlight,
  isGone: isGone || undefined,
});

/**
 * Keeps highlighted passages in a library.
 *
 * @param now returns milliseconds since 1970.
 */
export function keepHighlights(library: LibraryStore, now: () => number): HighlightStore {
  const current = (): readonly StoryHighlight[] => library.current().library.highlights;

  async function change(to: (library: Library) => Library, said: string): Promise<string> {
    const trouble = await library.change(to);
    return trouble === null ? said : troubleText(trouble);
  }

  return {
    current,
    subscribe: library.subscribe,
    async read() {
      if (!library.current().isRead) await library.refresh();
      return current();
    },
    add(highlight) {
      if (highlight.exact.length > MAX_PASSAGE) return Promise.resolve(savedStrings.passageTooLong);
      return change(
        (all) => (isThere(all, highlight) ? all : withHighlight(all, highlight)),
        savedStrings.highlighted,
      );
    },
    writeNote: (highlight, note) =>
      change(
        (all) => withHighlight(all, { ...highlight, note, changedAt: now() }),
        savedStrings.noteKept,
      ),
    remove: (highlight) =>
      change((all) => withoutHighlight(all, highlight), savedStrings.highlightRemoved),
    isNamed: (hash, highlight) => hash === `#${highlightId(highlight)}`,
    async keepGone(highlight, isGone) {
      await library.change((all) =>
        // Another tab may have removed it.
        isThere(all, highlight) ? withHighlight(all, asGone(highlight, isGone)) : all,
      );
    },
  };
}
