import type { FocusEvent } from 'react';

/** Brings an element wholly into a line that scrolls sideways; the page moves no more than it must. */
export const revealInLine = (element: Element): void =>
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/**
 * Brings what the keyboard has come to wholly into a line that scrolls sideways: browsers leave it as it is where a
 * part of it can be seen. What was clicked stays under the pointer.
 */
export function revealFocused({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(':focus-visible')) revealInLine(target);
}
