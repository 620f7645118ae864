import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { AwaitedPage as AwaitedPageData } from '../../edition/pages/page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { NoticeHead } from '../page-layout/notice-head.tsx';
import { StoryItem } from '../lists/story-item.tsx';
import { isolate } from '../text/isolate.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './awaited-page.module.css';

interface AwaitedPageProps {
  readonly page: AwaitedPageData;
}

/** A headline that stories name and whose text has not come: empty lines where it will stand. */
export function AwaitedPage({ page }: AwaitedPageProps) {
  return (
    <PageLayout
      masthead={page.masthead}
      here={{ path: null, exact: false }}
      barTitle={strings.awaitedKicker}
    >
      <NoticeHead
        kicker={strings.awaitedKicker}
        headline={
          <FittedHeadline fit={page.fit} level="h1">
            {isolate(page.headline)}
          </FittedHeadline>
        }
        text={strings.awaitedTitle}
        note={strings.awaitedText}
      >
        <PageLink to={FRONT_PATH} className="go">
          {strings.toFront}
        </PageLink>
      </NoticeHead>
      <div className={classes.blank} />
      <ListSection title={counted(plurals.backlinks, page.backlinks.length)}>
        {page.backlinks.map((card) => (
          <li key={card.path}>
            <StoryItem card={card} />
          </li>
        ))}
      </ListSection>
    </PageLayout>
  );
}
