import type { RelatedLink } from '../../edition/linking/link-related.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './related-item.module.css';
import { isolate } from '../text/isolate.tsx';

interface RelatedItemProps {
  readonly link: RelatedLink;
  /** What is said of a story that is to be read, as where it first stood. */
  readonly note?: string | undefined;
}

/** Returns what the link says of a story that is not to be read; null for one that is. */
function markOf({ awaited, deleted }: RelatedLink): string | null {
  if (deleted === true) return strings.deletedMark;
  return awaited === true ? strings.awaitedMark : null;
}

/** Renders a headline; a quiet link, which says so, where its story is not there. */
export function RelatedItem({ link, note }: RelatedItemProps) {
  const mark = markOf(link);
  return (
    <>
      <h3 className={mark === null ? classes.related : `${classes.related} ${classes.quiet}`}>
        <PageLink to={link.path}>
          {isolate(link.headline, link.lang)}
          {mark === null ? null : <small>{` ${mark}`}</small>}
        </PageLink>
      </h3>
      {note === undefined ? null : <p className="soft">{isolate(note)}</p>}
    </>
  );
}
