import type { LateLibrary } from './library/late-library-context.ts';
import { pageLibrary } from './library/page-library.ts';
import { keepSavedStories } from './offline/keep-saved.ts';
import { ContinueRow } from './resume/continue-row.tsx';
import { FollowReading } from './resume/follow-reading.tsx';
import { quietOpened } from './resume/opened-headlines.ts';
import { SavedView } from './saved/saved-view.tsx';
import { keepHighlights } from './saved/keep-highlights.ts';
import { saveStory } from './saved/save-story.ts';

const library = pageLibrary();
quietOpened(library, document);
if (import.meta.env.WARAQ_OFFLINE)
  library.subscribe(() => {
    const { isRead, library: kept, trouble } = library.current();
    const paths = new Set([...kept.saved, ...kept.highlights].map(({ path }) => path));
    if (isRead && trouble === null) void keepSavedStories([...paths], import.meta.env.BASE_URL);
  });

/** What keeps stories on the device and shows them: one file, fetched when the page is read. */
export const lateLibrary: LateLibrary = {
  saveStory: (story, isWanted) => saveStory(library, story, isWanted ? Date.now() : null),
  highlights: keepHighlights(library, Date.now),
  FollowReading,
  ContinueRow,
  SavedView,
};
