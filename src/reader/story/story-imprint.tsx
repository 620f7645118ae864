import { useHydrated } from '../status/use-hydrated.ts';
import classes from './story-imprint.module.css';

interface StoryImprintProps {
  /** What the newspaper is called. */
  readonly name: string;
}

/** Renders what a sheet of paper says below a story: the newspaper, and the address when scripts know it. */
export function StoryImprint({ name }: StoryImprintProps) {
  const hydrated = useHydrated();
  return (
    <p className={classes.imprint}>
      <b>{name}</b> {hydrated ? <bdi dir="ltr">{shownAddress(window.location)}</bdi> : null}
    </p>
  );
}

/** Returns an address as people read it, without what stands behind its path. */
function shownAddress({ origin, pathname }: Location): string {
  return origin + decodeURI(pathname);
}
