import type { LateLibrary } from './library/late-library-context.ts';
import { pageLibrary } from './library/page-library.ts';
import { keepSavedStories } from './offline/keep-saved.ts';
import { ContinueRow } from './resume/continue-row.tsx';
import { FollowReading } from './resume/follow-reading.tsx';
import { quietOpened } from './resume/opened-headlines.ts';
import { SavedView } from './saved/saved-view.tsx';
import { toggleSaved } from './saved/toggle-saved.ts';

const library = pageLibrary();
quietOpened(library, document);
if (import.meta.env.WARAQ_OFFLINE)
  library.subscribe(() => {
    const { isRead, library: kept, trouble } = library.current();
    const paths = kept.saved.map(({ path }) => path);
    if (isRead && trouble === null) void keepSavedStories(paths, import.meta.env.BASE_URL);
  });

/** What keeps stories on the device and shows them: one file, fetched when the page is idle. */
export const lateLibrary: LateLibrary = {
  toggleSaved: (story) => toggleSaved(library, story, Date.now()),
  FollowReading,
  ContinueRow,
  SavedView,
};
