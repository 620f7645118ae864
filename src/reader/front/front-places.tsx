import type { CountedPlace } from '../../edition/pages/front-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './front-places.module.css';

interface FrontPlacesProps {
  readonly places: readonly CountedPlace[];
}

/** Renders the countries that most stories are about, and how many are about each. */
export function FrontPlaces({ places }: FrontPlacesProps) {
  return (
    <section className="section ruled three">
      <h2>{strings.places}</h2>
      <ul className={classes.places}>
        {places.map(({ path, label, total }) => (
          <li key={path}>
            <PageLink to={path}>{label}</PageLink>{' '}
            <small className="soft">{counted(plurals.stories, total)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
