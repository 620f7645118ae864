import { formatDate } from '../text/dates.ts';
import type { Card } from '../../edition/pages/card.ts';
import { isolate } from '../text/isolate.tsx';
import { counted } from '../text/phrase.ts';
import { plurals } from '../text/strings.ts';
import { UnpublishedMark } from './unpublished-mark.tsx';

interface CardFactsProps {
  readonly card: Card;
  /** True where the list around it does not name the day. */
  readonly withDate?: boolean | undefined;
}

/** Renders the quiet line under a headline: where from, when, how long. */
export function CardFacts({ card, withDate }: CardFactsProps) {
  return (
    <p className="meta">
      <UnpublishedMark story={card} />
      {card.place === undefined ? null : <b>{isolate(card.place, card.lang)}</b>}
      {withDate && card.date !== undefined ? (
        <time dateTime={card.date}>{formatDate(card.date)}</time>
      ) : null}
      <span>{counted(plurals.shortReadingTime, card.minutes)}</span>
    </p>
  );
}
