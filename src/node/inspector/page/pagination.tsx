import { useWords } from '../words/words-context.ts';

interface PaginationProps {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** Links to the pages before and after; nothing where there is only one. */
export function Pagination({ page, pages, addressOf }: PaginationProps) {
  const words = useWords();
  return pages === 1 ? null : (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          {words.before}
        </a>
      )}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={addressOf(page + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
