import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { NotFoundPage as NotFoundPageData } from '../../edition/pages/page.ts';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { NoticeHead } from '../page-layout/notice-head.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

interface NotFoundPageProps {
  readonly page: NotFoundPageData;
}

/** No page at this address. */
export function NotFoundPage({ page }: NotFoundPageProps) {
  return (
    <PageLayout
      masthead={page.masthead}
      here={{ path: null, exact: false }}
      barTitle={strings.notFoundTitle}
    >
      <NoticeHead
        kicker={strings.notFoundKicker}
        headline={strings.notFoundTitle}
        text={strings.notFoundText}
      >
        <PageLink to={FRONT_PATH} className="go">
          {strings.toFront}
        </PageLink>
        <PageLink to={ARCHIVE_PATH} className="go">
          {strings.allStories}
        </PageLink>
      </NoticeHead>
    </PageLayout>
  );
}
