import type { ReactNode } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import type { PageSection } from '../../edition/body/story-sections.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import { ContentsList } from '../sections/contents-list.tsx';
import { RailTools } from './rail-tools.tsx';
import { RemainingTime } from '../sections/remaining-time.tsx';
import { StoryPlaces } from './story-places.tsx';
import classes from './story-rail.module.css';

interface StoryRailProps {
  /** The sections; none when the story is too short for contents. */
  readonly sections: readonly PageSection[];
  readonly current: string;
  /** Language of the story where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly minutes: number;
  /** The countries that the story is about; none where it names none. */
  readonly places: readonly Destination[];
  /** The buttons of what a reader may do with the story. */
  readonly actions: ReactNode;
}

/** Renders the contents, the places and the tools, which stay beside the text on a wide screen. */
export function StoryRail(props: StoryRailProps) {
  const { sections, current, lang, minutes, places, actions } = props;
  const hydrated = useHydrated();
  const ids = sections.map(({ id }) => id);
  return (
    <div className={`soft ${classes.rail}`}>
      {ids.length === 0 ? null : (
        <nav aria-label={strings.contents}>
          <h2>{strings.contents}</h2>
          <ContentsList sections={sections} current={current} lang={lang} />
          {hydrated ? <RemainingTime minutes={minutes} /> : null}
        </nav>
      )}
      {places.length === 0 ? null : <StoryPlaces places={places} />}
      {hydrated ? <RailTools ids={ids} current={current} actions={actions} /> : null}
    </div>
  );
}
