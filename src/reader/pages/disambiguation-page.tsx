import type { DisambiguationPage as SharedPageData } from '../../edition/pages/page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import { Frame } from '../page-layout/page-layout.tsx';
import { NoticeHead } from '../page-layout/notice-head.tsx';
import { StoryItem } from '../lists/story-item.tsx';
import { words } from '../text/isolate.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';

interface SharedPageProps {
  readonly page: SharedPageData;
}

/** Several stories under one headline: told apart by their day, desk and first words. */
export function DisambiguationPage({ page }: SharedPageProps) {
  return (
    <Frame
      masthead={page.masthead}
      here={{ path: null, exact: false }}
      place={strings.sharedKicker}
    >
      <NoticeHead
        kicker={strings.sharedKicker}
        headline={
          <FittedHeadline fit={page.fit} level="h1">
            {words(page.headline)}
          </FittedHeadline>
        }
        text={counted(plurals.shared, page.stories.length)}
      />
      <ListSection>
        {page.stories.map((card) => (
          <li key={card.path}>
            <StoryItem card={card} level="h2" withDate />
          </li>
        ))}
      </ListSection>
    </Frame>
  );
}
