import { inDigits } from '../text/digits.ts';
import { monthName } from '../text/dates.ts';
import { ARCHIVE_PATH, monthPath, yearPath } from '../../edition/addresses/paths.ts';
import type { YearPage as YearPageData } from '../../edition/pages/archive-pages.ts';
import { ArchiveSteps } from '../lists/archive-steps.tsx';
import { HeadlineList } from '../lists/headline-list.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './list-page.module.css';

interface YearPageProps {
  readonly page: YearPageData;
}

const stepTo = (year: string | undefined) =>
  year === undefined ? null : { path: yearPath(year), label: inDigits(year) };

/** Renders a year of the archive: its months, each with its number of stories and its newest headlines. */
export function YearPage({ page }: YearPageProps) {
  const { masthead, year, total, months, earlier, later } = page;
  return (
    <PageLayout
      masthead={masthead}
      here={{ path: ARCHIVE_PATH, exact: false }}
      barTitle={inDigits(year)}
    >
      <header className={`soft ${classes.head}`}>
        <h1>{inDigits(year)}</h1>
        <p>{counted(plurals.stories, total)}</p>
        <ArchiveSteps
          earlier={stepTo(earlier)}
          whole={{ path: ARCHIVE_PATH, label: strings.archive }}
          later={stepTo(later)}
        />
      </header>
      <div className="section ruled two three">
        {months.map(({ month, total: ofMonth, heads }) => (
          <section key={month}>
            <h2>
              <PageLink to={monthPath(month)}>{monthName(month)}</PageLink>
            </h2>
            <p className="label">{counted(plurals.stories, ofMonth)}</p>
            <HeadlineList headlines={heads} light />
            {ofMonth > heads.length ? (
              <PageLink to={monthPath(month)} className="go">
                {strings.wholeMonth}
              </PageLink>
            ) : null}
          </section>
        ))}
      </div>
    </PageLayout>
  );
}
