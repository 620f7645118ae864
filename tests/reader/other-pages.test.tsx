import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import type { Page } from '../../src/edition/pages/page.ts';
import { App } from '../../src/reader/app.tsx';
import { AnnounceContext } from '../../src/reader/status/announcer.tsx';
import { ErrorBoundary } from '../../src/reader/status/error-boundary.tsx';
import { PendingMark } from '../../src/reader/status/pending-mark.tsx';
import { FailedPage } from '../../src/reader/pages/failed-page.tsx';
import { awaitedPage, listPage, masthead, notFoundPage, sharedPage } from './pages.ts';

async function show(page: Page): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[encodeURI(page.path)]}>
        <App first={page} />
      </MemoryRouter>,
    );
  });
}

const mainNavigation = () => within(screen.getByRole('navigation', { name: 'التنقل الرئيسي' }));

test('the archive groups by day and turns its pages', async () => {
  await show(listPage());
  expect(screen.getByRole('heading', { level: 1, name: 'الأرشيف' })).toBeVisible();
  expect(screen.getByText('الصفحة 3')).toBeVisible();
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  ).toEqual([
    '23 تشرين الثاني/نوفمبر 2025',
    '22 تشرين الثاني/نوفمبر 2025',
    '21 تشرين الثاني/نوفمبر 2025',
    'في «ورق»',
  ]);
  expect(screen.queryByRole('link', { name: 'أخبار أحدث' })).toBeNull();
  expect(screen.getByRole('link', { name: 'أخبار أقدم' })).toHaveAttribute('href', '/archive/2/');
  expect(mainNavigation().getByRole('link', { current: 'page' })).toHaveTextContent('الأرشيف');
});

test('a list without dates has no days', async () => {
  const stories = listPage().stories.map((story) => ({ ...story, date: undefined }));
  await show(
    listPage({ kind: 'desk', label: 'اقتصاد', path: '/desk/اقتصاد/', stories, older: null }),
  );
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(stories.length + 1);
  expect(screen.queryByText('لم يذكر المصدر تاريخًا')).toBeNull();
  expect(screen.queryByText(/^الصفحة/u)).toBeNull();
  expect(mainNavigation().getByRole('link', { current: 'page' })).toHaveTextContent('اقتصاد');
});

test('an older page of a desk marks the desk, not the page', async () => {
  await show(
    listPage({ kind: 'desk', label: 'اقتصاد', path: '/desk/اقتصاد/1/', number: 1, older: null }),
  );
  expect(mainNavigation().getByRole('link', { current: true })).toHaveTextContent('اقتصاد');
});

test('an empty desk says so', async () => {
  await show(
    listPage({ kind: 'desk', label: 'علوم', path: '/desk/علوم/', stories: [], older: null }),
  );
  expect(screen.getByText('لا أخبار في هذا القسم حتى الآن.')).toBeVisible();
});

test('an awaited story says what it is, who names it, and the way on', async () => {
  await show(awaitedPage());
  expect(screen.getByRole('heading', { level: 1, name: /^الصين تطالب/u })).toBeVisible();
  expect(screen.getByText('لم يصل هذا الخبر بعد.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'يذكره خبر واحد' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute('href', '/');
});

test('stories under one headline are told apart by their days', async () => {
  await show(sharedPage());
  expect(screen.getByText('تحت هذا العنوان 3 أخبار')).toBeVisible();
  expect(screen.getAllByText('22 تشرين الثاني/نوفمبر 2025')).toHaveLength(2);
});

test('an unknown address offers the front page and the archive', async () => {
  await show(notFoundPage);
  expect(screen.getByRole('heading', { level: 1, name: 'الصفحة غير موجودة' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'كل الأخبار' })).toHaveAttribute('href', '/archive/');
});

test('a page that cannot be had offers another try', async () => {
  const retry = vi.fn<() => void>();
  render(
    <MemoryRouter>
      <FailedPage masthead={masthead} retry={retry} />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a long wait is said, and no more once it is over', () => {
  vi.useFakeTimers();
  const announce = vi.fn<(message: string) => void>();
  const { unmount } = render(
    <AnnounceContext value={announce}>
      <PendingMark />
    </AnnounceContext>,
  );
  vi.advanceTimersByTime(1000);
  expect(announce).toHaveBeenLastCalledWith('جارٍ التحميل…');
  unmount();
  expect(announce).toHaveBeenLastCalledWith('');
  vi.useRealTimers();
});

test('where a page breaks, Arabic words and two ways on stand in its place', () => {
  function Broken(): never {
    throw new Error('broken');
  }
  // React tells of the error; that it does is its business.
  vi.mocked(console.error).mockImplementation(() => {});
  render(
    <ErrorBoundary home="/some/path/">
      <Broken />
    </ErrorBoundary>,
  );
  vi.mocked(console.error).mockClear();
  expect(screen.getByRole('heading', { level: 1, name: 'حدث خطأ غير متوقع' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'إعادة تحميل الصفحة' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'العودة إلى أهم الأخبار' })).toHaveAttribute(
    'href',
    '/some/path/',
  );
});
