import type { SharedPage as SharedPageData } from '../../edition/page.ts';
import { Band } from '../components/band.tsx';
import { FittedHeadline } from '../components/fitted-headline.tsx';
import { Frame } from '../components/frame.tsx';
import { NoticeHead } from '../components/notice-head.tsx';
import { StoryItem } from '../components/story-item.tsx';
import { words } from '../components/words.tsx';
import { counted } from '../phrase.ts';
import { plurals, strings } from '../strings.ts';

interface SharedPageProps {
  readonly page: SharedPageData;
}

/** Several stories under one headline: told apart by their day, desk and first words. */
export function SharedPage({ page }: SharedPageProps) {
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
      <Band>
        {page.stories.map((card) => (
          <li key={card.path}>
            <StoryItem card={card} level="h2" withDate />
          </li>
        ))}
      </Band>
    </Frame>
  );
}
