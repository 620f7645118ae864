import type { ReadingPlace } from '../library/library.ts';
import { onScrollFrames } from '../scrolling/scroll-frames.ts';
import { placeInWindow } from './window-place.ts';

/** In ms: until then a reader who scrolls is still on the way. */
const REST_MS = 300;

/** Returns the element with the text of the story on screen; null where no story is. */
export const textElement = (): Element | null => document.querySelector('[data-text]');

/** Calls back with the place of the reader when the page has come to rest, and when it is left; returns how to stop. */
export function followPlace(onPlace: (place: ReadingPlace) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const text = textElement();
    const place = text === null ? null : placeInWindow(text);
    if (place !== null) onPlace(place);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  const lookAtOnce = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    look();
  };
  const following = new AbortController();
  const { signal } = following;
  // Before any link acts on it.
  document.addEventListener('click', lookAtOnce, { capture: true, signal });
  window.addEventListener('pagehide', lookAtOnce, { signal });
  const stop = onScrollFrames(wait);
  return () => {
    stop();
    following.abort();
    clearTimeout(timer);
  };
}
