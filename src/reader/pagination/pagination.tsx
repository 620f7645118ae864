import { PageLink } from '../navigation/page-link.tsx';
import { fill, grouped } from '../text/phrase.ts';
import { strings } from '../text/strings.ts';
import { PageNumberForm } from './page-number-form.tsx';
import classes from './pagination.module.css';
import { shownPages } from './shown-pages.ts';

interface PaginationProps {
  /** The page on screen, 1 for the first of the list. */
  readonly current: number;
  readonly count: number;
  readonly pathOf: (number: number) => string;
  /** What leads to the page before and to the page after. */
  readonly before: string;
  readonly after: string;
}

/** Links from a page of a list to the others: one on, the first and the last, and any other. */
export function Pagination({ current, count, pathOf, before, after }: PaginationProps) {
  const shown = shownPages(current, count);
  return (
    <nav className={`section ${classes.pagination}`} aria-label={strings.pagination}>
      <div>
        {current === 1 ? null : (
          <>
            <PageLink to={pathOf(1)} className="go">
              {strings.firstPage}
            </PageLink>
            <PageLink to={pathOf(current - 1)} rel="prev" className="go">
              {before}
            </PageLink>
          </>
        )}
      </div>
      <details>
        <summary>
          {fill(strings.pageOf, { number: grouped(current), count: grouped(count) })}
        </summary>
        <ul>
          {shown.map((number) => (
            <li key={number}>
              <PageLink
                to={pathOf(number)}
                className="go"
                aria-current={number === current ? 'page' : undefined}
              >
                {grouped(number)}
              </PageLink>
            </li>
          ))}
        </ul>
        {shown.length < count ? <PageNumberForm count={count} pathOf={pathOf} /> : null}
      </details>
      <div>
        {current === count ? null : (
          <>
            <PageLink to={pathOf(current + 1)} rel="next" className="go">
              {after}
            </PageLink>
            <PageLink to={pathOf(count)} className="go">
              {strings.lastPage}
            </PageLink>
          </>
        )}
      </div>
    </nav>
  );
}
