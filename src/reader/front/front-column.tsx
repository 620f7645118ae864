import { ARCHIVE_PATH } from '../../edition/addresses/paths.ts';
import type { FrontColumn as Column } from '../../edition/pages/front-page.ts';
import { HeadlineList } from '../lists/headline-list.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './front-column.module.css';

interface FrontColumnProps {
  readonly column: Column;
  /** Of its headlines. */
  readonly level: 'h2' | 'h3';
  /** False where the desk is plain from what stands around it. */
  readonly withDesk?: boolean | undefined;
  /** Whether the headlines have a title, and after them a link to all stories. */
  readonly withAll?: boolean;
}

/** Renders a column of the front page: its cards, and its headlines under those. */
export function FrontColumn({ column, level, withDesk, withAll = false }: FrontColumnProps) {
  const { cards, heads } = column;
  return (
    <div className={withAll ? `${classes.column} ${classes.beside}` : classes.column}>
      <div className="ruled">
        {cards.map((card) => (
          <StoryCard key={card.path} card={card} level={level} withDesk={withDesk} withDate />
        ))}
        {heads.length === 0 ? null : (
          <div>
            {withAll ? <h2>{strings.moreStories}</h2> : null}
            <HeadlineList headlines={heads} />
            {withAll ? (
              <PageLink to={ARCHIVE_PATH} className="go">
                {strings.allStories}
              </PageLink>
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
}
