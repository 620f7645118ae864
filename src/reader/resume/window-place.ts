import type { ReadingPlace } from '../library/library.ts';
import { findPlace, placeOf } from './reading-place.ts';
import { rangeAt, textBlocks, wordStarts } from './text-words.ts';
import { focusOn } from '../scrolling/focus.ts';

/** Above this, in pixels from the top of the window, lies the bar: links leave what they lead to there. */
const topLine = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** Returns the first of so many that passes, where none passes before one that does not; the last where none does. */
function firstOf(count: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, Math.max(0, count - 1)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const textOf = ({ textContent }: Node): string => textContent ?? '';

/**
 * Returns the place of the first word below the bar.
 *
 * @param text the element with the text of a story.
 * @returns null where the text has not reached the bar.
 */
export function placeInWindow(text: Element): ReadingPlace | null {
  const blocks = textBlocks(text);
  const line = topLine();
  const last = blocks.at(-1);
  if (last === undefined || text.getBoundingClientRect().top > line) return null;
  const bottomOf = (at: number): number => blocks[at]?.getBoundingClientRect().bottom ?? 0;
  const block = firstOf(blocks.length, (at) => bottomOf(at) > line);
  const element = blocks[block] ?? last;
  const starts = wordStarts(textOf(element));
  const word = firstOf(starts.length, (at) => {
    const rectangle = rangeAt(element, starts[at] ?? 0)?.getBoundingClientRect();
    return rectangle !== undefined && rectangle.bottom > line;
  });
  const place = placeOf(blocks.map(textOf), block, word);
  const isEnd = last.getBoundingClientRect().bottom <= window.innerHeight;
  return isEnd ? { ...place, isEnd } : place;
}

/**
 * Scrolls to a place and gives the keyboard to its paragraph.
 *
 * @param text the element with the text of a story.
 */
export function goToPlace(text: Element, place: ReadingPlace): void {
  const blocks = textBlocks(text);
  const found = findPlace(blocks.map(textOf), place);
  const element = blocks[found?.block ?? -1];
  if (found === null || element === undefined) return;
  const word = rangeAt(element, found.letter) ?? element;
  const top = window.scrollY + word.getBoundingClientRect().top - topLine();
  focusOn(element);
  window.scrollTo({ top, behavior: 'instant' });
}
