import { fragmentId } from '../navigation/page-path.ts';
import { focusOn } from '../scrolling/focus.ts';
import { announceJump } from '../scrolling/section-jump.ts';

/**
 * Brings the reader to a section as its native `#id` link does: a history entry, the browser's own
 * scrolling, the focus on the subhead.
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
