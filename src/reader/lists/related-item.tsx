import type { RelatedLink } from '../../edition/linking/link-related.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './related-item.module.css';
import { isolate } from '../text/isolate.tsx';

interface RelatedItemProps {
  readonly link: RelatedLink;
}

/** Renders a headline that a source named; a quiet link, which says so, where its story has not come. */
export function RelatedItem({ link }: RelatedItemProps) {
  return (
    <h3 className={link.awaited ? `${classes.related} ${classes.awaited}` : classes.related}>
      <PageLink to={link.path}>
        {isolate(link.headline, link.lang)}
        {link.awaited ? <small>{` ${strings.awaitedMark}`}</small> : null}
      </PageLink>
    </h3>
  );
}
