import type { LeadCard } from '../../edition/pages/card.ts';
import type { FrontCard, FrontColumn as Column } from '../../edition/pages/front-page.ts';
import { StoryCard } from '../lists/story-card.tsx';
import { FrontColumn } from './front-column.tsx';
import classes from './front-lead.module.css';
import { LeadStory } from './lead-story.tsx';

interface FrontLeadProps {
  readonly lead: LeadCard;
  readonly under: readonly FrontCard[];
  /** Absent where the lead stands alone. */
  readonly beside: Column | undefined;
}

/** Renders the head of the front page: the lead, alone or with what stands under and beside it. */
export function FrontLead({ lead, under, beside }: FrontLeadProps) {
  if (beside === undefined) {
    return <LeadStory card={lead} className={`${classes.lead} ${classes.alone} three span`} />;
  }
  return (
    <div className="ruled three span">
      <div className={classes.beside}>
        <LeadStory card={lead} className={classes.lead} />
        {under.length === 0 ? null : (
          <div className={`ruled two ${classes.under}`}>
            {under.map((card) => (
              <StoryCard key={card.path} card={card} level="h2" withDate />
            ))}
          </div>
        )}
      </div>
      <FrontColumn column={beside} level="h2" withAll />
    </div>
  );
}
