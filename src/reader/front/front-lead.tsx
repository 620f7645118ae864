import type { Card, ListedHeadline, LeadCard } from '../../edition/pages/page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { CardFacts } from '../lists/card-facts.tsx';
import { FittedHeadline } from '../text/fitted-headline.tsx';
import classes from './front-lead.module.css';
import { LatestNews } from './latest-news.tsx';
import { StoryItem } from '../lists/story-item.tsx';
import { StoryPhoto } from '../story/story-photo.tsx';
import { isolate } from '../text/isolate.tsx';

interface FrontLeadProps {
  readonly lead: LeadCard;
  readonly seconds: readonly Card[];
  readonly latest: readonly ListedHeadline[];
}

/** So many of the second stories stand under the lead when the page has three columns. */
const UNDER_LEAD = 2;
/** Up to so many stand beside it in large type. */
const MOST_BIG = 2;

/** The head of the front page: the lead, alone or with what stands under and beside it. */
export function FrontLead({ lead, seconds, latest }: FrontLeadProps) {
  if (seconds.length === 0)
    return <Lead card={lead} className={`${classes.lead} ${classes.alone} three span`} />;
  if (latest.length === 0) {
    return (
      <div className="ruled three span">
        <Lead card={lead} className={classes.lead} />
        <div>
          <Seconds
            cards={seconds}
            className={`ruled two ${classes.beside}`}
            big={seconds.length <= MOST_BIG}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={`ruled first ${classes.many}`}>
      <div>
        <Lead card={lead} className={classes.lead} />
        <Seconds cards={seconds.slice(0, UNDER_LEAD)} className={`ruled two ${classes.under}`} />
      </div>
      <div>
        <Seconds cards={seconds.slice(UNDER_LEAD)} className="ruled" />
      </div>
      <LatestNews heads={latest} />
    </div>
  );
}

interface LeadProps {
  readonly card: LeadCard;
  readonly className: string | undefined;
}

function Lead({ card, className }: LeadProps) {
  return (
    <article className={className}>
      <div>
        {card.desk === undefined ? null : <p className="kicker">{card.desk}</p>}
        <FittedHeadline fit={card.fit} level="h2">
          <PageLink to={card.path}>{isolate(card.headline)}</PageLink>
        </FittedHeadline>
      </div>
      {card.photo === undefined ? null : (
        <StoryPhoto photo={card.photo} wide="(min-width: 60rem) 49rem" to={card.path} />
      )}
      <div>
        {card.summary === undefined ? null : <p className="stand">{card.summary}</p>}
        <CardFacts card={card} />
      </div>
    </article>
  );
}

interface SecondsProps {
  readonly cards: readonly Card[];
  readonly className: string;
  readonly big?: boolean;
}

function Seconds({ cards, className, big = false }: SecondsProps) {
  return (
    <div className={className}>
      {cards.map((card) => (
        <StoryItem key={card.path} card={card} level="h2" big={big} />
      ))}
    </div>
  );
}
