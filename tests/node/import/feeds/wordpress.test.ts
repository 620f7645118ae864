import { describe, expect, test } from 'vitest';
import {
  attachmentOf,
  authorOf,
  wordpressItem,
} from '../../../../src/node/import/feeds/wordpress.ts';
import { element } from './element.ts';

const AUTHORS = new Map([['huda', 'هدى المنشاوي']]);
const PICTURE = {
  address: 'https://a.example/wp-content/uploads/a.jpg',
  caption: 'شرح',
  alt: null,
};

const reading = async (xml: string) =>
  wordpressItem(await element(`<item>${xml}</item>`), new Map([['9', PICTURE]]), AUTHORS, 'جريدة');

const post = (content: string): string =>
  '<title>خبر</title><link>https://a.example/1</link><guid>https://a.example/?p=1</guid><dc:creator>huda</dc:creator>' +
  '<wp:post_date>2024-01-27 11:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>' +
  '<category domain="category">محليات</category><category domain="post_tag">وسم</category>' +
  '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>' +
  `<content:encoded><![CDATA[${content}]]></content:encoded>`;

describe('wordpressItem', () => {
  test('reads a published post, its author by the name that readers know', async () => {
    expect(await reading(post('نص'))).toMatchObject({
      kind: 'entry',
      entry: {
        key: 'https://a.example/?p=1',
        name: 'https://a.example/1',
        headline: 'خبر',
        byline: 'هدى المنشاوي',
        date: '2024-01-27T11:00:00',
        tags: ['وسم'],
        desk: 'محليات',
        picture: PICTURE,
      },
    });
  });

  test('reads paragraphs without tags, captions, blocks of the editor, and no short code', async () => {
    const content = [
      'أول\nسطران',
      '[caption id="a"]<a href="/b"><img src="b.jpg"></a> شرح الصورة[/caption]',
      '<!-- wp:heading {"level":3} --><h3>فرعي</h3><!-- /wp:heading -->',
      '[gallery ids="1,2"]',
      '<p>أخير</p>',
    ].join('\n\n');
    expect(await reading(post(content))).toMatchObject({
      entry: {
        lines: [
          { kind: 'text', text: 'أول' },
          { kind: 'text', text: 'سطران' },
          { kind: 'picture', address: 'b.jpg' },
          { kind: 'caption', text: 'شرح الصورة' },
          { kind: 'heading', level: 3, text: 'فرعي' },
          { kind: 'text', text: 'أخير' },
        ],
      },
    });
  });

  test.each([
    ['<wp:post_type>page</wp:post_type>', 'It is of the kind "page".'],
    [
      '<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>',
      'It is not published ("draft").',
    ],
    [
      '<wp:status>publish</wp:status><wp:post_password>سر</wp:post_password><content:encoded>نص</content:encoded>',
      'Only readers with its password may read it.',
    ],
    ['<title>خبر</title><content:encoded> </content:encoded>', 'The post "خبر" has no words.'],
  ])('leaves out %s', async (xml, message) =>
    expect(await reading(xml)).toMatchObject({ kind: 'left out', message }),
  );

  test('reads a post whose password is empty', async () =>
    expect(await reading(`${post('نص')}<wp:post_password></wp:post_password>`)).toMatchObject({
      kind: 'entry',
    }));

  test('passes over what nobody looks for', async () => {
    expect(await reading('<wp:post_type>nav_menu_item</wp:post_type>')).toBeNull();
  });
});

test('attachmentOf gives the picture that posts name by a number', async () => {
  const xml =
    '<item><wp:post_id>9</wp:post_id><wp:attachment_url>https://a.example/a.jpg</wp:attachment_url>' +
    '<excerpt:encoded>شرح</excerpt:encoded></item>';
  expect(attachmentOf(await element(xml))).toEqual([
    '9',
    { address: 'https://a.example/a.jpg', caption: 'شرح', alt: null },
  ]);
});

test('authorOf gives no name that is the one an author logs in with', async () => {
  const author = (name: string): string =>
    `<wp:author><wp:author_login>huda</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
  expect(authorOf(await element(author('هدى')))).toEqual(['huda', 'هدى']);
  expect(authorOf(await element(author('huda')))).toBeNull();
});
