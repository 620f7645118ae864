import { useContext } from 'react';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import { formatBothDates } from '../text/dates.ts';
import type { FrontColumn, FrontPage as FrontPageData } from '../../edition/pages/front-page.ts';
import { LateLibraryContext } from '../library/late-library-context.ts';
import { ListSection } from '../lists/list-section.tsx';
import { DeskSection } from '../front/desk-section.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { ColumnRow } from '../front/column-row.tsx';
import { DeskLists } from '../front/desk-lists.tsx';
import { FrontBand } from '../front/front-band.tsx';
import { FrontLead } from '../front/front-lead.tsx';
import { Nameplate } from '../page-layout/nameplate.tsx';
import { OpenedColumns } from '../front/opened-columns.tsx';
import { RelatedItem } from '../lists/related-item.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './front-page.module.css';

interface FrontPageProps {
  readonly page: FrontPageData;
}

/** Renders columns beside each other; headlines alone have a title. */
const renderRow = (row: readonly FrontColumn[], index: number) => (
  <div key={index} className="section">
    {row.every(({ cards }) => cards.length === 0) ? <h2>{strings.moreHeadlines}</h2> : null}
    <ColumnRow columns={row} level="h2" />
  </div>
);

/** Renders the front page, for any number of stories. */
export function FrontPage({ page }: FrontPageProps) {
  const { masthead, lead, rows, desks, deskLists, singles } = page;
  const { otherDesks, places, awaited, columns } = page;
  const library = useContext(LateLibraryContext).code;
  const edition = [
    counted(plurals.edition, page.total),
    masthead.desks.length > 1 ? counted(plurals.inDesks, masthead.desks.length) : '',
  ];
  const line = edition.filter((part) => part !== '').join(' ');
  const day = page.day === undefined ? null : formatBothDates(page.day);
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: FRONT_PATH, exact: true }}
      nameplate={<Nameplate masthead={masthead} logo={page.logo} day={day} edition={line} />}
      footerLine={line}
    >
      {lead === null ? (
        <div className={classes.empty}>
          <h2>{strings.emptyTitle}</h2>
          <p>{strings.emptyText}</p>
        </div>
      ) : (
        <div className={classes.top}>
          <FrontLead lead={lead} under={page.under} beside={page.beside} />
        </div>
      )}
      {columns.length === 0 ? null : (
        <OpenedColumns columns={columns} dateline={page.dateline} lang={lead?.lang} />
      )}
      {rows.map(renderRow)}
      {desks.map((section) => (
        <DeskSection key={section.desk.path} section={section} />
      ))}
      {deskLists.map((lists) => (
        <DeskLists key={lists[0]?.desk.path} lists={lists} />
      ))}
      {singles.map(renderRow)}
      {otherDesks.length === 0 ? null : (
        <FrontBand
          title={otherDesks.length < masthead.desks.length ? strings.otherDesks : strings.allDesks}
          links={otherDesks}
        />
      )}
      {places.length === 0 ? null : <FrontBand title={strings.places} links={places} />}
      {awaited.length === 0 ? null : (
        <ListSection title={strings.awaitedHeadlines} note={strings.awaitedNote}>
          {awaited.map((link) => (
            <li key={link.path}>
              <RelatedItem link={{ ...link, awaited: true }} />
            </li>
          ))}
        </ListSection>
      )}
      {library === null ? null : <library.ContinueRow />}
    </PageLayout>
  );
}
