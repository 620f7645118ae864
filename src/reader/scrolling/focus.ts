/**
 * Moves the keyboard and the screen reader to an element, without scrolling.
 *
 * @param element Made focusable by script (tabindex -1) when it is not.
 */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
