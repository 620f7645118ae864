import type { ReactNode } from 'react';
import type { Fit } from '../../edition/page.ts';
import classes from './fitted-headline.module.css';

interface FittedHeadlineProps {
  readonly fit: Fit;
  readonly level: 'h1' | 'h2';
  /** True where the headline runs over the full page on a wide screen. */
  readonly full?: boolean;
  readonly id?: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A headline that fills its column. The classes `n…` and `v…` say how wide its widest line is
 * when it is broken best (`Fit`), and the style sheet divides the column by that.
 */
export function FittedHeadline({
  fit,
  level: Level,
  full,
  id,
  lang,
  children,
}: FittedHeadlineProps) {
  const focusable = Level === 'h1' ? { tabIndex: -1 } : {};
  return (
    <div className={full ? `${classes.fit} ${classes.full}` : classes.fit}>
      <Level className={`n${fit.narrow} v${fit.wide}`} id={id} lang={lang} {...focusable}>
        {children}
      </Level>
    </div>
  );
}
