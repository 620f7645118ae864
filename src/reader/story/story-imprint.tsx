import { useContext } from 'react';
import { BaseContext, SiteContext } from '../navigation/navigation-context.ts';
import { addressIn } from '../navigation/page-path.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import classes from './story-imprint.module.css';

interface StoryImprintProps {
  /** What the newspaper is called. */
  readonly name: string;
  /** Of the story's page. */
  readonly path: string;
}

/** Before what has digits and Latin letters, behind a hyphen: else its digits would go with the Arabic words before it. */
const MIXED_PART = /(?=-\d+[a-z])/g;

/** A mark that is not seen. Source: Unicode, UAX #9, left-to-right mark. */
const LEFT_TO_RIGHT = '\u200e';

/** Renders what a sheet of paper says below a story: the newspaper, and the address where that is known. */
export function StoryImprint({ name, path }: StoryImprintProps) {
  const base = useContext(BaseContext);
  const site = useContext(SiteContext);
  const hydrated = useHydrated();
  const origin = site ?? (hydrated ? window.location.origin : null);
  return (
    <p className={classes.imprint}>
      <b>{name}</b>{' '}
      {origin === null ? null : (
        <bdi dir="ltr">
          {(origin + addressIn(base, path)).replaceAll(MIXED_PART, LEFT_TO_RIGHT)}
        </bdi>
      )}
    </p>
  );
}
