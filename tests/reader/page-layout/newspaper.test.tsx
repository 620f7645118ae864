import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Masthead } from '../../../src/edition/pages/page-base.ts';
import { openReader } from '../render-reader.tsx';
import { placePage } from '../sample-lists.ts';
import { frontPage, notFoundPage, plainMasthead } from '../sample-pages.ts';

const masthead: Masthead = {
  ...plainMasthead,
  name: 'جريدة الضفة الأخرى',
  shortName: 'الضفة',
  motto: 'يومية مستقلة',
  foot: ['يكتبها ثلاثة من عمّان.'],
  contact: 'editor@example.org',
  licence: 'CC BY 4.0',
};

const footerMenu = () => screen.getByRole('navigation', { name: 'في «ورق»' });

const footer = () => within(screen.getByRole('contentinfo'));

describe('a newspaper of whose words the editor has said', () => {
  test('has its whole name on the front page, and its motto beside the day', async () => {
    await openReader({ ...frontPage(1), day: '2024-01-27', masthead });
    expect(screen.getByRole('heading', { level: 1, name: 'جريدة الضفة الأخرى' })).toBeVisible();
    expect(screen.getAllByText('يومية مستقلة')).not.toHaveLength(0);
    expect(screen.getByText(/27 كانون الثاني\/يناير 2024 · طبعة/u)).toBeVisible();
  });

  test('has its short name in the bar', async () => {
    await openReader({ ...notFoundPage, masthead });
    expect(screen.getByRole('link', { name: 'الضفة' })).toHaveAttribute('href', '/');
  });

  test('has its own sentences in the footer, and none of ours', async () => {
    await openReader({ ...notFoundPage, masthead });
    expect(footer().getByText('يكتبها ثلاثة من عمّان.')).toBeVisible();
    expect(footer().getByRole('link', { name: 'editor@example.org' })).toHaveAttribute(
      'href',
      'mailto:editor@example.org',
    );
    expect(footer().getByText(/CC BY 4\.0/u)).toBeVisible();
    expect(footer().queryByText(/منقولة/u)).toBeNull();
  });

  test('may have no sentences there', async () => {
    await openReader({ ...notFoundPage, masthead: { ...plainMasthead, foot: [] } });
    expect(footer().queryByText(/ملفات نصّية/u)).toBeNull();
  });
});

test('of whose words nothing is said has ours', async () => {
  await openReader(notFoundPage);
  expect(footer().getByText('النصوص منقولة كما وردت في مصادرها.')).toBeVisible();
});

test('a picture in place of the name says the name', async () => {
  const logo = { path: '/brand/شعار.svg', width: 300, height: 80 };
  await openReader({ ...frontPage(1), logo }, { base: '/paper/' });
  const name = screen.getByRole('heading', { level: 1 });
  expect(within(name).getByRole('img', { name: 'ورق' })).toHaveAttribute(
    'src',
    '/paper/brand/%D8%B4%D8%B9%D8%A7%D8%B1.svg',
  );
});

test('a picture that is as high as wide stands beside the name, and is not heard', async () => {
  const logo = { path: '/brand/mark.svg', width: 64, height: 64 };
  await openReader({ ...frontPage(1), logo });
  expect(screen.getByRole('heading', { level: 1, name: 'ورق' })).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a picture for dark paper stands beside the other, and the style sheet shows one of them', async () => {
  const dark = { path: '/brand/dark.svg', width: 300, height: 80 };
  const logo = { path: '/brand/a.svg', width: 300, height: 80, dark };
  await openReader({ ...frontPage(1), logo });
  const images = within(screen.getByRole('heading', { level: 1 })).getAllByRole('img');
  expect(images.map((image) => image.getAttribute('src'))).toEqual([
    '/brand/a.svg',
    '/brand/dark.svg',
  ]);
});

test('a name in Latin letters runs from left to right', async () => {
  await openReader({ ...frontPage(1), masthead: { ...plainMasthead, name: 'Dawn' } });
  expect(screen.getByRole('heading', { level: 1, name: 'Dawn' })).toHaveAttribute('dir', 'ltr');
});

test('the countries of the bar follow the desks there and in the footer, and the one shown is marked', async () => {
  const places = [{ path: '/place/مصر/', label: 'مصر' }];
  const desks = [{ path: '/desk/علوم/', label: 'علوم' }];
  await openReader({
    ...placePage(),
    path: '/place/مصر/',
    root: '/place/مصر/',
    masthead: { ...plainMasthead, desks, places },
  });
  for (const list of [screen.getByRole('navigation', { name: 'التنقل الرئيسي' }), footerMenu()]) {
    const names = within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(names.slice(1, 4)).toEqual(['علوم', 'مصر', 'الأرشيف']);
    expect(within(list).getByRole('link', { name: 'مصر' })).toHaveAttribute('aria-current');
  }
});
