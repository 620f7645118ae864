import type { StoryPage } from '../../edition/pages/story-page.ts';
import { strings } from '../text/strings.ts';
import { ListSection } from '../lists/list-section.tsx';
import { RelatedItem } from '../lists/related-item.tsx';
import { StoryCard } from '../lists/story-card.tsx';

interface StoryFooterProps {
  readonly page: StoryPage;
}

/** Renders the lists after a story: headlines its source named, stories that name it, others. */
export function StoryFooter({ page }: StoryFooterProps) {
  const lists = [
    { title: strings.backlinks, cards: page.backlinks },
    { title: strings.others, cards: page.others },
  ];
  return (
    <>
      {page.related === undefined ? null : (
        <ListSection title={strings.related}>
          {page.related.map((link) => (
            <li key={link.path}>
              <RelatedItem link={link} />
            </li>
          ))}
        </ListSection>
      )}
      {lists.map(({ title, cards }) =>
        cards === undefined ? null : (
          <ListSection key={title} title={title} above={cards.length > 2}>
            {cards.map((card) => (
              <li key={card.path}>
                <StoryCard card={card} />
              </li>
            ))}
          </ListSection>
        ),
      )}
    </>
  );
}
