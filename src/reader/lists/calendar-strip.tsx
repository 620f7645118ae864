import { inDigits } from '../text/digits.ts';
import { monthName } from '../text/dates.ts';
import { monthPath, UNDATED_PATH, yearPath } from '../../edition/addresses/paths.ts';
import type { ArchiveContents, CountedYear } from '../../edition/pages/list-pages.ts';
import { PageLink } from '../navigation/page-link.tsx';
import { counted, grouped } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './calendar-strip.module.css';

interface CalendarStripProps {
  readonly contents: ArchiveContents;
}

/** So many years stand open; those before them are folded away. */
const OPEN_YEARS = 2;

/** Renders the ways into the archive: its years, months, desks and countries, with their counts. */
export function CalendarStrip({ contents }: CalendarStripProps) {
  const { years, undated } = contents;
  const older = years.slice(OPEN_YEARS);
  const lists = [
    { id: 'desks', title: strings.byDesk, links: contents.desks },
    { id: 'places', title: strings.byPlace, links: contents.places },
  ];
  return (
    <>
      {years.length === 0 ? null : (
        <nav className={`section ${classes.calendar}`} aria-label={strings.byMonth}>
          <h2>{strings.byMonth}</h2>
          {older.length === 0 ? null : <YearLinks years={years} />}
          {years.slice(0, OPEN_YEARS).map((year) => (
            <Year key={year.year} year={year} />
          ))}
          {older.length === 0 ? null : (
            <details>
              <summary>{strings.olderYears}</summary>
              {older.map((year) => (
                <Year key={year.year} year={year} />
              ))}
            </details>
          )}
          {undated === undefined ? null : (
            <p>
              <PageLink to={UNDATED_PATH}>{strings.undatedStories}</PageLink>{' '}
              <small>{grouped(undated)}</small>
            </p>
          )}
        </nav>
      )}
      {lists.map(({ id, title, links }) =>
        links.length === 0 ? null : (
          <nav key={id} id={id} className={`section ${classes.calendar}`} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ path, label, total }) => (
                <li key={path}>
                  <PageLink to={path}>{label}</PageLink> <small>{grouped(total)}</small>
                </li>
              ))}
            </ul>
          </nav>
        ),
      )}
    </>
  );
}

/** Links to each year at once. */
function YearLinks({ years }: { readonly years: readonly CountedYear[] }) {
  return (
    <ul>
      {years.map(({ year, total }) => (
        <li key={year}>
          <PageLink to={yearPath(year)}>{inDigits(year)}</PageLink> <small>{grouped(total)}</small>
        </li>
      ))}
    </ul>
  );
}

/** Renders the months of a year that have stories, each with their number. */
function Year({ year: { year, total, months } }: { readonly year: CountedYear }) {
  return (
    <section>
      <h3>
        <PageLink to={yearPath(year)}>{inDigits(year)}</PageLink>{' '}
        <small>{counted(plurals.stories, total)}</small>
      </h3>
      <ol>
        {months.map((month) => (
          <li key={month.month}>
            <PageLink to={monthPath(month.month)}>{monthName(month.month)}</PageLink>{' '}
            <small>{grouped(month.total)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
