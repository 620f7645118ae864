import type { DisambiguationPage as DisambiguationPageData } from '../../edition/pages/disambiguation-page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { NoticeLayout } from '../page-layout/notice-layout.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';

interface DisambiguationPageProps {
  readonly page: DisambiguationPageData;
}

/** Renders several stories under one headline, told apart by their day, desk and first words. */
export function DisambiguationPage({ page }: DisambiguationPageProps) {
  return (
    <NoticeLayout
      masthead={page.masthead}
      barTitle={strings.disambiguationKicker}
      kicker={strings.disambiguationKicker}
      headline={page.headline}
      lang={page.lang}
      fit={page.fit}
      text={counted(plurals.underHeadline, page.stories.length)}
    >
      <ListSection>
        {page.stories.map((card) => (
          <li key={card.path}>
            <StoryCard card={card} level="h2" withDate />
          </li>
        ))}
      </ListSection>
    </NoticeLayout>
  );
}
