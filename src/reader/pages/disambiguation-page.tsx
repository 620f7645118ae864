import type { DisambiguationPage as DisambiguationPageData } from '../../edition/pages/page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { NoticeHead } from '../page-layout/notice-head.tsx';
import { StoryItem } from '../lists/story-item.tsx';
import { isolate } from '../text/isolate.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';

interface DisambiguationPageProps {
  readonly page: DisambiguationPageData;
}

/** Several stories under one headline: told apart by their day, desk and first words. */
export function DisambiguationPage({ page }: DisambiguationPageProps) {
  return (
    <PageLayout
      masthead={page.masthead}
      here={{ path: null, exact: false }}
      barTitle={strings.disambiguationKicker}
    >
      <NoticeHead
        kicker={strings.disambiguationKicker}
        headline={
          <FittedHeadline fit={page.fit} level="h1">
            {isolate(page.headline)}
          </FittedHeadline>
        }
        text={counted(plurals.underHeadline, page.stories.length)}
      />
      <ListSection>
        {page.stories.map((card) => (
          <li key={card.path}>
            <StoryItem card={card} level="h2" withDate />
          </li>
        ))}
      </ListSection>
    </PageLayout>
  );
}
