import type { NotFoundPage as NotFoundPageData } from '../../edition/pages/not-found-page.ts';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { NoticeWays } from '../page-layout/notice-ways.tsx';
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
      actions={<NoticeWays />}
    />
  );
}
