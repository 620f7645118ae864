import type { HeadlineLines } from '../../edition/summaries/headline-lines.ts';
import classes from './kept-lines.module.css';

/**
 * Returns the classes of a headline whose lines are kept free for it, so that nothing below moves when
 * the page's own face comes; nothing where its lines are not known. The element around it has the
 * class of `keptLinesBox`.
 */
export function linesClass(lines: HeadlineLines | undefined): string | undefined {
  if (lines === undefined) return undefined;
  const [fewest, first, second] = lines;
  return [
    classes.kept,
    ...(fewest > 1 ? [`k${fewest}`] : []),
    ...(first === undefined ? [] : digits(first, ['a', 'b', 'c'])),
    ...(second === undefined ? [] : digits(second, ['d', 'e', 'f'])),
  ].join(' ');
}

/** The class of the column that the lines are counted in. */
export const keptLinesBox = classes.box;

/** Returns a class each for the whole ems of a width, its tenths and its hundredths. */
function digits(width: number, names: readonly [string, string, string]): readonly string[] {
  const hundredths = Math.round(width * 100);
  const parts = [Math.floor(hundredths / 100), Math.floor(hundredths / 10) % 10, hundredths % 10];
  return names.map((name, index) => `${name}${parts[index]}`);
}
