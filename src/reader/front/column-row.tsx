import type { FrontColumn as Column } from '../../edition/pages/front-page.ts';
import { FrontColumn } from './front-column.tsx';
import { rowClass } from './row-class.ts';

interface ColumnRowProps {
  readonly columns: readonly Column[];
  /** Of the headlines. */
  readonly level: 'h2' | 'h3';
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean | undefined;
}

/** Renders columns of the front page beside each other. */
export function ColumnRow({ columns, level, withDesk }: ColumnRowProps) {
  return (
    <div className={rowClass(columns.length)}>
      {columns.map((column, index) => (
        <FrontColumn key={index} column={column} level={level} withDesk={withDesk} />
      ))}
    </div>
  );
}
