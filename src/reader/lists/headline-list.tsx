import type { ListedHeadline } from '../../edition/pages/page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import classes from './headline-list.module.css';
import { isolate } from '../text/isolate.tsx';

interface HeadlineListProps {
  readonly headlines: readonly ListedHeadline[];
  /** Light and with its desk, as in a column of latest news. */
  readonly light?: boolean;
}

/** Headlines under each other, a hairline between them. */
export function HeadlineList({ headlines, light }: HeadlineListProps) {
  return (
    <ul className={light ? `${classes.heads} ${classes.light}` : classes.heads}>
      {headlines.map((head) => (
        <li key={head.path}>
          <PageLink to={head.path}>{isolate(head.headline)}</PageLink>
          {light && head.desk !== undefined ? <small>{` ${head.desk}`}</small> : null}
        </li>
      ))}
    </ul>
  );
}
