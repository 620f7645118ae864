import type { LeadCard } from '../../edition/pages/card.ts';
import { CardLabel } from '../lists/card-label.tsx';
import { CardFacts } from '../lists/card-facts.tsx';
import { linesClass } from '../lists/lines-class.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { StoryPhoto } from '../photos/story-photo.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';

interface LeadStoryProps {
  readonly card: LeadCard;
  readonly className: string | undefined;
}

/** Renders the story that leads the front page: its fitted headline, its photo, its summary. */
export function LeadStory({ card, className }: LeadStoryProps) {
  return (
    <article className={className}>
      <div>
        <CardLabel card={card} className="kicker" />
        <FittedHeadline
          fit={card.fit}
          level="h2"
          // Where it is too long to be fitted, its lines are those of its type size.
          className={linesClass(card.headlineLines)}
          lang={card.lang}
          dir={textDirection(card.headline, card.lang)}
        >
          <PageLink to={card.path}>{isolate(card.headline)}</PageLink>
        </FittedHeadline>
      </div>
      {card.photo === undefined ? null : (
        <StoryPhoto
          photo={card.photo}
          wide="(min-width: 60rem) 49rem"
          to={card.path}
          isCropped
          lang={card.lang}
        />
      )}
      <div>
        {card.summary === undefined ? null : (
          <p className="stand" lang={card.lang} dir={textDirection(card.summary, card.lang)}>
            {isolate(card.summary)}
          </p>
        )}
        <CardFacts card={card} withDate />
      </div>
    </article>
  );
}
