import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { deletedPage } from '../sample-pages.ts';

test('the address of a deleted story says so, and leads on', async () => {
  await openReader(deletedPage);
  expect(screen.getByRole('heading', { level: 1, name: 'حُذف هذا الخبر' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'كل الأخبار' })).toHaveAttribute('href', '/archive/');
});
