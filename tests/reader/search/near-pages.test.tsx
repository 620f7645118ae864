import { configure, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchSession } from '../../../src/reader/answers/one-session.ts';
// Its code is there before a test waits for what it does.
import '../../../src/reader/search/near-pages.tsx';
import { openReader } from '../render-reader.tsx';
import { notFoundPage } from '../sample-pages.ts';
import { hostOf } from './small-newspaper.ts';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  searchSession.forget();
  hostOf([{ headline: 'قطار جديد إلى الساحل', text: 'وصل القطار.' }]);
});

afterEach(() => void vi.unstubAllGlobals());

test('an address that is nearly that of a story leads to it, and to the search for its words', async () => {
  await openReader({ ...notFoundPage, path: '/story/قطار-جديد-الى-الساحل-الشمالي/' });
  expect(await screen.findByRole('heading', { name: 'صفحات عنوانها قريب من هذا' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'قطار جديد إلى الساحل' })).toBeVisible();
  expect(
    screen.getByRole('link', { name: 'البحث عن «قطار جديد الى الساحل الشمالي»' }),
  ).toHaveAttribute('href', expect.stringMatching(/^\/search\/\?q=/));
});

test('an address that is nearly that of the archive or of the feed leads there', async () => {
  await openReader({ ...notFoundPage, path: '/archives/' });
  expect(await screen.findByRole('heading', { name: 'صفحات عنوانها قريب من هذا' })).toBeVisible();
  await openReader({ ...notFoundPage, path: '/feed/' }, { site: 'https://example.org' });
  expect(await screen.findByRole('link', { name: 'خلاصة الأخبار (RSS)' })).toHaveAttribute(
    'href',
    '/feed.xml',
  );
});

test('an address without words has neither', async () => {
  await openReader({ ...notFoundPage, path: '/archive/77/' });
  expect(await screen.findByRole('link', { name: 'البحث في الأخبار' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /البحث عن/ })).toBeNull();
});

test('an address that names a year leads to the archive', async () => {
  await openReader({ ...notFoundPage, path: '/archive/2031/' });
  expect(await screen.findByRole('heading', { name: 'صفحات عنوانها قريب من هذا' })).toBeVisible();
});

test('the folder of the countries leads to those with most stories, and to all', async () => {
  await openReader({ ...notFoundPage, path: '/place/' });
  expect(await screen.findByRole('link', { name: 'الأردن' })).toHaveAttribute(
    'href',
    '/place/الأردن/',
  );
  expect(screen.getByRole('link', { name: 'كل البلدان' })).toHaveAttribute(
    'href',
    '/archive/#places',
  );
});
