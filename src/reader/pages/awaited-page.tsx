import { AWAITED_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { AwaitedPage as AwaitedPageData } from '../../edition/pages/awaited-page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './awaited-page.module.css';

interface AwaitedPageProps {
  readonly page: AwaitedPageData;
}

/** Renders a headline that stories name, and empty lines where its text will stand. */
export function AwaitedPage({ page }: AwaitedPageProps) {
  return (
    <NoticeLayout
      masthead={page.masthead}
      barTitle={strings.awaitedKicker}
      kicker={strings.awaitedKicker}
      headline={page.headline}
      lang={page.lang}
      fit={page.fit}
      text={strings.awaitedTitle}
      note={strings.awaitedText}
      actions={
        <>
          <PageLink to={FRONT_PATH} className="go">
            {strings.toFront}
          </PageLink>
          <PageLink to={AWAITED_PATH} className="go">
            {strings.allAwaited}
          </PageLink>
        </>
      }
    >
      <div className={classes.blank} />
      <ListSection title={counted(plurals.backlinks, page.backlinks.length)}>
        {page.backlinks.map((card) => (
          <li key={card.path}>
            <StoryCard card={card} />
          </li>
        ))}
      </ListSection>
    </NoticeLayout>
  );
}
