import { createContext } from 'react';

/** What a reader types after the slash, before the field of the search has come. */
export interface TypedAhead {
  /** Keeps what is typed from now on, until a field takes it, or the reader turns to something else. */
  readonly keep: () => void;
  /** Hands over what was typed, if anything, and keeps no more. */
  readonly handOver: (take: (text: string) => void) => void;
  /** Leaves the keys to the page again, as when the field does not come. */
  readonly stop: () => void;
}

/** A field that has not come after this, in ms, is waited for no more: the keys do something again. */
export const WAIT_MS = 5000;

/** Keys that write nothing, as `KeyboardEvent.key` names them. An Arabic keyboard has a key that writes «لا». */
const NAMED_KEY = /^[A-Z]\w+$/;

/** Returns a text after a key; null after a key that writes nothing. */
function textAfter(text: string, key: string): string | null {
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('');
  return NAMED_KEY.test(key) ? null : text + key;
}

/** Returns what keeps the keys of a document, one text at a time. */
export function createTypedAhead(): TypedAhead {
  let text = '';
  let watching: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    watching?.abort();
    clearTimeout(timer);
    watching = null;
    text = '';
  }

  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Tab' || key === 'Escape') {
      stop();
      return;
    }
    const longer = textAfter(text, key);
    if (longer === null) return;
    // A space would scroll, and letters are keys of a story.
    event.preventDefault();
    event.stopPropagation();
    text = longer;
  }

  return {
    keep() {
      stop();
      watching = new AbortController();
      const { signal } = watching;
      timer = setTimeout(stop, WAIT_MS);
      document.addEventListener('keydown', press, { capture: true, signal });
      document.addEventListener('pointerdown', stop, { capture: true, signal });
      window.addEventListener('popstate', stop, { signal });
    },
    handOver(take) {
      const kept = text;
      stop();
      if (kept !== '') take(kept);
    },
    stop,
  };
}

/** What is typed ahead in the reader around a component; without a reader nothing is. */
export const TypedAheadContext = createContext<TypedAhead>({
  keep() {},
  handOver() {},
  stop() {},
});
