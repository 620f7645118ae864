import type { ReactNode } from 'react';
import { MenuLink } from '../page-layout/menu-link.tsx';
import { strings } from '../text/strings.ts';
import { SectionSteps } from '../sections/section-steps.tsx';
import classes from './story-dock.module.css';

interface StoryDockProps {
  /** The ids of the sections; none when the story is too short for contents. */
  readonly ids: readonly string[];
  readonly current: string;
  readonly contentsOpen: boolean;
  readonly onContents: () => void;
  /** The buttons of what a reader may do with the story. */
  readonly actions: ReactNode;
}

/** Renders the tools of a narrow screen, at its lower edge. */
export function StoryDock(props: StoryDockProps) {
  const { ids, current, contentsOpen, onContents, actions } = props;
  return (
    <nav aria-label={strings.readingTools} className={classes.dock}>
      <MenuLink />
      {ids.length === 0 ? null : (
        <>
          <button
            type="button"
            aria-haspopup="dialog"
            aria-expanded={contentsOpen}
            onClick={onContents}
          >
            {strings.openContents}
          </button>
          <SectionSteps ids={ids} current={current} />
        </>
      )}
      {actions}
    </nav>
  );
}
