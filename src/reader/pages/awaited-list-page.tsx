import { AWAITED_PATH, numberedPath } from '../../edition/addresses/paths.ts';
import type { AwaitedListPage as AwaitedListPageData } from '../../edition/pages/awaited-list-page.ts';
import { HeadlineList } from '../lists/headline-list.tsx';
import { ListSection } from '../lists/list-section.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { PageLink } from '../navigation/page-link.tsx';
import { PageLayout } from '../page-layout/page-layout.tsx';
import { isolate } from '../text/isolate.tsx';
import { keptLinesBox, linesClass } from '../lists/lines-class.ts';
import { counted } from '../text/phrase.ts';
import { plurals, strings } from '../text/strings.ts';
import classes from './list-page.module.css';

interface AwaitedListPageProps {
  readonly page: AwaitedListPageData;
}

const pathOf = (number: number): string =>
  number === 1 ? AWAITED_PATH : numberedPath(AWAITED_PATH, number);

/** Renders the headlines that wait for their stories, each with the stories that name it. */
export function AwaitedListPage({ page }: AwaitedListPageProps) {
  const { masthead, awaited, number, count, total } = page;
  const title = strings.awaitedHeadlines;
  return (
    <PageLayout masthead={masthead} here={{ path: null, exact: false }} barTitle={title}>
      <header className={`soft ${classes.head}`}>
        <h1>{title}</h1>
        <p>{total === 0 ? strings.noneAwaited : counted(plurals.awaited, total)}</p>
        {total === 0 ? null : <p>{strings.awaitedNote}</p>}
      </header>
      {total === 0 ? null : (
        <ListSection>
          {awaited.map(({ path, headline, lang, headlineLines, total: naming, backlinks }) => (
            <li key={path} className={keptLinesBox}>
              <h2 className={linesClass(headlineLines)}>
                <PageLink to={path}>{isolate(headline, lang)}</PageLink>
              </h2>
              <p className="label">{counted(plurals.backlinks, naming)}</p>
              <HeadlineList headlines={backlinks} light />
            </li>
          ))}
        </ListSection>
      )}
      {count === 1 ? null : (
        <Pagination
          current={number}
          count={count}
          pathOf={pathOf}
          before={strings.previousPage}
          after={strings.nextPage}
        />
      )}
    </PageLayout>
  );
}
