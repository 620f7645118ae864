import type { StoryHighlight } from '../library/library.ts';
import type { PassageWords } from '../passages/passage-words.ts';
import type { FoundHighlight } from './found-highlights.ts';

/** A highlighted passage whose tools are on the page. */
export interface ShownHighlight {
  readonly highlight: StoryHighlight;
  /** What had the focus before a key showed the tools, which have it then; null where none did. */
  readonly focused: Element | null;
}

/** What a reader does with passages of the story on the page. */
export interface PassageState {
  /** The words that are selected. */
  readonly selected: PassageWords | null;
  /** The highlighted passages, and where they stand. */
  readonly found: readonly FoundHighlight[];
  readonly shown: ShownHighlight | null;
  /** Whether the note to that is being written. */
  readonly isWriting: boolean;
}

/** Holds that, and says when it changes. */
export interface PassageSession {
  readonly current: () => PassageState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (changes: Partial<PassageState>) => void;
}

const NOTHING: PassageState = { selected: null, found: [], shown: null, isWriting: false };

/** Begins one, for a page. */
export function createSession(): PassageSession {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
  };
}

/** Takes the tools of a highlighted passage from the page, and gives the focus back that they had. */
export function closeShown(session: PassageSession): void {
  const { shown } = session.current();
  if (shown === null) return;
  session.set({ shown: null, isWriting: false });
  if (shown.focused instanceof HTMLElement) shown.focused.focus({ preventScroll: true });
}
