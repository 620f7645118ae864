import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { archivePage } from '../sample-lists.ts';

const pages = () => within(screen.getByRole('navigation', { name: 'صفحات القائمة' }));
const hrefOf = (name: string): string | null =>
  pages().getByRole('link', { name }).getAttribute('href');

afterEach(() => void vi.unstubAllGlobals());

test('counts pages from the newest, while their addresses count from the oldest', async () => {
  await openReader(archivePage({ path: '/archive/23/', number: 23, count: 25 }));
  expect(pages().getByText('الصفحة 3 من 25')).toBeVisible();
  expect(hrefOf('الصفحة الأولى')).toBe('/archive/');
  expect(hrefOf('أخبار أحدث')).toBe('/archive/24/');
  expect(hrefOf('أخبار أقدم')).toBe('/archive/22/');
  expect(hrefOf('الصفحة الأخيرة')).toBe('/archive/1/');
  expect(hrefOf('5')).toBe('/archive/21/');
  expect(pages().getByRole('link', { current: 'page', hidden: true })).toHaveTextContent(/^3$/u);
});

test('the first page leads on, the last leads back', async () => {
  await openReader(archivePage({ number: 25, count: 25 }));
  expect(pages().queryByRole('link', { name: 'أخبار أحدث' })).toBeNull();
  expect(hrefOf('أخبار أقدم')).toBe('/archive/24/');
});

test('a reader with scripts goes to any page by its number', async () => {
  const asked = vi.fn<(address: string) => Promise<Response>>(async () => {
    return Response.json(archivePage({ path: '/archive/79/', number: 79, count: 100 }));
  });
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('scrollTo', () => {});
  await openReader(archivePage({ number: 100, count: 100 }));
  await userEvent.click(pages().getByText('الصفحة 1 من 100'));
  await userEvent.type(pages().getByRole('spinbutton', { name: 'رقم الصفحة' }), '22');
  await userEvent.click(pages().getByRole('button', { name: 'الانتقال إليها' }));
  expect(await pages().findByText('الصفحة 22 من 100')).toBeVisible();
  expect(asked.mock.calls[0]?.[0]).toBe('/archive/79/index.json');
});
