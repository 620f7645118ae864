import { expect, test } from 'vitest';
import { newsSitemap, type NewsSite } from '../../../src/node/sitemaps/news-sitemap.ts';
import type { Story } from '../../../src/story/story.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory, published } from '../../edition/make-story.ts';
import { sitemapFaults } from './sitemap-faults.ts';

const site: NewsSite = {
  newspaper: 'ورق & حبر',
  address: { site: 'https://example.org', base: '/' },
  today: '2024-03-01',
  datesOf: () => undefined,
};

const dated = (id: string, day: string, said: Partial<Story> = {}): Story =>
  makeStory(id, { ...said, ...published(day) });

test('the stories of today and of the day before, to the letter', () => {
  const stories = [
    dated('a', '2024-02-28'),
    dated('b', '2024-02-29', { headline: 'عنوان <b>', lang: 'fa' }),
    dated('c', '2024-03-01'),
    dated('d', '2024-03-02'),
    makeStory('e'),
  ];
  const datesOf = (id: string) =>
    id === 'b' ? { date: '2024-02-29T07:00:00+03:00', updated: null } : undefined;
  const xml = newsSitemap(editionOf(stories).stories, { ...site, datesOf });
  expect(sitemapFaults(xml ?? '')).toEqual([]);
  const news = (language: string, date: string, title: string): string =>
    `<news:news><news:publication><news:name>ورق &amp; حبر</news:name><news:language>${language}</news:language>` +
    `</news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
  expect(xml?.split('\n').slice(2, -2)).toEqual([
    `<url><loc>https://example.org/story/${encodeURI('خبر-c')}/</loc>${news('ar', '2024-03-01', 'خبر c')}`,
    `<url><loc>https://example.org/story/${encodeURI('عنوان-b')}/</loc>${news('fa', '2024-02-29T07:00:00+03:00', 'عنوان &lt;b&gt;')}`,
  ]);
});

test('no file has more than a thousand stories, and none is empty', () => {
  const stories = Array.from({ length: 1001 }, (_, at) => dated(String(at), '2024-03-01'));
  const xml = newsSitemap(editionOf(stories).stories, site);
  expect(xml?.match(/<url>/g)?.length).toBe(1000);
  expect(newsSitemap(editionOf([makeStory('a')]).stories, site)).toBeNull();
});
