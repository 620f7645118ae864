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
 * Returns what is empty, top to bottom, in each column of the main part of a page: above what stands in
 * it, between, and from its last line to that of the longest column beside it. A box beside others with
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
      if (element.getClientRects().length === 0) return [];
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
      const cells = new Map<number, Element[]>();
      for (const child of grid.children) {
        const { left, right } = child.getBoundingClientRect();
        const middle = Math.round(left + right);
        cells.set(middle, [...(cells.get(middle) ?? []), child]);
      }
      const columns = [...cells.values()].map((children) => {
        const boxes = children.map((child) => child.getBoundingClientRect());
        return {
          what: children
            .map(({ textContent }) => textContent)
            .join(' ')
            .slice(0, 24),
          box: {
            top: Math.min(...boxes.map(({ top }) => top)),
            bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
          },
          rects: children.flatMap(leaves).toSorted((one, other) => one.top - other.top),
        };
      });
      // What stands on the last line of a headline beside it has its space above.
      const isAtFoot = getComputedStyle(grid).alignItems === 'last baseline';
      return columns.flatMap(({ what, box, rects }) => {
        const besides = columns.filter(
          (other) => other.box.top < box.bottom && other.box.bottom > box.top,
        );
        const foot = Math.max(
          ...besides.flatMap((other) => other.rects.map(({ bottom }) => bottom)),
        );
        const holes: { height: number; top: number; what: string }[] = [];
        const heads = isAtFoot ? rects : besides.flatMap((other) => other.rects);
        let bottom = Math.min(foot, ...heads.map(({ top }) => top));
        for (const rect of [...rects, { top: foot, bottom: foot }]) {
          if (rect.top > bottom)
            holes.push({ height: rect.top - bottom, top: bottom + window.scrollY, what });
          bottom = Math.max(bottom, rect.bottom);
        }
        return holes;
      });
    });
  });
