import { expect, test } from 'vitest';
import { atomEntry } from '../../../../src/node/import/feeds/atom-entry.ts';
import { element } from './element.ts';

const reading = async (xml: string) => atomEntry(await element(`<entry>${xml}</entry>`), 'مدونة');

test('reads XHTML, the first link that is no other, authors and categories', async () => {
  const xml =
    '<id>tag:a.example,2024:1</id><title type="html">خبر &lt;b&gt;مهم&lt;/b&gt;</title><link rel="self" href="https://a.example/feed"/>' +
    '<link href="https://a.example/1"/><author><name>هدى</name></author><category term="local" label="محليات"/>' +
    '<published>2024-01-27T10:00:00Z</published><updated>2024-01-28T10:00:00Z</updated>' +
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>أول</p><p>ثان</p></div></content>';
  expect(await reading(xml)).toMatchObject({
    kind: 'entry',
    entry: {
      key: 'https://a.example/1',
      headline: 'خبر مهم',
      byline: 'هدى',
      desk: 'محليات',
      date: '2024-01-27T10:00:00Z',
      updated: '2024-01-28T10:00:00Z',
      source: 'مدونة',
      lines: [
        { kind: 'text', text: 'أول' },
        { kind: 'text', text: 'ثان' },
      ],
    },
  });
});

test('shows the signs of a plain text, and keeps its lines', async () => {
  const xml = '<id>1</id><title>أ &lt;ب&gt;</title><content type="text">س &lt;p&gt;\nع</content>';
  expect(await reading(xml)).toMatchObject({
    entry: {
      headline: 'أ <ب>',
      lines: [
        { kind: 'text', text: 'س <p>' },
        { kind: 'text', text: 'ع' },
      ],
    },
  });
});

test('leaves out an entry with a summary alone', async () => {
  expect(await reading('<id>1</id><title>خبر</title><summary>قصير</summary>')).toMatchObject({
    kind: 'left out',
  });
});
