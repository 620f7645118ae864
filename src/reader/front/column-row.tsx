import type { FrontColumn as Column } from '../../edition/pages/front-page.ts';
import { FrontColumn } from './front-column.tsx';
import classes from './column-row.module.css';

interface ColumnRowProps {
  readonly columns: readonly Column[];
  /** Of the headlines. */
  readonly level: 'h2' | 'h3';
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean | undefined;
}

/** The class of a row of so many columns. */
const shapes: Readonly<Record<number, string | undefined>> = {
  1: 'one',
  3: 'three',
  4: classes.four,
};

/** Renders columns of the front page beside each other. */
export function ColumnRow({ columns, level, withDesk }: ColumnRowProps) {
  const shape = shapes[columns.length] ?? '';
  return (
    <div className={`ruled two ${classes.row} ${shape}`}>
      {columns.map((column, index) => (
        <FrontColumn key={index} column={column} level={level} withDesk={withDesk} />
      ))}
    </div>
  );
}
