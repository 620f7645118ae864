import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { atomFeed } from '../../../src/node/feeds/atom.ts';
import { jsonFeed } from '../../../src/node/feeds/json-feed.ts';
import { atomFaults, parseXml } from './atom-faults.ts';
import { makeEntry, makeFeed } from './make-feed.ts';

test('a feed holds to the rules of Atom, whatever its texts', () => {
  const hostile = makeEntry('a', {
    title: 'عنوان </title> & <b> "\u0001\uFFFE',
    summary: ']]> <!-- &amp;',
    html: '<p title="a">\u0000نص</p>',
    lang: 'fa',
    author: '<كاتب>',
    categories: ['"وسم"', 'قسم & باب'],
    origin: 'https://example.net/?a=1&b="2"',
  });
  const xml = atomFeed(makeFeed([hostile, makeEntry('b')]));
  expect(atomFaults(xml)).toEqual([]);
  const entry = parseXml(xml).querySelector('entry');
  expect(entry?.querySelector('title')?.textContent).toBe('عنوان </title> & <b> "');
  expect(entry?.querySelector('content')?.textContent).toBe('<p title="a">نص</p>');
  expect(entry?.getAttribute('xml:lang')).toBe('fa');
});

test('a feed without a story holds to the rules too', () => {
  const xml = atomFeed(makeFeed([]));
  expect(atomFaults(xml)).toEqual([]);
  expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('a feed is to the letter', () => {
  const entry = makeEntry('a', {
    categories: ['سياسة'],
    published: '2024-01-27T00:00:00Z',
    updated: '2024-01-28T09:30:00+03:00',
  });
  expect(atomFeed(makeFeed([entry]))).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">' +
        '<id>https://example.org/</id><title>ورق</title>' +
        '<updated>2024-01-28T09:30:00+03:00</updated>' +
        '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>' +
        '<link rel="alternate" type="text/html" href="https://example.org/"/>' +
        '<author><name>ورق</name></author>',
      '<entry><id>urn:uuid:a</id><title>خبر a</title>' +
        '<link rel="alternate" type="text/html" href="https://example.org/story/a/"/>' +
        '<published>2024-01-27T00:00:00Z</published><updated>2024-01-28T09:30:00+03:00</updated>' +
        '<category term="سياسة"/><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry>',
      '</feed>',
      '',
    ].join('\n'),
  );
});

test('a feed says what the editor says of the newspaper', () => {
  const newspaper = {
    ...DEFAULT_NEWSPAPER,
    name: 'الضحى',
    motto: 'خبر & رأي',
    licence: 'CC BY 4.0',
  };
  const xml = atomFeed({ ...makeFeed([]), newspaper });
  expect(xml).toContain('<subtitle>خبر &amp; رأي</subtitle><rights>CC BY 4.0</rights>');
  expect(xml).toContain('<author><name>الضحى</name></author>');
  expect(atomFaults(xml)).toEqual([]);
});

test('a story without a day says the zero of time, and no day of publication', () => {
  const xml = atomFeed(makeFeed([makeEntry('a')]));
  expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated><content');
  expect(xml).not.toContain('<published>');
});

test('the newest change is told across zones', () => {
  const entries = ['2024-01-27T23:00:00-05:00', '2024-01-28T01:00:00Z'].map((updated, at) =>
    makeEntry(String(at), { updated }),
  );
  expect(atomFeed(makeFeed(entries))).toContain(
    '<title>ورق</title><updated>2024-01-27T23:00:00-05:00</updated>',
  );
});

test.each([
  ['no XML', '<feed>'],
  ['no feed', '<rss/>'],
  [
    'an entry without what is required',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><category/></entry></feed>',
  ],
])('the check finds %s', (_, xml) => {
  expect(atomFaults(xml)).not.toEqual([]);
});

test('a feed is in the language of the newspaper', () => {
  const newspaper = {
    ...DEFAULT_NEWSPAPER,
    locale: { ...DEFAULT_NEWSPAPER.locale, language: 'en' },
  } as const;
  const feed = { ...makeFeed([makeEntry('a')]), newspaper };
  expect(atomFeed(feed)).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({ language: 'en' });
});
