import type { Card } from '../../edition/pages/card.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { CardFacts } from './card-facts.tsx';
import classes from './story-card.module.css';
import { isolate } from '../text/isolate.tsx';
import { textDirection } from '../text/text-direction.ts';

interface StoryCardProps {
  readonly card: Card;
  readonly level?: 'h2' | 'h3';
  readonly big?: boolean;
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean;
  readonly withDate?: boolean | undefined;
  /** Why the story stands there. */
  readonly reason?: string | undefined;
}

/** Renders a story in a list: its desk, headline, summary and facts. */
export function StoryCard(props: StoryCardProps) {
  const { card, level: Level = 'h3', big, withDesk = true, withDate, reason } = props;
  return (
    <article className={big ? `${classes.card} ${classes.big}` : classes.card}>
      {withDesk && card.desk !== undefined ? <p className="label">{card.desk}</p> : null}
      <Level lang={card.lang} dir={textDirection(card.headline)}>
        <PageLink to={card.path}>{isolate(card.headline)}</PageLink>
      </Level>
      {card.summary === undefined ? null : (
        <p className={classes.summary} lang={card.lang} dir={textDirection(card.summary)}>
          {isolate(card.summary)}
        </p>
      )}
      {reason === undefined ? null : <p className="soft">{reason}</p>}
      <CardFacts card={card} withDate={withDate} />
    </article>
  );
}
