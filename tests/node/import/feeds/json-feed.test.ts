import { expect, test } from 'vitest';
import { jsonFeedEntries } from '../../../../src/node/import/feeds/json-feed.ts';

const feed = (...items: readonly object[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'صحيفة', items });

test('reads the items of a JSON Feed', () => {
  const item = {
    id: '1',
    url: 'https://a.example/1',
    title: 'أ < ب',
    content_html: '<p>نص</p>',
    date_published: '2024-01-27T10:00:00Z',
    authors: [{ name: 'هدى' }],
    tags: ['محليات', 'وسم'],
    image: 'https://a.example/a.jpg',
  };
  expect(jsonFeedEntries(feed(item))).toMatchObject([
    {
      kind: 'entry',
      entry: {
        key: 'https://a.example/1',
        headline: 'أ < ب',
        byline: 'هدى',
        date: '2024-01-27T10:00:00Z',
        desk: 'محليات',
        tags: ['وسم'],
        source: 'صحيفة',
        lines: [{ kind: 'text', text: 'نص' }],
        picture: { address: 'https://a.example/a.jpg' },
      },
    },
  ]);
});

test('shows the signs of a plain text', () => {
  expect(jsonFeedEntries(feed({ id: 2, content_text: 'أ <b>\n\nب' }))).toMatchObject([
    {
      entry: {
        key: '2',
        lines: [
          { kind: 'text', text: 'أ <b>' },
          { kind: 'text', text: 'ب' },
        ],
      },
    },
  ]);
});

test.each([
  ['{', 'The file is no JSON: it was cut short, or edited.'],
  ['{"items":[]}', 'The file is JSON, and no JSON Feed.'],
  ['[]', 'The file is JSON, and no JSON Feed.'],
])('tells what is wrong with %s', (json, message) =>
  expect(jsonFeedEntries(json)).toMatchObject([{ kind: 'failed', message }]),
);
