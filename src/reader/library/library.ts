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

/**
 * Words of a text, and what stands beside them: by both they are found again after the text was edited.
 * Source: W3C, "Web Annotation Data Model", Text Quote Selector.
 */
export interface TextQuote {
  readonly exact: string;
  /** Empty at the beginning of the text. */
  readonly prefix: string;
  /** Empty at its end. */
  readonly suffix: string;
}

/** A passage of a story that a reader highlighted. */
export interface StoryHighlight extends KeptStory, TextQuote {
  /** Empty where the reader noted nothing. */
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly markedAt: number;
  /** When its note was last written, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Said where the story did not have the passage any more when it was last opened. */
  readonly isGone?: true | undefined;
}

/** What a device keeps for its reader. Each list has a story, or a passage, once, the newest first. */
export interface Library {
  readonly saved: readonly SavedStory[];
  readonly opened: readonly OpenedStory[];
  readonly highlights: readonly StoryHighlight[];
}

/** What a device keeps before anything is saved, opened or highlighted. */
export const EMPTY_LIBRARY: Library = { saved: [], opened: [], highlights: [] };
