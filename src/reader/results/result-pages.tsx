import { PageLink } from '../navigation/page-link.tsx';
import { searchPath } from '../answers/search-request.ts';
import { fill, grouped } from '../text/phrase.ts';
import { searchStrings } from '../text/search-strings.ts';
import type { Answer } from '../answers/answers.ts';
import classes from './result-links.module.css';

interface ResultPagesProps {
  readonly answer: Answer;
  /** Called when the reader goes to another page. */
  readonly onTurn: () => void;
}

/** Links to the pages of results before and after this one. */
export function ResultPages({ answer: { request, pages }, onTurn }: ResultPagesProps) {
  if (pages < 2) return null;
  const { page } = request;
  const label = fill(searchStrings.resultPage, { number: grouped(page), count: grouped(pages) });
  return (
    <nav aria-label={searchStrings.resultPages} className={`soft ${classes.pages}`}>
      <span onClickCapture={onTurn}>
        {page > 1 ? (
          <PageLink to={searchPath({ ...request, page: page - 1 })} rel="prev" className="go">
            {searchStrings.previousPage}
          </PageLink>
        ) : null}
      </span>
      <p>{label}</p>
      <span onClickCapture={onTurn}>
        {page < pages ? (
          <PageLink to={searchPath({ ...request, page: page + 1 })} rel="next" className="go">
            {searchStrings.nextPage}
          </PageLink>
        ) : null}
      </span>
    </nav>
  );
}
