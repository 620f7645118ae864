/** A section and the scroll position at which a link to it brings the page to rest. */
export interface SectionPlace {
  readonly id: string;
  /** Pixels from the top of the page; past the end for a section too near the foot. */
  readonly rest: number;
}

/** How the page lies in the window, in pixels. */
export interface PageView {
  readonly scroll: number;
  /** The furthest the page scrolls. */
  readonly end: number;
  /** Height of the window. */
  readonly height: number;
}

/** A section is being read from the moment its subhead is in the upper fifth of the window. */
const LEAD = 0.2;
/** The last stretch of the page, in windows, in which sections at the foot take their turns. */
const LAST_STRETCH = 0.5;
/** Scroll positions are rounded, the places of elements are not. */
const ROUNDING = 2;
/** What a hand on a phone moves without meaning to. */
const UNMEANT = 4;

/**
 * The scroll position at which each section becomes the current one, in rising order. Sections so
 * near the foot that they come up late or never share the last stretch of the page, so that each
 * has its turn and the last is current at the very end.
 */
function beginnings(sections: readonly SectionPlace[], { end, height }: PageView): number[] {
  const natural = sections.map(({ rest }) => rest - LEAD * height);
  const stretch = Math.max(0, end - LAST_STRETCH * height);
  const before = natural.filter((position) => position <= stretch).length;
  const share = (end - stretch) / (natural.length - before + 1);
  return natural.map((position, index) =>
    index < before ? position : Math.min(position, stretch + share * (index - before + 1)),
  );
}

/**
 * Decides which section is being read. It depends on the position alone, not on the way there, so
 * it cannot flicker between two, in either direction.
 *
 * @param sections In the order of the page.
 * @returns Its id; the first one's above it all and on a page that does not scroll; empty when
 *   there are no sections.
 */
export function currentSection(sections: readonly SectionPlace[], view: PageView): string {
  const first = sections[0]?.id ?? '';
  if (view.end <= ROUNDING) return first;
  const starts = beginnings(sections, view);
  const index = starts.findLastIndex((position) => position <= view.scroll + ROUNDING);
  return sections[index]?.id ?? first;
}

/**
 * A section that was jumped to stays current, however short it is, until the reader scrolls on.
 * A page that glides there comes nearer all the time; a reader who scrolls on goes away.
 *
 * @param distance Pixels between the page's position and where the jump leads.
 * @param closest The smallest distance since the jump.
 * @returns Whether the section that was jumped to is still the current one.
 */
export function holdsJump(distance: number, closest: number): boolean {
  return distance <= closest + UNMEANT;
}
