import classes from './column-row.module.css';

/** The class of a row of so many columns, beside that of two. */
const shapes: Readonly<Record<number, string | undefined>> = {
  1: 'one',
  3: 'three',
  4: classes.four,
};

/** Returns the classes of a row of so many columns. */
export const rowClass = (count: number): string =>
  `ruled two ${classes.row} ${shapes[count] ?? ''}`.trim();
