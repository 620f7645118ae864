import type { ArrangedStory } from '../edition.ts';
import { headsHeight, headsWithin, type Column } from './columns.ts';
import { columnWidth } from './type-sizes.ts';

const COLUMNS = 3;

/** Heights of a column that are tried, in px. */
const HEIGHTS = Array.from({ length: 76 }, (_, step) => 640 - step * 8);

/** What each headline that does not stand on the page weighs, in px of a hole. */
const LEFT_OUT = 40;

/** Fills columns of a height with headlines, one after the other. */
function fillColumns(stories: readonly ArrangedStory[], count: number, height: number) {
  const width = columnWidth(count);
  const columns: (readonly ArrangedStory[])[] = [];
  let left = stories;
  for (let column = 0; column < count; column += 1) {
    const heads = headsWithin(left, width, height);
    columns.push(heads);
    left = left.slice(heads.length);
  }
  const heights = columns.map((heads) => headsHeight(heads, width));
  const hole = Math.max(...heights) - Math.min(...heights);
  return { columns, loss: hole + left.length * LEFT_OUT };
}

/** Returns headlines in columns of one height, none of them empty: as many as make them end together. */
export function headColumns(stories: readonly ArrangedStory[]): readonly Column[] {
  const count = Math.min(COLUMNS, stories.length);
  const [best] = HEIGHTS.map((height) => fillColumns(stories, count, height))
    .filter(({ columns }) => columns.every((heads) => heads.length > 0))
    .toSorted((one, other) => one.loss - other.loss);
  return (best?.columns ?? [stories]).map((heads) => ({ stories: [], heads }));
}
