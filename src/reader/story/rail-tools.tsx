import type { ReactNode } from 'react';
import { strings } from '../text/strings.ts';
import { useCopyLink } from '../sharing/use-copy-link.ts';
import classes from './rail-tools.module.css';
import { SectionSteps } from '../sections/section-steps.tsx';

interface RailToolsProps {
  /** The ids of the sections; none when the story is too short for contents. */
  readonly ids: readonly string[];
  readonly current: string;
  /** The buttons of what a reader may do with the story. */
  readonly actions: ReactNode;
}

/** Renders the tools of a wide screen, under the contents. */
export function RailTools({ ids, current, actions }: RailToolsProps) {
  const copy = useCopyLink();
  return (
    <div className={classes.tools}>
      {ids.length === 0 ? null : <SectionSteps ids={ids} current={current} />}
      <button type="button" onClick={() => copy()}>
        {strings.copyLink}
      </button>
      {actions}
    </div>
  );
}
