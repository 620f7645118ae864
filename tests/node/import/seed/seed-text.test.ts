import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_ENTRY, type Entry } from '../../../../src/node/import/entry/entry.ts';
import { NO_PICTURES } from '../../../../src/node/import/seed/seed-pictures.ts';
import { seedText } from '../../../../src/node/import/seed/seed-text.ts';
import { readSeed } from '../../../../src/story/read-seed.ts';
import type { Story } from '../../../../src/story/story.ts';

const entry = (fields: Partial<Entry>): Entry => ({
  ...EMPTY_ENTRY,
  key: 'k',
  name: 'n',
  ...fields,
});

function storyOf(fields: Partial<Entry>): Story {
  const reading = readSeed(Buffer.from(seedText(entry(fields), NO_PICTURES)), 'x');
  if (reading.kind !== 'story') throw new Error(JSON.stringify(reading));
  return reading.story;
}

describe('seedText', () => {
  test('writes front matter, then a line for each line', () => {
    const text = seedText(
      entry({
        headline: 'خبر: أول',
        standfirst: 'ملخص',
        byline: 'هدى',
        date: '2024-01-27',
        tags: ['أ', 'أ', 'ب'],
        source: 'صحيفة',
        url: 'https://a.example/1',
        draft: true,
        picture: { address: 'a.jpg', caption: 'شرح', alt: null },
        lines: [
          { kind: 'text', text: 'خبر: أول' },
          { kind: 'text', text: 'هدى' },
          { kind: 'text', text: 'فقرة' },
          { kind: 'picture', address: 'a.jpg' },
          { kind: 'caption', text: 'شرح آخر' },
          { kind: 'picture', address: 'b.png' },
          { kind: 'caption', text: 'سد [قديم](x) (وكالة)' },
          { kind: 'picture', address: 'c.png' },
          { kind: 'heading', level: 3, text: 'فرعي' },
          { kind: 'quote', text: 'قول' },
          { kind: 'item', mark: '- ', text: 'أول' },
          { kind: 'item', mark: '2. ', text: 'ثان' },
          { kind: 'row', text: 'أ | ب' },
        ],
      }),
      { lead: 'x.jpg', inText: new Map([[2, 'x-2.png']]) },
    );
    expect(text).toBe(
      [
        '---',
        'headline: "خبر: أول"',
        'standfirst: ملخص',
        'byline: هدى',
        'date: 2024-01-27',
        'tags:',
        '  - أ',
        '  - ب',
        'source: صحيفة',
        'url: https://a.example/1',
        'image: x.jpg',
        'draft: true',
        '---',
        '',
        '<figcaption>شرح</figcaption>',
        '',
        'فقرة',
        '',
        '<figcaption>شرح آخر</figcaption>',
        '',
        '[صورة: x-2.png | سد &#91;قديم](x) (وكالة)]',
        '',
        '## فرعي',
        '',
        '> قول',
        '',
        '- أول',
        '2. ثان',
        '',
        'أ | ب',
        '',
      ].join('\n'),
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '[gallery ids="1"] نص',
    'أ &amp; ب &#1600;',
    '**كلمة** و[رابط](https://a.example)',
  ])('shows %s to the letter', (words) => {
    const { sections } = storyOf({
      headline: 'خبر',
      lines: [{ kind: 'text', text: `${words} وهذه فقرة من كلام طويل ينتهي بنقطة في آخر السطر.` }],
    });
    expect(sections[0]?.blocks).toMatchObject([
      { kind: 'paragraph', text: `${words} وهذه فقرة من كلام طويل ينتهي بنقطة في آخر السطر.` },
    ]);
  });

  test('writes no headline that no front matter takes', () => {
    expect(seedText(entry({ headline: 'ا'.repeat(301) }), NO_PICTURES)).toBe('');
  });

  test('writes front matter that is read as it was, whatever its words', () => {
    const words = fc
      .string({
        unit: fc.constantFrom(...'اب ت:#-\'"[]{}&*!|>%@`,?\\~=.<\u200C\u202E\n'.split('')),
        maxLength: 30,
      })
      .map((text) => `خبر${text}خ`);
    fc.assert(
      fc.property(words, words, (headline, byline) => {
        const story = storyOf({ headline, byline, lines: [{ kind: 'text', text: 'نص' }] });
        const shown = (text: string): string => text.replaceAll('\n', ' ').replaceAll('\u202E', '');
        expect([story.headline, story.byline].map((text) => text?.replaceAll(/ +/g, ' '))).toEqual(
          [headline, byline].map((text) => shown(text).replaceAll(/ +/g, ' ')),
        );
      }),
    );
  });
});
