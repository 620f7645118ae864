import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { awaitedListPage } from '../archive-pages.ts';
import { card } from '../sample-pages.ts';

test('each awaited headline stands with how many stories name it, and which', async () => {
  await openReader(awaitedListPage());
  expect(screen.getByRole('heading', { level: 1, name: 'عناوين تنتظر نصوصها' })).toBeVisible();
  expect(screen.getByText('140 عنوانًا ينتظر نصّه')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: /^الصين تطالب/u })).toBeVisible();
  expect(screen.getByText('تذكره 5 أخبار')).toBeVisible();
  expect(screen.getAllByRole('link', { name: card(1).headline })).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'الصفحة التالية' })).toHaveAttribute(
    'href',
    '/awaited/2/',
  );
});

test('says so where every story has come', async () => {
  await openReader(awaitedListPage({ total: 0, count: 1, awaited: [] }));
  expect(screen.getByText('وصلت نصوص العناوين كلها.')).toBeVisible();
});
