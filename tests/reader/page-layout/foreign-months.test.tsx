import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { frontPage, plainMasthead } from '../sample-pages.ts';

vi.mock(import('../../../src/reader/text/locale.ts'), () => ({
  locale: { language: 'ar', months: 'english', hijri: false, digits: 'latin' } as const,
  showsHijri: false,
}));

test('a day whose month is in another script than the interface keeps its order', async () => {
  const masthead = { ...plainMasthead, motto: 'يومية مستقلة' };
  await openReader({ ...frontPage(1), day: '2024-01-27', masthead });
  expect(screen.getByText('27 January 2024', { selector: 'bdi' })).toHaveAttribute('dir', 'ltr');
});
