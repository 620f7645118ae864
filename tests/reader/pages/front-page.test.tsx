import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openReader } from '../render-reader.tsx';
import { card, frontPage } from '../sample-pages.ts';

test('says a friendly word when no story has come', async () => {
  await openReader(frontPage(0));
  expect(
    screen.getByRole('heading', { level: 2, name: 'لا أخبار في هذه الطبعة حتى الآن' }),
  ).toBeVisible();
  expect(screen.getAllByText(/طبعة تنتظر أول خبر/u)).not.toHaveLength(0);
});

test('opens the only story over its own sections', async () => {
  await openReader(frontPage(1));
  expect(screen.getByText('القاهرة: «خليجيون»')).toBeVisible();
  expect(screen.getByRole('link', { name: 'مفاوضات مع البريطانيين' })).toHaveAttribute(
    'href',
    '/story/العراق-يبدأ-مفاوضات-الجلاء-مع-الأميركيين/#مفاوضات-مع-البريطانيين',
  );
  expect(screen.getByRole('link', { name: 'الخبر كاملًا' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'تتمة هذا القسم' })).toHaveLength(2);
});

test('marks what is not published on every card and in every list of headlines', async () => {
  const page = frontPage(40);
  expect(page.lead).not.toBeNull();
  await openReader({
    ...page,
    lead: page.lead && { ...page.lead, unpublished: 'draft' },
    seconds: page.seconds.map((each) => ({ ...each, unpublished: 'draft' })),
    latest: page.latest.map((each) => ({
      ...each,
      date: '2031-01-02',
      unpublished: 'waiting',
    })),
    desks: [],
  });
  expect(screen.getAllByText('مسودة')).toHaveLength(1 + page.seconds.length);
  expect(screen.getAllByText('يُنشر في 2 كانون الثاني/يناير 2031')).toHaveLength(page.latest.length);
});

test('says of awaited headlines that they have not come', async () => {
  await openReader(frontPage(1));
  expect(screen.getByRole('heading', { level: 2, name: 'عناوين تنتظر نصوصها' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: /لم يصل بعد$/u })).toHaveLength(2);
});

test.each([
  [1, 'طبعة من خبر واحد'],
  [2, 'طبعة من خبرين في 5 أقسام'],
  [3, 'طبعة من 3 أخبار في 5 أقسام'],
  [40, 'طبعة من 40 خبرًا في 5 أقسام'],
])('counts an edition of %i', async (total, words) => {
  await openReader(frontPage(total));
  expect(within(screen.getByRole('banner')).getByText(words, { exact: false })).toBeVisible();
});

test.each([2, 3, 4, 5, 6, 7])('shows each of %i stories once', async (total) => {
  await openReader(frontPage(total));
  const main = within(screen.getByRole('main'));
  for (let number = 0; number < total; number += 1) {
    expect(main.getAllByRole('link', { name: card(number).headline })).toHaveLength(1);
  }
});

test('has the latest news by day and a section for each desk when there are many', async () => {
  await openReader(frontPage(40));
  expect(screen.getByRole('heading', { level: 2, name: 'آخر الأخبار' })).toBeVisible();
  expect(
    screen.getByRole('heading', { level: 3, name: '22 تشرين الثاني/نوفمبر 2025' }),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'اقتصاد' })).toBeVisible();
  expect(screen.getByText('9 أخبار')).toBeVisible();
});

test('marks the front page as the current one', async () => {
  await openReader(frontPage(7));
  const navigation = within(screen.getByRole('navigation', { name: 'التنقل الرئيسي' }));
  expect(navigation.getByRole('link', { current: 'page' })).toHaveTextContent('أهم الأخبار');
});

test('the countries of most stories stand there, with how many', async () => {
  await openReader(frontPage(7));
  const place = screen.getByRole('link', { name: 'العراق' });
  expect(place).toHaveAttribute('href', '/place/العراق/');
  expect(place.closest('li')).toHaveTextContent('العراق خبران');
});
