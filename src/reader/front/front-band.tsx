import type { CountedDestination } from '../../edition/addresses/destinations.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../text/phrase.ts';
import { plurals } from '../text/strings.ts';
import classes from './front-band.module.css';

interface FrontBandProps {
  readonly title: string;
  readonly links: readonly CountedDestination[];
}

/** Renders countries, or desks, one after the other, and how many stories each has. */
export function FrontBand({ title, links }: FrontBandProps) {
  return (
    <section className={`section ${classes.band}`}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ path, label, total }) => (
          <li key={path}>
            <PageLink to={path}>{label}</PageLink>{' '}
            <small className="soft">{counted(plurals.stories, total)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
