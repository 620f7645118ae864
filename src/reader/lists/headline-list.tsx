import type { ListedHeadline } from '../../edition/pages/card.ts';
import { PageLink } from '../navigation/page-link.tsx';
import classes from './headline-list.module.css';
import { isolate } from '../text/isolate.tsx';
import { UnpublishedMark } from './unpublished-mark.tsx';

interface HeadlineListProps {
  readonly headlines: readonly ListedHeadline[];
  /** Light and with its desk, as in a column of latest news. */
  readonly light?: boolean;
}

/** Renders headlines under each other, a hairline between them. */
export function HeadlineList({ headlines, light }: HeadlineListProps) {
  return (
    <ul className={light ? `${classes.headlines} ${classes.light}` : classes.headlines}>
      {headlines.map((story) => (
        <li key={story.path}>
          {story.author === undefined ? null : <small>{isolate(story.author, story.lang)}</small>}
          <PageLink to={story.path}>{isolate(story.headline, story.lang)}</PageLink>
          <UnpublishedMark story={story} />
          {light && story.desk !== undefined ? <small>{` ${story.desk}`}</small> : null}
        </li>
      ))}
    </ul>
  );
}
