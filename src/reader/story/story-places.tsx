import type { Destination } from '../../edition/addresses/destinations.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './story-places.module.css';

interface StoryPlacesProps {
  readonly places: readonly Destination[];
}

/** Renders links to the countries that a story is about. */
export function StoryPlaces({ places }: StoryPlacesProps) {
  return (
    <nav aria-label={strings.places}>
      <h2>{strings.places}</h2>
      <ul className={classes.places}>
        {places.map(({ path, label }) => (
          <li key={path}>
            <PageLink to={path}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
