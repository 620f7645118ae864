import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { awaitedPage } from '../sample-pages.ts';

test('an awaited story says what it is, who names it, and the way on', async () => {
  await openReader(awaitedPage());
  expect(screen.getByRole('heading', { level: 1, name: /^الصين تطالب/u })).toBeVisible();
  expect(screen.getByText('لم يصل هذا الخبر بعد.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'يذكره خبر واحد' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute('href', '/');
});
