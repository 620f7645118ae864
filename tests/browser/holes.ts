import type { Page } from 'playwright-core';

/** What is empty in a column of a page, from one thing that stands there to the next. */
export interface Hole {
  /** In px. */
  readonly height: number;
  readonly top: number;
  /** The first words of the column. */
  readonly what: string;
}

/**
 * Returns what is empty, top to bottom, in each column of the main part of a page: between what stands
 * in it, and from its last line to that of the longest column beside it. A box beside others with
 * nothing but its own padding is a column.
 */
export const holesOf = (page: Page): Promise<Hole[]> =>
  page.evaluate(() => {
    const drawn = (element: Element): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const images = [...element.querySelectorAll('img')].map((image) =>
        image.getBoundingClientRect(),
      );
      // Lines that are cut off have boxes too, below that of their text.
      const end = element.getBoundingClientRect().bottom;
      return [...range.getClientRects(), ...images].filter(
        ({ top, width, height }) => width > 0 && height > 0 && top < end - 1,
      );
    };
    const leaves = (element: Element): DOMRect[] => {
      const children = [...element.children];
      if (element.localName === 'img') return [element.getBoundingClientRect()];
      return children.length === 0 || /^(p|h[1-6]|li|figcaption)$/.test(element.localName)
        ? drawn(element)
        : children.flatMap(leaves);
    };
    const grids = [...document.querySelectorAll('main *')].filter(
      (element) =>
        getComputedStyle(element).display === 'grid' &&
        getComputedStyle(element).gridTemplateColumns.split(' ').length > 1,
    );
    return grids.flatMap((grid) => {
      const columns = [...grid.children].map((child) => ({
        child,
        box: child.getBoundingClientRect(),
        rects: leaves(child).toSorted((one, other) => one.top - other.top),
      }));
      return columns.flatMap(({ child, box, rects }) => {
        const besides = columns.filter(
          (other) => other.box.top < box.bottom && other.box.bottom > box.top,
        );
        const foot = Math.max(
          ...besides.flatMap((other) => other.rects.map(({ bottom }) => bottom)),
        );
        const holes: { height: number; top: number; what: string }[] = [];
        const what = (child.textContent ?? '').slice(0, 24);
        let bottom = rects[0]?.top ?? foot;
        for (const rect of [...rects, { top: foot, bottom: foot }]) {
          if (rect.top > bottom)
            holes.push({ height: rect.top - bottom, top: bottom + window.scrollY, what });
          bottom = Math.max(bottom, rect.bottom);
        }
        return holes;
      });
    });
  });
