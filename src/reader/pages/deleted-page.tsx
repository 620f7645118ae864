import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { DeletedPage as DeletedPageData } from '../../edition/pages/not-found-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { strings } from '../text/strings.ts';

interface DeletedPageProps {
  readonly page: DeletedPageData;
}

/** Renders the page that says that the story of this address was deleted. */
export function DeletedPage({ page }: DeletedPageProps) {
  return (
    <NoticeLayout
      masthead={page.masthead}
      barTitle={strings.deletedKicker}
      kicker={strings.deletedKicker}
      headline={strings.deletedTitle}
      text={strings.deletedText}
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
