import { openIndex } from '../../search/query/open-index.ts';
import { readIndexFile } from './read-index-file.ts';
import { createSearchSession } from './search-session.ts';

/** A page whose faces are not there by then shows its results in others, in milliseconds. */
const FACES_BY_THEN_MS = 1000;

/**
 * Waits for the faces of the page, which are mostly there before: how many lines a headline takes in its own face is
 * known to no result, and the results below would move when it came.
 */
const facesCame = (): Promise<unknown> =>
  Promise.race([
    document.fonts.ready,
    new Promise((resolve) => {
      setTimeout(resolve, FACES_BY_THEN_MS);
    }),
  ]);

/** One for the visit: leaving the page that searches forgets nothing. */
export const searchSession = createSearchSession(async () => {
  const [index] = await Promise.all([openIndex(readIndexFile), facesCame()]);
  return index;
});

// In `vite dev` an edit changes what is found.
import.meta.hot?.on('waraq:edition', searchSession.forget);
