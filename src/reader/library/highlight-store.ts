import type { StoryHighlight } from './library.ts';

/** The passages that a reader highlighted, of all stories, the newest first. Nothing in it rejects. */
export interface HighlightStore {
  /** As far as the page knows them now. */
  readonly current: () => readonly StoryHighlight[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns them once they are known. */
  readonly read: () => Promise<readonly StoryHighlight[]>;
  /**
   * Adds one; where it is there already, that stays with its note.
   *
   * @returns what is to be said of it.
   */
  readonly add: (highlight: StoryHighlight) => Promise<string>;
  /** Writes its note, empty for none, and returns what is to be said of it. */
  readonly writeNote: (highlight: StoryHighlight, note: string) => Promise<string>;
  /** Removes one, and returns what is to be said of it. */
  readonly remove: (highlight: StoryHighlight) => Promise<string>;
  /** Tells whether a `location.hash` names a passage. */
  readonly isNamed: (hash: string, highlight: StoryHighlight) => boolean;
  /** Keeps whether its story has the passage still. */
  readonly keepGone: (highlight: StoryHighlight, isGone: boolean) => Promise<void>;
}
