import type { ReactNode } from 'react';
import type { Fit } from '../../edition/summaries/headline-fit.ts';
import classes from './fitted-headline.module.css';
import type { TextDirection } from './text-direction.ts';

interface FittedHeadlineProps {
  readonly fit: Fit;
  readonly level: 'h1' | 'h2';
  /** True where the headline runs over the full page on a wide screen. */
  readonly full?: boolean;
  readonly id?: string;
  /** Of the headline itself. */
  readonly className?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: TextDirection;
  readonly children: ReactNode;
}

/**
 * Renders a headline that fills its column. A class `n…` says how wide its widest line is (`Fit`),
 * and the style sheet divides the column by that: the box's class for a column, the headline's own
 * for the full page.
 */
export function FittedHeadline({
  fit,
  level: Level,
  full,
  id,
  className,
  lang,
  dir,
  children,
}: FittedHeadlineProps) {
  return (
    <div className={`${classes.fit} ${full ? classes.full : ''} n${fit.narrow}`}>
      <Level
        className={[full ? `n${fit.wide}` : '', className].join(' ').trim() || undefined}
        id={id}
        lang={lang}
        dir={dir}
      >
        {children}
      </Level>
    </div>
  );
}
