import type { DeletedPage as DeletedPageData } from '../../edition/pages/not-found-page.ts';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { NoticeWays } from '../page-layout/notice-ways.tsx';
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
      actions={<NoticeWays />}
    />
  );
}
