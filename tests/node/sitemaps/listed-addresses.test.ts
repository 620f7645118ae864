import { expect, test } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { storyRecordOf } from '../../../src/edition/story-record.ts';
import { listedAddresses } from '../../../src/node/sitemaps/listed-addresses.ts';
import { editionOf } from '../../edition/make-edition.ts';
import { makeStory, published } from '../../edition/make-story.ts';

test('the pages that search engines keep, each by its canonical address, the newest story last', () => {
  const stories = [
    makeStory('a', { headline: 'نشرة', desk: 'سياسة', ...published('2024-01-27') }),
    makeStory('b', { headline: 'نشرة', tags: ['سلام'], related: ['لم يصل'] }),
    makeStory('c', { headline: 'خبر', ...published('2024-01-28') }),
  ];
  const dates = new Map([['c', { date: '2024-01-28', updated: '2024-01-29T10:00:00Z' }]]);
  const addresses = listedAddresses(editionOf(stories), (id) => dates.get(id));
  expect(
    addresses.map(({ path, changed }) => [path.replace(/-[\da-f]{6}\//, '-#/'), changed]),
  ).toEqual([
    ['/', null],
    ['/desk/سياسة/1/', null],
    ['/tag/سلام/1/', null],
    ['/archive/1/', null],
    ['/story/نشرة/', null],
    ['/story/نشرة-#/', null],
    ['/story/نشرة-#/', '2024-01-27'],
    ['/story/خبر/', '2024-01-29T10:00:00Z'],
  ]);
});

test('what is shown without being published is not listed', () => {
  const record = { ...storyRecordOf(makeStory('a')), unpublished: 'draft' } as const;
  const edition = assemble([record], DEFAULT_NEWSPAPER);
  expect(listedAddresses(edition, () => undefined).map(({ path }) => path)).toEqual([
    '/',
    '/archive/1/',
  ]);
});
