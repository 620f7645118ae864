import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { searchPage } from '../search/small-newspaper.ts';

// What another file has loaded keeps the code that it has.
beforeEach(() => {
  vi.resetModules();
  vi.doMock(import('../../../src/reader/status/lazy-code.ts'), () => ({
    lazyCode: () => () => ({ state: 'failed', retry() {} }),
  }));
  return () => {
    vi.doUnmock('../../../src/reader/status/lazy-code.ts');
    vi.resetModules();
  };
});

test('code that does not come leaves the keys to the page', async () => {
  const { createTypedAhead, TypedAheadContext } =
    await import('../../../src/reader/keys/typed-ahead.ts');
  const { SearchPage } = await import('../../../src/reader/pages/search-page.tsx');
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
