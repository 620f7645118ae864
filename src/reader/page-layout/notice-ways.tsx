import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

/** Renders the ways on from a page that has no story: the front page, and all stories. */
export function NoticeWays() {
  return (
    <>
      <PageLink to={FRONT_PATH} className="go">
        {strings.toFront}
      </PageLink>
      <PageLink to={ARCHIVE_PATH} className="go">
        {strings.allStories}
      </PageLink>
    </>
  );
}
