import { columnWidth, linesOf, TYPES } from './type-sizes.ts';

/** Of so many lines a column is long enough: those that look best first. */
const LINES = [10, 9, 11, 8, 12, 7, 14, 6, 16, 5];

/** So many lines less are no hole. */
const MAX_LINES_LESS = 1;

/** The opening of a section, and how many lines high it stands. */
interface Opening {
  readonly paragraphs: readonly string[];
  readonly lines: number;
}

const linesIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + linesOf(text, TYPES.summary, columnWidth(3)), 0);

/** Returns the opening of a section that is nearest to a height, in whole paragraphs. */
function openingNear(paragraphs: readonly string[], lines: number, columns: number): Opening {
  const openings = paragraphs.map((_, end): Opening => {
    const opened = paragraphs.slice(0, end + 1);
    return { paragraphs: opened, lines: Math.ceil(linesIn(opened) / columns) };
  });
  const [nearest] = openings.toSorted(
    (one, other) => Math.abs(one.lines - lines) - Math.abs(other.lines - lines),
  );
  return nearest ?? { paragraphs: [], lines: 0 };
}

/**
 * Returns the first paragraphs of each section of the only story, so many that its columns end as near
 * to each other as whole paragraphs can. Where there are two sections, the first stands in two columns.
 */
export function evenOpenings(
  sections: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const choices = LINES.map((wanted) => {
    const opened = sections.map((paragraphs, index) =>
      openingNear(paragraphs, wanted, index === 0 && sections.length === 2 ? 2 : 1),
    );
    const lines = opened.map((opening) => opening.lines);
    return { opened, less: Math.max(...lines) - Math.min(...lines) };
  });
  const [least] = choices.toSorted((one, other) => one.less - other.less);
  const best = choices.find(({ less }) => less <= MAX_LINES_LESS) ?? least;
  return best?.opened.map(({ paragraphs }) => paragraphs) ?? [];
}
