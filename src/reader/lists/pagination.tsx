import { PageLink } from '../navigation/page-link.tsx';
import { strings } from '../text/strings.ts';
import classes from './pagination.module.css';

interface PaginationProps {
  readonly newer: string | null;
  readonly older: string | null;
}

/** Links to the newer and the older page of a list. */
export function Pagination({ newer, older }: PaginationProps) {
  return (
    <nav className={`section ${classes.pagination}`} aria-label={strings.pagination}>
      {newer === null ? null : (
        <PageLink to={newer} rel="prev" className="go">
          {strings.newer}
        </PageLink>
      )}
      {older === null ? null : (
        <PageLink to={older} rel="next" className="go">
          {strings.older}
        </PageLink>
      )}
    </nav>
  );
}
