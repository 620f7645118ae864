import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { yearPage } from '../archive-pages.ts';

test('a year names its months with their counts, and leads to the years beside it', async () => {
  await openReader(yearPage);
  expect(screen.getByRole('heading', { level: 1, name: '2025' })).toBeVisible();
  expect(screen.getByText('12 خبرًا')).toBeVisible();
  expect(screen.getByRole('link', { name: 'شباط/فبراير' })).toHaveAttribute(
    'href',
    '/archive/2025/02/',
  );
  expect(screen.getByText('5 أخبار')).toBeVisible();
  const [whole] = screen.getAllByRole('link', { name: 'كل أخبار الشهر' });
  expect(whole).toHaveAttribute('href', '/archive/2025/02/');
  expect(screen.getByRole('link', { name: '2024' })).toHaveAttribute('href', '/archive/2024/');
});

test('a month whose stories all stand there leads to no more of them', async () => {
  const months = yearPage.months.map((month) => ({ ...month, total: month.heads.length }));
  await openReader({ ...yearPage, months });
  expect(screen.queryByRole('link', { name: 'كل أخبار الشهر' })).toBeNull();
});
