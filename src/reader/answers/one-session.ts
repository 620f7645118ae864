import { openIndex } from '../../search/query/open-index.ts';
import { readIndexFile } from './read-index-file.ts';
import { createSearchSession } from './search-session.ts';

/** One for the visit: leaving the page that searches forgets nothing. */
export const searchSession = createSearchSession(() => openIndex(readIndexFile));

// In `vite dev` an edit changes what is found.
import.meta.hot?.on('waraq:edition', searchSession.forget);
