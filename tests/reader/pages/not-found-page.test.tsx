import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { notFoundPage } from '../sample-pages.ts';

test('an unknown address offers the front page and the archive', async () => {
  await openReader(notFoundPage);
  expect(screen.getByRole('heading', { level: 1, name: 'الصفحة غير موجودة' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'كل الأخبار' })).toHaveAttribute('href', '/archive/');
});

test('without a network it does not say that there is no such page, but that it cannot be had', async () => {
  await openReader({ ...notFoundPage, isOffline: true });
  expect(screen.getByRole('heading', { level: 1, name: 'تعذّر تحميل الصفحة' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'إعادة المحاولة' })).toBeVisible();
});
