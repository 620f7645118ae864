import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pagination } from '../../../../src/node/inspector/page/pagination.tsx';

const addressOf = (page: number): string => `?page=${page}`;

test('one page has no links to others', () => {
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} addressOf={addressOf} />)).toBe('');
});

test('a page in the middle leads both ways', () => {
  expect(renderToStaticMarkup(<Pagination page={2} pages={3} addressOf={addressOf} />)).toBe(
    '<nav class="pagination" aria-label="Pages"><a href="?page=1" rel="prev">Before</a>' +
      '<span>Page 2 of 3</span><a href="?page=3" rel="next">Next</a></nav>',
  );
});
