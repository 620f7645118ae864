import type { StorySection } from '../../edition/page.ts';
import { useReady } from '../ready.ts';
import { strings } from '../strings.ts';
import { useCopyLink } from '../use-copy-link.ts';
import { ContentsList } from './contents-list.tsx';
import { RemainingTime } from './remaining-time.tsx';
import { SectionSteps } from './section-steps.tsx';
import classes from './story-rail.module.css';

interface StoryRailProps {
  /** The sections; none when the story is too short for contents. */
  readonly sections: readonly StorySection[];
  readonly current: string;
  readonly minutes: number;
  readonly onShortcuts: () => void;
}

/** What stays beside the text on a wide screen: the contents and the tools. */
export function StoryRail({ sections, current, minutes, onShortcuts }: StoryRailProps) {
  const ready = useReady();
  const copy = useCopyLink();
  const ids = sections.map(({ id }) => id);
  return (
    <div className={`soft ${classes.rail}`}>
      {ids.length === 0 ? null : (
        <nav aria-label={strings.contents}>
          <h2>{strings.contents}</h2>
          <ContentsList sections={sections} current={current} />
          {ready ? <RemainingTime minutes={minutes} /> : null}
        </nav>
      )}
      {ready ? (
        <div className={classes.tools}>
          {ids.length === 0 ? null : <SectionSteps ids={ids} current={current} />}
          <button type="button" onClick={() => copy()}>
            {strings.copyLink}
          </button>
          {ids.length === 0 ? null : (
            <button type="button" aria-haspopup="dialog" onClick={onShortcuts}>
              {strings.shortcuts}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
