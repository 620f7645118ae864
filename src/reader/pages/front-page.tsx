import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import { formatBothDates } from '../text/dates.ts';
import type { FrontPage as FrontPageData } from '../../edition/pages/front-page.ts';
import { ListSection } from '../lists/list-section.tsx';
import { DeskSection } from '../front/desk-section.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { FrontPlaces } from '../front/front-places.tsx';
import { FrontLead } from '../front/front-lead.tsx';
import { Nameplate } from '../page-layout/nameplate.tsx';
import { OpenedColumns } from '../front/opened-columns.tsx';
import { RelatedItem } from '../lists/related-item.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './front-page.module.css';

interface FrontPageProps {
  readonly page: FrontPageData;
}

/** Returns how many stories stand beside the lead where there is no column of latest news. */
function countBesideLead(secondStories: number): number {
  return secondStories === 3 ? 3 : 2;
}

/** Returns the class for rows of three or of four, whichever leaves the smaller gap at the end. */
function restShape(count: number): string | undefined {
  if (count < 3) return '';
  return count % 3 === 0 || count === 5 ? 'three' : classes.rest;
}

/** Renders the front page, for any number of stories. */
export function FrontPage({ page }: FrontPageProps) {
  const { masthead, lead, seconds: secondStories, latest, desks, places, awaited, columns } = page;
  const edition = [
    counted(plurals.edition, page.total),
    masthead.desks.length > 1 ? counted(plurals.inDesks, masthead.desks.length) : '',
  ];
  const line = edition.filter((part) => part !== '').join(' ');
  const day = lead?.date ? formatBothDates(lead.date) : null;
  const beside = latest.length > 0 ? secondStories.length : countBesideLead(secondStories.length);
  const rest = secondStories.slice(beside);
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: FRONT_PATH, exact: true }}
      nameplate={<Nameplate masthead={masthead} day={day} edition={line} />}
      footerLine={line}
    >
      {lead === null ? (
        <div className={classes.empty}>
          <h2>{strings.emptyTitle}</h2>
          <p>{strings.emptyText}</p>
        </div>
      ) : (
        <div className={classes.top}>
          <FrontLead lead={lead} secondStories={secondStories.slice(0, beside)} latest={latest} />
        </div>
      )}
      {columns.length === 0 ? null : (
        <OpenedColumns columns={columns} dateline={page.dateline} lang={lead?.lang} />
      )}
      {rest.length === 0 ? null : (
        <div className={`section ruled two ${restShape(rest.length)}`}>
          {rest.map((card) => (
            <StoryCard key={card.path} card={card} level="h2" />
          ))}
        </div>
      )}
      {desks.map((section) => (
        <DeskSection key={section.desk.path} section={section} />
      ))}
      {places.length === 0 ? null : <FrontPlaces places={places} />}
      {awaited.length === 0 ? null : (
        <ListSection title={strings.awaitedHeadlines} note={strings.awaitedNote}>
          {awaited.map((link) => (
            <li key={link.path}>
              <RelatedItem link={{ ...link, awaited: true }} />
            </li>
          ))}
        </ListSection>
      )}
    </PageLayout>
  );
}
