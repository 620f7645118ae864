import type { ReactNode } from 'react';
import classes from './list-section.module.css';

interface ListSectionProps {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** The title above the items, which then have all three columns. */
  readonly above?: boolean;
  /** One child an item. */
  readonly children: readonly ReactNode[];
}

/** Renders a list under an ink rule: its title in the first column, its items in the others. */
export function ListSection({ title, note, above = false, children }: ListSectionProps) {
  const beside = title !== undefined && !above;
  const columns = beside ? 'two' : 'two three';
  return (
    <section className={beside ? 'section ruled three' : 'section'}>
      {title === undefined ? null : (
        <div className={`soft ${classes.title}`}>
          <h2>{title}</h2>
          {note === undefined ? null : <p>{note}</p>}
        </div>
      )}
      <ul className={`ruled ${children.length === 1 ? `${columns} one` : columns}`}>{children}</ul>
    </section>
  );
}
