import type { Card } from '../../edition/pages/card.ts';
import { StoryCard } from '../lists/story-card.tsx';

interface SecondStoriesProps {
  readonly cards: readonly Card[];
  readonly className: string;
  readonly big?: boolean;
}

/** Renders the stories after the lead, each with its summary. */
export function SecondStories({ cards, className, big = false }: SecondStoriesProps) {
  return (
    <div className={className}>
      {cards.map((card) => (
        <StoryCard key={card.path} card={card} level="h2" big={big} />
      ))}
    </div>
  );
}
