import type { ArrangedStory } from '../edition.ts';
import { headsHeight, headsWithin, type Column } from './columns.ts';
import { columnWidth } from './type-sizes.ts';

const COLUMNS = 3;

/** Heights of a column that are tried, in px. */
const HEIGHTS = Array.from({ length: 16 }, (_, step) => 640 - step * 8);

/** Fills columns of a height with headlines, one after the other. */
function fillColumns(stories: readonly ArrangedStory[], height: number) {
  const width = columnWidth(COLUMNS);
  const columns: (readonly ArrangedStory[])[] = [];
  let left = stories;
  for (let column = 0; column < COLUMNS; column += 1) {
    const heads = headsWithin(left, width, height);
    columns.push(heads);
    left = left.slice(heads.length);
  }
  const heights = columns.map((heads) => headsHeight(heads, width));
  return { columns, hole: Math.max(...heights) - Math.min(...heights) };
}

/** Returns headlines in columns of one height: as many as make them end together. */
export function headColumns(stories: readonly ArrangedStory[]): readonly Column[] {
  const [best] = HEIGHTS.map((height) => fillColumns(stories, height)).toSorted(
    (one, other) => one.hole - other.hole,
  );
  return (best?.columns ?? []).map((heads) => ({ stories: [], heads }));
}
