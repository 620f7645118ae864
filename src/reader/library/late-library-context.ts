import { createContext, type ComponentType } from 'react';
import type { HighlightStore } from './highlight-store.ts';
import type { KeptStory } from './library.ts';

/** What keeps stories on the device, and shows what is kept: code that comes when the page is read. */
export interface LateLibrary {
  /** Saves a story, or saves it no more. Never rejects; returns what is to be said of it. */
  readonly saveStory: (story: KeptStory, isWanted: boolean) => Promise<string>;
  /** The passages that were highlighted. */
  readonly highlights: HighlightStore;
  /** Remembers that a story is open, and where reading stops in it. */
  readonly FollowReading: ComponentType<{ readonly story: KeptStory }>;
  /** The stories that were not read to their end. */
  readonly ContinueRow: ComponentType;
  /** All that is kept. */
  readonly SavedView: ComponentType;
}

/** The code of the library, and how a page comes by it. */
interface LibraryCode {
  /** Null until it has come. */
  readonly code: LateLibrary | null;
  /** Fetches it, once. */
  readonly load: () => Promise<LateLibrary>;
}

/** The app gives it to its pages. */
export const LateLibraryContext = createContext<LibraryCode>({
  code: null,
  load: () => Promise.reject(new Error('Nothing here fetches the library.')),
});
