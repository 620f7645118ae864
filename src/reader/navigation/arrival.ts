import { focusOn } from '../sections/section-focus.ts';
import { announceJump } from '../sections/section-jump.ts';
import { distanceTo } from '../sections/section-place.ts';
import { fragmentId } from './page-path.ts';

/** Positions are fractions of a pixel on dense screens. */
const SAME_PLACE = 2;

interface Arrival {
  /** `location.hash`. */
  readonly hash: string;
  /** Where the reader was when this history entry was left; undefined when it is new. */
  readonly saved: number | undefined;
}

function scrollToPosition(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

function announceWhenThere(id: string, target: Element): void {
  if (distanceTo(target) <= SAME_PLACE) announceJump(id);
}

/**
 * Brings the reader to a page that has just taken another's place, or to another part of the page
 * on screen: the focus on the subhead that the address names, else on the headline; the scrolling
 * where the reader was, else to that subhead, else to the top.
 *
 * @param samePage Whether only the part changed. Then the browser is scrolling already, and goes
 *   on as smoothly as the style sheet has it; between pages nothing glides.
 */
export function arrive({ hash, saved }: Arrival, samePage: boolean): void {
  const id = fragmentId(hash);
  const target = document.getElementById(id);
  const focused = target ?? document.querySelector('h1');
  if (focused !== null) focusOn(focused);
  if (saved !== undefined) {
    scrollToPosition(saved);
    if (target !== null) announceWhenThere(id, target);
  } else if (target !== null) {
    target.scrollIntoView({ behavior: samePage ? 'auto' : 'instant' });
    announceJump(id);
  } else {
    scrollToPosition(0);
  }
}

/**
 * The page that came with the HTML: the browser has brought the reader where they belong, and they
 * may have read on before this script ran. Only what it could not do is done: a page without
 * prerendered text (`vite dev`) was empty when the browser looked for the place.
 */
export function arriveFirst({ hash, saved }: Arrival): void {
  const id = fragmentId(hash);
  const target = document.getElementById(id);
  const untouched = window.scrollY === 0;
  if (untouched && saved !== undefined && saved > 0) {
    scrollToPosition(saved);
  } else if (untouched && saved === undefined && target !== null) {
    target.scrollIntoView({ behavior: 'instant' });
  }
  if (target === null) return;
  if (document.activeElement === document.body) focusOn(target);
  announceWhenThere(id, target);
}
