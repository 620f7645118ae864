import type { Masthead } from '../../edition/pages/page.ts';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { NoticeHead } from '../page-layout/notice-head.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';

interface FailedPageProps {
  readonly masthead: Masthead;
  readonly retry: () => void;
}

/** The page could not be had: says why, tries again on demand. */
export function FailedPage({ masthead, retry }: FailedPageProps) {
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: null, exact: false }}
      place={strings.failedKicker}
    >
      <NoticeHead
        kicker={strings.failedKicker}
        headline={strings.failedTitle}
        text={strings.failedText}
      >
        <button type="button" className="go" onClick={retry}>
          {strings.retry}
        </button>
        <PageLink to="/" className="go">
          {strings.toFront}
        </PageLink>
      </NoticeHead>
    </PageLayout>
  );
}
