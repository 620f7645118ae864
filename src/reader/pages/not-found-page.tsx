import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { NotFoundPage as NotFoundPageData } from '../../edition/pages/not-found-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { strings } from '../text/strings.ts';

interface NotFoundPageProps {
  readonly page: NotFoundPageData;
}

/** Renders the page that says that there is none at this address. */
export function NotFoundPage({ page }: NotFoundPageProps) {
  return (
    <NoticeLayout
      masthead={page.masthead}
      barTitle={strings.notFoundTitle}
      kicker={strings.notFoundKicker}
      headline={strings.notFoundTitle}
      text={strings.notFoundText}
      actions={
        <>
          <PageLink to={FRONT_PATH} className="go">
            {strings.toFront}
          </PageLink>
          <PageLink to={ARCHIVE_PATH} className="go">
            {strings.allStories}
          </PageLink>
        </>
      }
    />
  );
}
