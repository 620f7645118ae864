/** A story by its name, as the device keeps it. */
export interface KeptStory {
  readonly path: string;
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/** A story that a reader saved. */
export interface SavedStory extends KeptStory {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where reading stopped, in words and not in pixels: it is found again in any size and width of the text. */
export interface ReadingPlace {
  /** The number of the paragraph, item or subhead in the text, from 0. */
  readonly block: number;
  /** The first letters of it, by which it is found when others come before it. */
  readonly start: string;
  /** The number of the word in it that stood first in the window, from 0. */
  readonly word: number;
  readonly minutesLeft: number;
  /** Said where the end of the text was in the window. */
  readonly isEnd?: true | undefined;
}

/** A story that a reader opened. */
export interface OpenedStory extends KeptStory {
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Absent until the reader has gone on from its beginning. */
  readonly place?: ReadingPlace | undefined;
}

/** What a device keeps for its reader. Each list has a story once, the newest first. */
export interface Library {
  readonly saved: readonly SavedStory[];
  readonly opened: readonly OpenedStory[];
}

/** What a device keeps before anything is saved or opened. */
export const EMPTY_LIBRARY: Library = { saved: [], opened: [] };
