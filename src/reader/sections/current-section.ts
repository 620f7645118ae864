/** A section and the scroll position at which a link to it leaves the page. */
export interface SectionPosition {
  readonly id: string;
  /** Pixels from the top of the page; past the end for a section too near the end. */
  readonly position: number;
}

/** How the page stands in the window, in pixels. */
export interface Viewport {
  readonly scroll: number;
  /** The furthest the page scrolls. */
  readonly end: number;
  /** Height of the window. */
  readonly height: number;
}

/** A section is being read once its subhead is in this upper part of the window. */
const READING_PART = 0.2;
/** The last stretch of the page, in windows, which the sections at the end share. */
const LAST_STRETCH = 0.5;
/** Scroll positions are rounded, the positions of elements are not. */
const ROUNDING_PX = 2;
/** A hand on a phone scrolls this far without meaning to. */
const UNINTENDED_PX = 4;

/**
 * Returns the scroll position at which each section becomes the current one, in rising order.
 * Sections so near the end that they come up late or never share the last stretch of the page, so
 * that the last is current at the very end.
 */
function beginnings(sections: readonly SectionPosition[], { end, height }: Viewport): number[] {
  const natural = sections.map(({ position }) => position - READING_PART * height);
  const stretch = Math.max(0, end - LAST_STRETCH * height);
  const before = natural.filter((position) => position <= stretch).length;
  const share = (end - stretch) / (natural.length - before + 1);
  return natural.map((position, index) =>
    index < before ? position : Math.min(position, stretch + share * (index - before + 1)),
  );
}

/**
 * Returns the id of the section that is being read, from the scroll position alone, so that it cannot
 * flicker between two. On a page that does not scroll it is the first; empty where there is none.
 *
 * @param sections In the order of the page.
 */
export function currentSection(sections: readonly SectionPosition[], view: Viewport): string {
  const first = sections[0]?.id ?? '';
  if (view.end <= ROUNDING_PX) return first;
  const starts = beginnings(sections, view);
  const index = starts.findLastIndex((position) => position <= view.scroll + ROUNDING_PX);
  return sections[index]?.id ?? first;
}

/**
 * Tells whether a section that was jumped to is still the current one: until the reader scrolls away
 * from it, however short it is.
 *
 * @param distance Pixels between the page's position and where the jump leads.
 * @param closest The smallest distance since the jump.
 */
export function holdsJump(distance: number, closest: number): boolean {
  return distance <= closest + UNINTENDED_PX;
}
