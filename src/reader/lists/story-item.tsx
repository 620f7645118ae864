import type { Card } from '../../edition/pages/page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { CardFacts } from './card-facts.tsx';
import classes from './story-item.module.css';
import { isolate } from '../text/isolate.tsx';

interface StoryItemProps {
  readonly card: Card;
  readonly level?: 'h2' | 'h3';
  readonly big?: boolean;
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean;
  readonly withDate?: boolean | undefined;
}

/** A story in a list: its desk, headline, summary and facts. */
export function StoryItem(props: StoryItemProps) {
  const { card, level: Level = 'h3', big, withDesk = true, withDate } = props;
  return (
    <article className={big ? `${classes.item} ${classes.big}` : classes.item}>
      {withDesk && card.desk !== undefined ? <p className="label">{card.desk}</p> : null}
      <Level>
        <PageLink to={card.path}>{isolate(card.headline)}</PageLink>
      </Level>
      {card.summary === undefined ? null : <p className={classes.summary}>{card.summary}</p>}
      <CardFacts card={card} withDate={withDate} />
    </article>
  );
}
