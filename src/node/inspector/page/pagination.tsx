interface PaginationProps {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** Links to the pages before and after; nothing where there is only one. */
export const Pagination = ({ page, pages, addressOf }: PaginationProps) =>
  pages === 1 ? null : (
    <nav className="pagination" aria-label="Pages">
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          Before
        </a>
      )}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && (
        <a href={addressOf(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  );
