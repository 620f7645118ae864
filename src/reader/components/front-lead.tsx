import type { Card, Head } from '../../edition/page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { CardFacts } from './card-facts.tsx';
import { FittedHeadline } from './fitted-headline.tsx';
import classes from './front-lead.module.css';
import { LatestNews } from './latest-news.tsx';
import { StoryItem } from './story-item.tsx';
import { Words } from './words.tsx';

interface FrontLeadProps {
  readonly lead: Card;
  readonly seconds: readonly Card[];
  readonly latest: readonly Head[];
}

/** So many of the second stories stand under the lead when the page has three columns. */
const UNDER_LEAD = 2;

/** The head of the front page: the lead, alone or with what stands under and beside it. */
export function FrontLead({ lead, seconds, latest }: FrontLeadProps) {
  const full = latest.length > 0;
  const under = full ? seconds.slice(0, UNDER_LEAD) : [];
  const beside = full ? seconds.slice(UNDER_LEAD) : seconds;
  const shape = full ? `first ${classes.many}` : seconds.length === 0 ? classes.alone : classes.few;
  return (
    <div className={`ruled ${classes.front} ${shape}`}>
      <div>
        <article className={classes.lead}>
          <div>
            {lead.desk === null ? null : <p className="kicker">{lead.desk}</p>}
            <FittedHeadline fit={lead.fit} level="h2">
              <PageLink to={lead.path}>
                <Words>{lead.headline}</Words>
              </PageLink>
            </FittedHeadline>
          </div>
          <div>
            {lead.summary === null ? null : <p className="stand">{lead.summary}</p>}
            <CardFacts card={lead} />
          </div>
        </article>
        <Seconds cards={under} className={classes.under} />
      </div>
      <Seconds cards={beside} big={!full && beside.length < 3} />
      {full ? <LatestNews heads={latest} /> : null}
    </div>
  );
}

interface SecondsProps {
  readonly cards: readonly Card[];
  readonly className?: string | undefined;
  readonly big?: boolean;
}

function Seconds({ cards, className = '', big = false }: SecondsProps) {
  if (cards.length === 0) return null;
  return (
    <div className={`ruled two ${className}`}>
      {cards.map((card) => (
        <StoryItem key={card.path} card={card} level="h2" big={big} />
      ))}
    </div>
  );
}
