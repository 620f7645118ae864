import { clearPaint, paintWords } from '../passages/painted-words.ts';
import { TOP_PX } from '../passages/story-passages.ts';

/** Where the browser cannot paint words, the paragraph has this class. */
const PARAGRAPH_CLASS = 'is-spoken';

/** Above the bars at the bottom a sentence is in view, in px. */
const BOTTOM_PX = 180;

/** A sentence out of view comes to this part of the window. */
const READING_PART = 0.3;

/** Takes the mark from what was marked. */
export function clearSpokenMark(): void {
  clearPaint('waraq-spoken');
  for (const element of document.querySelectorAll(`.${PARAGRAPH_CLASS}`)) {
    element.classList.remove(PARAGRAPH_CLASS);
    // React has given it none.
    if (element.className === '') element.removeAttribute('class');
  }
}

/**
 * Marks the sentence that is read aloud, and no other.
 *
 * @param element its paragraph.
 */
export function markSpoken(range: Range, element: Element): void {
  clearSpokenMark();
  if (!paintWords('waraq-spoken', range)) element.classList.add(PARAGRAPH_CLASS);
}

/** Tells whether the beginning of a sentence is in view. */
export function isInView(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  const room = window.innerHeight - TOP_PX - BOTTOM_PX;
  const end = height > room ? top : bottom;
  return top >= TOP_PX && end <= window.innerHeight - BOTTOM_PX;
}

const isStill = (): boolean =>
  document.documentElement.classList.contains('still') ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to a sentence, gently where motion is wanted. */
export function bringIntoView(range: Range): void {
  const { top } = range.getBoundingClientRect();
  window.scrollTo({
    top: window.scrollY + top - READING_PART * window.innerHeight,
    behavior: isStill() ? 'instant' : 'smooth',
  });
}
