import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { archivePage, deskPage, placePage, tagPage } from '../sample-lists.ts';
import { archiveContents, monthPage } from '../archive-pages.ts';

const mainNavigation = () => within(screen.getByRole('navigation', { name: 'التنقل الرئيسي' }));

test('the archive groups by day and turns its pages', async () => {
  await openReader(archivePage());
  expect(screen.getByRole('heading', { level: 1, name: 'الأرشيف' })).toBeVisible();
  expect(screen.getByText('الصفحة 1 من 3')).toBeVisible();
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

test('a tag leads to the country of its name', async () => {
  await openReader({ ...tagPage(), namesake: { path: '/place/الأردن/', label: 'الأردن' } });
  expect(screen.getByRole('link', { name: 'بلد: الأردن' })).toHaveAttribute(
    'href',
    '/place/الأردن/',
  );
});

test('a list without dates has no days', async () => {
  const stories = archivePage().stories.map((story) => ({ ...story, date: undefined }));
  await openReader(deskPage({ stories, number: 1, count: 1 }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(stories.length + 1);
  expect(screen.queryByText('لم يذكر المصدر تاريخًا')).toBeNull();
  expect(screen.queryByText(/^الصفحة/u)).toBeNull();
  expect(mainNavigation().getByRole('link', { current: 'page' })).toHaveTextContent('اقتصاد');
});

test('an older page of a desk marks the desk, not the page', async () => {
  await openReader(deskPage({ path: '/desk/اقتصاد/1/', number: 1 }));
  expect(mainNavigation().getByRole('link', { current: true })).toHaveTextContent('اقتصاد');
});

test('an empty desk says so', async () => {
  await openReader(
    deskPage({ label: 'علوم', path: '/desk/علوم/', stories: [], number: 1, count: 1 }),
  );
  expect(screen.getByText('لا أخبار في هذا القسم حتى الآن.')).toBeVisible();
});

test.each([
  ['بلد', 'العراق', placePage()],
  ['وسم', 'التحالف الدولي', tagPage()],
])('a list of another kind says what it is: %s', async (kind, label, page) => {
  await openReader(page);
  expect(screen.getByRole('heading', { level: 1, name: label })).toBeVisible();
  expect(screen.getByText(kind)).toBeVisible();
  expect(screen.getAllByText('محليات', { selector: 'article *' }).length).toBeGreaterThan(0);
});

test('the newest page of the archive leads to years, months, desks and stories without a day', async () => {
  await openReader(archivePage({ contents: archiveContents }));
  const months = within(screen.getByRole('navigation', { name: 'الأخبار حسب الشهر' }));
  const years = ['2025', '2024', '2019'].map((name) => months.getAllByRole('link', { name })[0]);
  expect(years.map((link) => link?.getAttribute('href'))).toEqual([
    '/archive/2025/',
    '/archive/2024/',
    '/archive/2019/',
  ]);
  const [first] = months.getAllByRole('link', { name: 'شباط/فبراير' });
  expect(first).toHaveAttribute('href', '/archive/2025/02/');
  expect(first?.closest('li')).toHaveTextContent('شباط/فبراير 620');
  expect(months.getByText('سنوات أقدم')).toBeVisible();
  expect(months.getByRole('link', { name: 'أخبار بلا تاريخ' })).toHaveAttribute(
    'href',
    '/archive/undated/',
  );
  const inDesks = within(screen.getByRole('navigation', { name: 'الأخبار حسب القسم' }));
  expect(inDesks.getByRole('link', { name: 'علوم' }).closest('li')).toHaveTextContent('علوم 102');
  const inPlaces = within(screen.getByRole('navigation', { name: 'الأخبار حسب البلد' }));
  expect(inPlaces.getByRole('link', { name: 'العراق' }).closest('li')).toHaveTextContent(
    'العراق 12',
  );
});

test('a month is part of the archive, and leads to its year and the months beside it', async () => {
  await openReader(monthPage());
  expect(screen.getByRole('heading', { level: 1, name: 'تشرين الثاني/نوفمبر 2025' })).toBeVisible();
  expect(mainNavigation().getByRole('link', { current: true })).toHaveTextContent('الأرشيف');
  const steps = within(screen.getByRole('navigation', { name: 'الأرشيف' }));
  expect(steps.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/archive/2025/02/',
    '/archive/2025/',
  ]);
});

test('the newest page of a desk opens with its lead, and lists the others', async () => {
  const page = deskPage();
  const [first] = page.stories;
  if (first === undefined) throw new Error('The desk has a story.');
  const lead = { ...first, fit: { narrow: 30, wide: 48 } };
  await openReader({ ...page, lead });
  expect(screen.getAllByRole('link', { name: first.headline })).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 2, name: first.headline })).toBeVisible();
});
