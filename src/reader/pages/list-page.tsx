import { ARCHIVE_PATH, AWAITED_PATH, monthPath, yearPath } from '../../edition/addresses/paths.ts';
import type {
  ListPage as ListPageData,
  PlacePage,
  TagPage,
} from '../../edition/pages/list-pages.ts';
import { formatMonth } from '../text/dates.ts';
import { inDigits } from '../text/digits.ts';
import { ArchiveSteps } from '../lists/archive-steps.tsx';
import { byDay } from '../lists/by-day.ts';
import { CalendarStrip } from '../lists/calendar-strip.tsx';
import { ListSection } from '../lists/list-section.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { StoryCard } from '../lists/story-card.tsx';
import { FrontLead } from '../front/front-lead.tsx';
import { listPath } from '../list-order/list-path.ts';
import { listTitle } from '../lists/list-title.ts';
import { Pagination } from '../pagination/pagination.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { isolate } from '../text/isolate.tsx';
import { strings } from '../text/strings.ts';
import classes from './list-page.module.css';

interface ListPageProps {
  readonly page: ListPageData;
}

/** What a page is a list of, where its title does not tell. */
const labels: Partial<Readonly<Record<ListPageData['kind'], string>>> = {
  place: strings.place,
  tag: strings.tag,
};

/** Renders the stories of a desk, a place, a tag, or of a page of the archive, newest first. */
export function ListPage({ page }: ListPageProps) {
  const { kind, masthead, root, number, count, stories } = page;
  const title = listTitle(page);
  const isInArchive = kind === 'month' || kind === 'undated';
  const lead = 'lead' in page ? page.lead : undefined;
  const listed = lead === undefined ? stories : stories.slice(1);
  const pathOf = (current: number): string => listPath(page, current);
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: isInArchive ? ARCHIVE_PATH : root, exact: !isInArchive && root === page.path }}
      barTitle={title}
    >
      <header className={`soft ${classes.head}`}>
        {labels[kind] === undefined ? null : <p className="label">{labels[kind]}</p>}
        <h1>{title}</h1>
        {stories.length === 0 ? (
          <p>{kind === 'desk' ? strings.emptyDesk : strings.emptyArchive}</p>
        ) : null}
        <WaysOn page={page} />
      </header>
      {kind === 'archive' && page.contents !== undefined ? (
        <CalendarStrip contents={page.contents} />
      ) : null}
      {lead === undefined ? null : (
        <div className={classes.lead}>
          <FrontLead
            lead={kind === 'desk' ? { ...lead, desk: undefined } : lead}
            under={[]}
            beside={undefined}
          />
        </div>
      )}
      {listed.length === 0
        ? null
        : byDay(listed).map(({ label, items }) => (
            <ListSection key={items[0]?.path} title={label ?? undefined}>
              {items.map((card) => (
                <li key={card.path}>
                  <StoryCard
                    card={card}
                    level={label === null ? 'h2' : 'h3'}
                    withDesk={kind !== 'desk'}
                  />
                </li>
              ))}
            </ListSection>
          ))}
      {count === 1 ? null : (
        <Pagination
          current={count + 1 - number}
          count={count}
          pathOf={pathOf}
          before={strings.newer}
          after={strings.older}
        />
      )}
      {kind === 'archive' ? (
        <p className={classes.end}>
          <PageLink to={AWAITED_PATH} className="go">
            {strings.awaitedHeadlines}
          </PageLink>
        </p>
      ) : null}
    </PageLayout>
  );
}

const stepTo = (month: string | undefined) =>
  month === undefined ? null : { path: monthPath(month), label: formatMonth(month) };

interface NamesakeLinkProps {
  readonly page: PlacePage | TagPage;
}

/** Renders the way from a country to the tag of its name, or back. */
function NamesakeLink({ page: { kind, namesake } }: NamesakeLinkProps) {
  if (namesake === undefined) return null;
  return (
    <PageLink to={namesake.path} className="go">
      {`${kind === 'tag' ? strings.place : strings.tag}: `}
      {isolate(namesake.label)}
    </PageLink>
  );
}

/** Renders the ways on from a part of the archive, and between a country and the tag of its name. */
function WaysOn({ page }: ListPageProps) {
  if (page.kind === 'undated')
    return (
      <ArchiveSteps
        earlier={null}
        whole={{ path: ARCHIVE_PATH, label: strings.archive }}
        later={null}
      />
    );
  if (page.kind === 'place' || page.kind === 'tag') return <NamesakeLink page={page} />;
  if (page.kind !== 'month') return null;
  const year = page.month.slice(0, 4);
  return (
    <ArchiveSteps
      earlier={stepTo(page.earlier)}
      whole={{ path: yearPath(year), label: inDigits(year) }}
      later={stepTo(page.later)}
    />
  );
}
