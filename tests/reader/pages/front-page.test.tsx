import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { photo } from '../photo-pages.ts';
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
  expect(screen.getAllByRole('link', { name: 'تتمة هذا الجزء' })).toHaveLength(2);
});

test('marks what is not published on every card and in every list of headlines', async () => {
  const page = frontPage(40);
  expect(page.lead).not.toBeNull();
  await openReader({
    ...page,
    lead: page.lead && { ...page.lead, unpublished: 'draft' },
    under: page.under.map((each) => ({ ...each, unpublished: 'draft' })),
    beside: page.beside && {
      cards: page.beside.cards,
      heads: page.beside.heads.map((each) => ({
        ...each,
        date: '2031-01-02',
        unpublished: 'waiting',
      })),
    },
    desks: [],
  });
  expect(screen.getAllByText('مسودة')).toHaveLength(1 + page.under.length);
  expect(screen.getAllByText('يُنشر في 2 كانون الثاني/يناير 2031')).toHaveLength(
    page.beside?.heads.length ?? 0,
  );
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

test('has more headlines beside the lead, and the desks below, when there are many', async () => {
  await openReader(frontPage(40));
  expect(screen.getByRole('heading', { level: 2, name: 'مزيد من الأخبار' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'اقتصاد' })).toBeVisible();
  expect(screen.getByText('9 أخبار')).toBeVisible();
  const list = screen.getByRole('heading', { level: 2, name: 'رياضة' }).closest('section');
  expect(list).not.toBeNull();
  if (list) expect(within(list).getAllByRole('listitem')).toHaveLength(3);
});

test('names the desks of which no story stands there', async () => {
  const otherDesks = [{ path: '/desk/سفر/', label: 'سفر', total: 2 }];
  await openReader({ ...frontPage(40), otherDesks });
  const band = screen.getByRole('heading', { level: 2, name: 'أقسام أخرى' }).closest('section');
  expect(band).toHaveTextContent('سفر خبران');
});

test('where none of them does, they are not called others', async () => {
  const desks = [
    { path: '/desk/سفر/', label: 'سفر' },
    { path: '/desk/علوم/', label: 'علوم' },
  ];
  const page = frontPage(40);
  const otherDesks = desks.map((desk) => ({ ...desk, total: 2 }));
  await openReader({ ...page, masthead: { ...page.masthead, desks }, otherDesks });
  expect(screen.getByRole('heading', { level: 2, name: 'الأقسام' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'أقسام أخرى' })).toBeNull();
});

test('says when a story was published and how long it is to read', async () => {
  await openReader(frontPage(40));
  const facts = screen.getAllByText('قراءة 4 دقائق')[0]?.closest('p');
  expect(facts).toHaveTextContent('23 تشرين الثاني/نوفمبر 2025');
});

test('a card shows its photo, which is fetched late and is no second link for keys or screen readers', async () => {
  const page = frontPage(3);
  const [first] = page.rows.flat().flatMap(({ cards }) => cards);
  if (first === undefined) throw new Error('There is a card.');
  await openReader({
    ...page,
    rows: [[{ cards: [{ ...first, photo: { ...photo, widths: '50vw' } }], heads: [] }]],
  });
  const image = screen.getByRole('main').querySelector('img');
  expect(image).toHaveAttribute('loading', 'lazy');
  expect(image).toHaveAttribute('alt', '');
  expect(image?.closest('a')).toHaveAttribute('tabindex', '-1');
  expect(screen.getAllByRole('link', { name: first.headline })).toHaveLength(1);
  expect(screen.queryByRole('img')).toBeNull();
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

test('headlines below the cards are headed by other words than those beside the lead', async () => {
  const page = frontPage(40);
  const heads = page.beside?.heads ?? [];
  await openReader({ ...page, rows: [[{ cards: [], heads }]], desks: [], deskLists: [] });
  const headings = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
  const names = headings.map(({ textContent }) => textContent);
  expect(names).toEqual(expect.arrayContaining(['مزيد من الأخبار', 'عناوين أخرى']));
  expect(new Set(names).size).toBe(names.length);
});
