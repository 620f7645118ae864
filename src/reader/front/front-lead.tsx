import type { Card, LeadCard, ListedHeadline } from '../../edition/pages/card.ts';
import classes from './front-lead.module.css';
import { LatestNews } from './latest-news.tsx';
import { LeadStory } from './lead-story.tsx';
import { SecondStories } from './second-stories.tsx';

interface FrontLeadProps {
  readonly lead: LeadCard;
  readonly secondStories: readonly Card[];
  readonly latest: readonly ListedHeadline[];
}

/** How many of the second stories stand under the lead where the page has three columns. */
const UNDER_LEAD = 2;
/** How many stories at most stand beside the lead in large type. */
const MAX_BIG = 2;

/** Renders the head of the front page: the lead, alone or with what stands under and beside it. */
export function FrontLead({ lead, secondStories, latest }: FrontLeadProps) {
  if (secondStories.length === 0)
    return <LeadStory card={lead} className={`${classes.lead} ${classes.alone} three span`} />;
  if (latest.length === 0) {
    return (
      <div className="ruled three span">
        <LeadStory card={lead} className={classes.lead} />
        <div>
          <SecondStories
            cards={secondStories}
            className={`ruled two ${classes.beside}`}
            big={secondStories.length <= MAX_BIG}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={`ruled first ${classes.many}`}>
      <div>
        <LeadStory card={lead} className={classes.lead} />
        <SecondStories
          cards={secondStories.slice(0, UNDER_LEAD)}
          className={`ruled two ${classes.under}`}
        />
      </div>
      <div>
        <SecondStories cards={secondStories.slice(UNDER_LEAD)} className="ruled" />
      </div>
      <LatestNews headlines={latest} />
    </div>
  );
}
