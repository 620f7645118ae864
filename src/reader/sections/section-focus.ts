import { fragmentId } from '../navigation/page-path.ts';
import { announceJump } from './section-jump.ts';

/**
 * Moves the keyboard and the screen reader to an element, without scrolling.
 *
 * @param element Made focusable by script (tabindex -1) when it is not.
 */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Brings the reader to a section as its native `#id` link does: a history entry, the scrolling of
 * the browser (under the sticky bar by scroll-margin, as smooth as the style sheet has it for this
 * reader's motion setting), and the focus on the subhead.
 *
 * @param id The id of its subhead, decoded. Nothing happens when the page has none such.
 */
export function goToSection(id: string): void {
  const subhead = document.getElementById(id);
  if (subhead === null) return;
  if (fragmentId(window.location.hash) === id) {
    subhead.scrollIntoView();
  } else {
    window.location.hash = id;
  }
  focusOn(subhead);
  announceJump(id);
}
