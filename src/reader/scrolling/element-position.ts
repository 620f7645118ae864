function pixelsOf(value: string): number {
  return Number.parseFloat(value) || 0;
}

/** Returns the furthest that the page scrolls, in pixels; 0 when it does not scroll. */
export function scrollEnd(): number {
  return Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
}

/**
 * Returns the scroll position at which a link to an element leaves a page that is long enough, in
 * pixels. Source: CSS Scroll Snap Module Level 1, scroll-margin and scroll-padding.
 */
export function linkPositionOf(element: Element): number {
  return (
    window.scrollY +
    element.getBoundingClientRect().top -
    pixelsOf(getComputedStyle(element).scrollMarginTop) -
    pixelsOf(getComputedStyle(document.documentElement).scrollPaddingTop)
  );
}

/** Returns how far the page is from where a link to the element leaves it, in pixels. */
export function distanceTo(element: Element): number {
  return Math.abs(Math.min(Math.max(0, linkPositionOf(element)), scrollEnd()) - window.scrollY);
}

/** Tells whether a part of an element stands in the height of the window. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
