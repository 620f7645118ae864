import { expect, test } from 'vitest';
import { publicationDate } from '../../../src/edition/summaries/publication-date.ts';
import { makeStory, published, silentFrontMatter } from '../make-story.ts';

const dateOf = (said: Parameters<typeof makeStory>[1]) => publicationDate(makeStory('أ', said));

test('a seed without a date states no day', () => {
  expect(dateOf({})).toBeNull();
});

test('a date on a line of its own is the day of publication', () => {
  expect(dateOf(published('2024-01-27'))).toBe('2024-01-27');
});

test('a date in the dateline is the day of publication', () => {
  expect(
    dateOf({
      dates: [{ text: '27 يناير 2024', iso: '2024-01-27', line: 3 }],
      lines: [
        {
          line: 3,
          parts: [
            { role: 'dateline', text: 'صلالة 27 يناير 2024 ـ ' },
            { role: 'paragraph', text: 'افتتح المعرض.' },
          ],
        },
      ],
    }),
  ).toBe('2024-01-27');
});

test('a date inside a paragraph is not the day of publication', () => {
  expect(
    dateOf({
      dates: [{ text: '27 يناير 2024', iso: '2024-01-27', line: 3 }],
      lines: [{ line: 3, parts: [{ role: 'paragraph', text: 'افتتح في 27 يناير 2024.' }] }],
    }),
  ).toBeNull();
});

test('the front matter goes before the text, and its moment counts as a day', () => {
  expect(
    dateOf({
      ...published('2024-01-27'),
      frontMatter: { ...silentFrontMatter, date: '2024-02-01T09:30Z' },
    }),
  ).toBe('2024-02-01');
});
