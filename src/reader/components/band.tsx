import type { ReactNode } from 'react';
import classes from './band.module.css';

interface BandProps {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** One child an item. */
  readonly children: readonly ReactNode[];
}

/** A band of the page under an ink rule: its title on the first axis, its items on the others. */
export function Band({ title, note, children }: BandProps) {
  return (
    <section className={title === undefined ? 'band' : 'band ruled three'}>
      {title === undefined ? null : (
        <div className={classes.title}>
          <h2>{title}</h2>
          {note === undefined ? null : <p>{note}</p>}
        </div>
      )}
      <ul className={title === undefined ? 'ruled three' : 'ruled two'}>{children}</ul>
    </section>
  );
}
