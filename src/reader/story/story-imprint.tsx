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

/** Renders what a sheet of paper says below a story: the newspaper, and the address where that is known. */
export function StoryImprint({ name, path }: StoryImprintProps) {
  const base = useContext(BaseContext);
  const site = useContext(SiteContext);
  const hydrated = useHydrated();
  const origin = site ?? (hydrated ? window.location.origin : null);
  return (
    <p className={classes.imprint}>
      <b>{name}</b> {origin === null ? null : <bdi dir="ltr">{origin + addressIn(base, path)}</bdi>}
    </p>
  );
}
