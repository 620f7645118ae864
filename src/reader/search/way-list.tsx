import { PageLink } from '../navigation/page-link.tsx';
import classes from './search.module.css';

interface WayListProps {
  readonly title: string;
  readonly ways: readonly { readonly path: string; readonly label: string }[];
}

/** Renders ways on: links under a small title. */
export function WayList({ title, ways }: WayListProps) {
  return ways.length === 0 ? null : (
    <div>
      <h2 className="label">{title}</h2>
      <ul className={classes.ways}>
        {ways.map(({ path, label }) => (
          <li key={path}>
            <PageLink to={path}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
