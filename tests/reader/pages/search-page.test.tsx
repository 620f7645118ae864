import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import { createTypedAhead, TypedAheadContext } from '../../../src/reader/keys/typed-ahead.ts';
import { SearchPage } from '../../../src/reader/pages/search-page.tsx';
import { searchPage } from '../search/small-newspaper.ts';

vi.mock(import('../../../src/reader/status/lazy-code.ts'), () => ({
  lazyCode: () => () => ({ state: 'failed', retry() {} }),
}));

test('code that does not come leaves the keys to the page', () => {
  const typedAhead = createTypedAhead();
  typedAhead.keep();
  expect(fireEvent.keyDown(document.body, { key: 'ن' })).toBe(false);
  render(
    <MemoryRouter>
      <TypedAheadContext value={typedAhead}>
        <SearchPage page={searchPage} />
      </TypedAheadContext>
    </MemoryRouter>,
  );
  expect(screen.getByRole('alert')).toBeVisible();
  expect(fireEvent.keyDown(document.body, { key: 'ن' })).toBe(true);
});
