import type { AwaitedPage as AwaitedPageData } from '../../edition/page.ts';
import { Band } from '../components/band.tsx';
import { FittedHeadline } from '../components/fitted-headline.tsx';
import { Frame } from '../components/frame.tsx';
import { NoticeHead } from '../components/notice-head.tsx';
import { StoryItem } from '../components/story-item.tsx';
import { words } from '../components/words.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../phrase.ts';
import { plurals, strings } from '../strings.ts';
import classes from './awaited-page.module.css';

interface AwaitedPageProps {
  readonly page: AwaitedPageData;
}

/** A headline that stories name and whose text has not come: empty lines where it will stand. */
export function AwaitedPage({ page }: AwaitedPageProps) {
  return (
    <Frame
      masthead={page.masthead}
      here={{ path: null, exact: false }}
      place={strings.awaitedKicker}
    >
      <NoticeHead
        kicker={strings.awaitedKicker}
        headline={
          <FittedHeadline fit={page.fit} level="h1">
            {words(page.headline)}
          </FittedHeadline>
        }
        text={strings.awaitedTitle}
        note={strings.awaitedText}
      >
        <PageLink to="/" className="go">
          {strings.toFront}
        </PageLink>
      </NoticeHead>
      <div className={classes.blank} />
      <Band title={counted(plurals.namedBy, page.namedBy.length)}>
        {page.namedBy.map((card) => (
          <li key={card.path}>
            <StoryItem card={card} />
          </li>
        ))}
      </Band>
    </Frame>
  );
}
