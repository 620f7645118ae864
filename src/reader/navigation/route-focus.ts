import { focusOn } from '../scrolling/focus.ts';
import { announceJump } from '../scrolling/section-jump.ts';
import { distanceTo } from '../scrolling/element-position.ts';
import { fragmentId, pagePath } from './page-path.ts';

/** Positions are fractions of a pixel on dense screens. */
const SAME_PLACE = 2;

interface Arrival {
  /** `location.hash`. */
  readonly hash: string;
  /** Where the reader was when this history entry was left; undefined when it is new. */
  readonly saved: number | undefined;
  /** The path on the host of the page that the reader comes back from; null when they do not. */
  readonly from: string | null;
}

function scrollToPosition(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

function announceWhenThere(id: string, target: Element): void {
  if (distanceTo(target) <= SAME_PLACE) announceJump(id);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

/** The first link on screen that leads to a page: who comes back from there left by it. */
function linkOnScreen(pathname: string): HTMLAnchorElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  const path = pagePath(pathname);
  return [...links].find(
    (link) => link.tabIndex >= 0 && pagePath(link.pathname) === path && isOnScreen(link),
  );
}

/**
 * Brings the reader to a page that has just taken another's place, or to another part of the page
 * on screen: the focus on the subhead that the address names, else, for who comes back, on the link
 * they left by, else on the headline; the scrolling where the reader was, else to that subhead, else
 * to the top. As browsers do it between documents, Tab goes on where the reader was.
 *
 * @param samePage Whether only the part changed. Then the browser is scrolling already, and goes
 *   on as smoothly as the style sheet has it; between pages nothing glides.
 */
export function arrive({ hash, saved, from }: Arrival, samePage: boolean): void {
  const id = fragmentId(hash);
  const target = document.getElementById(id);
  if (saved !== undefined) scrollToPosition(saved);
  const left = from === null ? undefined : linkOnScreen(from);
  const focused = target ?? left ?? document.querySelector('h1');
  if (focused !== null) focusOn(focused);
  if (saved !== undefined) {
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
export function focusFirstRoute({ hash, saved }: Arrival): void {
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
