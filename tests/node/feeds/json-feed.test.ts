import { expect, test } from 'vitest';
import { jsonFeed } from '../../../src/node/feeds/json-feed.ts';
import { jsonFeedFaults } from './json-feed-faults.ts';
import { makeEntry, makeFeed } from './make-feed.ts';

test('a feed holds to the rules of version 1.1', () => {
  const full = makeEntry('a', {
    lang: 'fa',
    author: 'كاتب',
    categories: ['سياسة'],
    summary: 'موجز',
    image: 'https://example.org/assets/a.webp',
    origin: 'https://example.net/a',
    published: '2024-01-27T00:00:00Z',
    updated: '2024-01-28T09:30:00+03:00',
  });
  expect(jsonFeedFaults(jsonFeed(makeFeed([full, makeEntry('b')])))).toEqual([]);
  expect(jsonFeedFaults(jsonFeed(makeFeed([])))).toEqual([]);
});

test('a feed is to the letter, and says nothing that a story does not state', () => {
  const feed: unknown = JSON.parse(jsonFeed(makeFeed([makeEntry('a')])));
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ورق',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
    language: 'ar',
    authors: [{ name: 'ورق' }],
    items: [
      {
        id: 'urn:uuid:a',
        url: 'https://example.org/story/a/',
        title: 'خبر a',
        content_html: '<p>نص</p>',
      },
    ],
  });
});

test('the check finds what is missing, what is wrong and what is unknown', () => {
  expect(jsonFeedFaults('{"items":[{"id":"1","tags":[]}],"pages":1}')).toEqual([
    'has no version',
    'has no title',
    'has no home_page_url',
    'has no feed_url',
    'has no language',
    'has a pages',
    'has no url',
    'has no title',
    'has no content_html',
    'has the tags []',
  ]);
});
