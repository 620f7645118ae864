import type { NotFoundPage as NotFoundPageData } from '../../edition/pages/not-found-page.ts';
import { SEARCH_PATH } from '../../edition/addresses/paths.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { NoticeWays } from '../page-layout/notice-ways.tsx';
import { lazyCode } from '../status/lazy-code.ts';
import { useHydrated } from '../status/use-hydrated.ts';
import { strings } from '../text/strings.ts';
import { FailedPage } from '../page-layout/failed-page.tsx';
import classes from './not-found-page.module.css';

/** What finds pages of much the same address: the engine of the search. */
const useNearPages = lazyCode(() => import('../search/near-pages.tsx'));

const loadAgain = (): void => window.location.reload();

interface NotFoundPageProps {
  readonly page: NotFoundPageData;
}

/** Renders the page that says that there is none at this address, and leads to those whose address is near. */
export function NotFoundPage({ page }: NotFoundPageProps) {
  const isOffline = page.isOffline === true;
  const nearPages = useNearPages(useHydrated() && !isOffline);
  if (isOffline)
    return <FailedPage masthead={page.masthead} reason="unreachable" retry={loadAgain} />;
  return (
    <NoticeLayout
      masthead={page.masthead}
      barTitle={strings.notFoundTitle}
      kicker={strings.notFoundKicker}
      headline={strings.notFoundTitle}
      text={strings.notFoundText}
      actions={
        <>
          <NoticeWays />
          <PageLink to={SEARCH_PATH} className="go">
            {strings.searchTitle}
          </PageLink>
        </>
      }
    >
      <div className={classes.near}>
        {nearPages.state === 'there' ? <nearPages.code.NearPages page={page} /> : null}
      </div>
    </NoticeLayout>
  );
}
