import { describe, expect, test } from 'vitest';
import { rssItem } from '../../../../src/node/import/feeds/rss-item.ts';
import { element, words } from './element.ts';

const reading = async (xml: string) => rssItem(await element(`<item>${xml}</item>`), 'صحيفة');

describe('rssItem', () => {
  test('gives the whole text with its facts', async () => {
    const xml =
      '<title>خبر &amp;amp; رأي</title><link>https://a.example/1</link><dc:creator>هدى</dc:creator>' +
      '<pubDate>Sat, 27 Jan 2024 08:05:00 +0300</pubDate><category>محليات</category><category>وسم</category>' +
      '<guid>x-1</guid><description>ملخص</description>' +
      '<content:encoded><![CDATA[<h2>فرعي</h2><p>نص</p><img src="a.jpg"><script>alert(1)</script>]]></content:encoded>';
    expect(await reading(xml)).toEqual({
      kind: 'entry',
      line: 1,
      entry: {
        key: 'https://a.example/1',
        name: 'https://a.example/1',
        headline: 'خبر & رأي',
        standfirst: null,
        byline: 'هدى',
        date: '2024-01-27T08:05:00+03:00',
        updated: null,
        tags: ['وسم'],
        desk: 'محليات',
        source: 'صحيفة',
        url: 'https://a.example/1',
        draft: false,
        lines: [
          { kind: 'heading', level: 2, text: 'فرعي' },
          { kind: 'text', text: 'نص' },
          { kind: 'picture', address: 'a.jpg' },
        ],
        picture: { address: 'a.jpg', caption: null, alt: null },
      },
    });
  });

  test('takes a long description for the text, and a short one for a summary', async () => {
    const long = await reading(`<title>خبر</title><description>${words(80)}</description>`);
    expect(long.kind).toBe('entry');
    const short = await reading('<title>خبر</title><description>ملخص قصير</description>');
    expect(short).toMatchObject({
      kind: 'left out',
      message: 'The feed has a summary alone of "خبر".',
    });
  });

  test('takes the picture that is enclosed, and the name behind a mail address', async () => {
    const xml =
      '<title>خبر</title><author>a@b.example (سامي)</author><enclosure url="https://a.example/b.png" type="image/png"/>' +
      '<content:encoded>نص</content:encoded>';
    expect(await reading(xml)).toMatchObject({
      entry: {
        byline: 'سامي',
        picture: { address: 'https://a.example/b.png', caption: null, alt: null },
      },
    });
  });

  test('takes no address but one of the web', async () => {
    const xml =
      '<title>خبر</title><link>javascript:alert(1)</link><content:encoded>نص</content:encoded>';
    expect(await reading(xml)).toMatchObject({ entry: { url: null, key: 'خبر' } });
  });

  test('tells of an entry that nothing names', async () => {
    expect(await reading('<content:encoded>نص</content:encoded>')).toMatchObject({
      kind: 'failed',
    });
  });
});
