import { ARCHIVE_PATH } from '../../edition/addresses/paths.ts';
import { Fragment } from 'react';
import type { ListedHeadline } from '../../edition/pages/card.ts';
import { byDay } from '../lists/by-day.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import { HeadlineList } from '../lists/headline-list.tsx';
import classes from './latest-news.module.css';

interface LatestNewsProps {
  readonly headlines: readonly ListedHeadline[];
}

/** Renders the column of latest news, by day where the days are known. */
export function LatestNews({ headlines }: LatestNewsProps) {
  return (
    <section className={classes.latest}>
      <h2>{strings.latest}</h2>
      {byDay(headlines).map(({ label, items }) => (
        <Fragment key={items[0]?.path}>
          {label === null ? null : <h3 className="label">{label}</h3>}
          <HeadlineList headlines={items} light />
        </Fragment>
      ))}
      <PageLink to={ARCHIVE_PATH} className="go">
        {strings.allStories}
      </PageLink>
    </section>
  );
}
