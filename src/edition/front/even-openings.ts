import { columnWidth, linesOf, TYPES } from './type-sizes.ts';

/** Of so many lines a column is long enough: those that look best first. */
const LINES = [10, 9, 11, 8, 12, 7, 14, 6, 16, 5];

const MAX_LINES = Math.max(...LINES);

/** So many lines less are no hole. */
const MAX_LINES_LESS = 1;

/** The opening of a section, and how many lines high it stands. */
interface Opening {
  readonly paragraphs: readonly string[];
  readonly lines: number;
}

/** Returns the openings of a section in whole paragraphs, up to the first that is higher than any that is wanted. */
function openingsOf(paragraphs: readonly string[], columns: number): readonly Opening[] {
  const openings: Opening[] = [];
  let inOneColumn = 0;
  for (const [at, text] of paragraphs.entries()) {
    inOneColumn += linesOf(text, TYPES.summary, columnWidth(3));
    const lines = Math.ceil(inOneColumn / columns);
    openings.push({ paragraphs: paragraphs.slice(0, at + 1), lines });
    if (lines >= MAX_LINES) break;
  }
  return openings;
}

const NO_OPENING: Opening = { paragraphs: [], lines: 0 };

/** Returns the opening that is nearest to a height. */
const nearestTo = (lines: number, openings: readonly Opening[]): Opening =>
  openings.toSorted(
    (one, other) => Math.abs(one.lines - lines) - Math.abs(other.lines - lines),
  )[0] ?? NO_OPENING;

/**
 * Returns the first paragraphs of each section of the only story, so many that its columns end as near
 * to each other as whole paragraphs can. Where there are two sections, the first stands in two columns.
 */
export function evenOpenings(
  sections: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const openings = sections.map((paragraphs, index) =>
    openingsOf(paragraphs, index === 0 && sections.length === 2 ? 2 : 1),
  );
  const choices = LINES.map((wanted) => {
    const opened = openings.map((ofSection) => nearestTo(wanted, ofSection));
    const lines = opened.map((opening) => opening.lines);
    return { opened, less: Math.max(...lines) - Math.min(...lines) };
  });
  const [least] = choices.toSorted((one, other) => one.less - other.less);
  const best = choices.find(({ less }) => less <= MAX_LINES_LESS) ?? least;
  return best?.opened.map(({ paragraphs }) => paragraphs) ?? [];
}
