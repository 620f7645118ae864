function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}

/** @returns The furthest the page scrolls, in pixels; 0 when it does not scroll. */
export function scrollEnd(): number {
  return Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
}

/**
 * Where a link to an element brings the page to rest, if the page is long enough. It is the
 * browser's own rule (CSS Scroll Snap 1: scroll-margin and scroll-padding), so that what counts as
 * "at this section" and where its link leads are the same place.
 *
 * @returns Pixels from the top of the page.
 */
export function restOf(element: Element): number {
  return (
    window.scrollY +
    element.getBoundingClientRect().top -
    pixels(getComputedStyle(element).scrollMarginTop) -
    pixels(getComputedStyle(document.documentElement).scrollPaddingTop)
  );
}

/** @returns How far the page is from where a link to the element would leave it, in pixels. */
export function distanceTo(element: Element): number {
  return Math.abs(Math.min(Math.max(0, restOf(element)), scrollEnd()) - window.scrollY);
}
