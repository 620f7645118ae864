import { distanceTo, isOnScreen } from '../scrolling/element-position.ts';
import { focusOn } from '../scrolling/focus.ts';
import { announceJump } from '../scrolling/section-jump.ts';
import { fragmentId, pagePath } from './page-path.ts';

/** Scroll positions are fractions of a pixel on dense screens. */
const TOLERANCE_PX = 2;

/** The history entry that the reader has come to. */
interface FocusTarget {
  /** `location.hash`. */
  readonly hash: string;
  /** The scroll position when the entry was left; undefined when it is new. */
  readonly saved: number | undefined;
  /** The path on the host of the page that the reader comes back from; null when they do not. */
  readonly from: string | null;
}

/** Scrolls the page at once, to a position in pixels. */
export function scrollToPosition(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

/** Returns what a page that has just come begins with: what it marks so, else its headline. */
const beginning = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-first-focus]') ?? document.querySelector('h1');

function announceWhenThere(id: string, target: Element): void {
  if (distanceTo(target) <= TOLERANCE_PX) announceJump(id);
}

/** Returns the links to a page: a reader who comes back from it left by one of them. */
function linksTo(pathname: string): readonly HTMLAnchorElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  const path = pagePath(pathname);
  return [...links].filter((link) => link.tabIndex >= 0 && pagePath(link.pathname) === path);
}

/**
 * Moves focus and scroll position to the first link to a page that the reader comes back from.
 *
 * @param pathname path of that page on the host.
 * @returns false where there is no such link.
 */
export function returnToLink(pathname: string): boolean {
  const [link] = linksTo(pathname);
  if (link === undefined) return false;
  focusOn(link);
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

/**
 * Moves focus and scroll position to a page that has just replaced another, or to another section of
 * the page on screen. The focus goes to the subhead that the address names, else to the link that the
 * reader left by, else to what the page marks `data-first-focus`, else to the headline; the page scrolls to where it
 * was left, else to that subhead, else to that link, else to the top.
 *
 * @param isSamePage Whether only the section changed. Then the browser is scrolling already, as
 *   smoothly as the style sheet says; between pages nothing glides.
 */
export function focusRoute({ hash, saved, from }: FocusTarget, isSamePage: boolean): void {
  const id = fragmentId(hash);
  const target = document.getElementById(id);
  if (saved === undefined && target === null && from !== null && returnToLink(from)) return;
  if (saved !== undefined) scrollToPosition(saved);
  const left = from === null ? undefined : linksTo(from).find(isOnScreen);
  const focused = target ?? left ?? beginning();
  if (focused !== null) focusOn(focused);
  if (saved !== undefined) {
    if (target !== null) announceWhenThere(id, target);
  } else if (target !== null) {
    target.scrollIntoView({ behavior: isSamePage ? 'auto' : 'instant' });
    announceJump(id);
  } else {
    scrollToPosition(0);
  }
}

/**
 * Does for the first page what the browser could not: a document without prerendered text, as in
 * `vite dev`, was empty when the browser looked for its section. A reader who has scrolled since is
 * left alone.
 */
export function focusFirstRoute({ hash, saved }: FocusTarget): void {
  const id = fragmentId(hash);
  const target = document.getElementById(id);
  const isUntouched = window.scrollY === 0;
  if (isUntouched && saved !== undefined && saved > 0) {
    scrollToPosition(saved);
  } else if (isUntouched && saved === undefined && target !== null) {
    target.scrollIntoView({ behavior: 'instant' });
  }
  if (target === null) return;
  if (document.activeElement === document.body) focusOn(target);
  announceWhenThere(id, target);
}
