import type { DeskSection as DeskSectionData } from '../../edition/pages/front-page.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { counted } from '../text/phrase.ts';
import { plurals } from '../text/strings.ts';
import classes from './desk-section.module.css';
import { HeadlineList } from '../lists/headline-list.tsx';
import { StoryCard } from '../lists/story-card.tsx';

interface DeskSectionProps {
  readonly section: DeskSectionData;
}

/** Renders one desk on the front page: its name, its first story, the headlines after it. */
export function DeskSection({ section }: DeskSectionProps) {
  return (
    <section className={`section ruled first ${classes.desk}`}>
      <div className="soft">
        <h2>
          <PageLink to={section.desk.path}>{section.desk.label}</PageLink>
        </h2>
        <p>{counted(plurals.stories, section.total)}</p>
      </div>
      <StoryCard card={section.lead} big withDesk={false} />
      {section.heads.length === 0 ? null : <HeadlineList headlines={section.heads} />}
    </section>
  );
}
