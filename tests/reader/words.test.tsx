import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/arabic/dates/format-date.ts';
import { blockRuns } from '../../src/reader/text/block-runs.ts';
import { byDay } from '../../src/reader/lists/by-day.ts';
import { datelineText } from '../../src/reader/text/dateline-text.ts';
import { fitsAddress, readFirstPage } from '../../src/reader/initial-page.ts';
import { photoText } from '../../src/reader/text/photo-text.ts';
import { counted, fill } from '../../src/reader/text/phrase.ts';
import { pullQuote } from '../../src/reader/story/pull-quote.ts';
import { minutesOfSection, minutesOfStory } from '../../src/reader/text/reading-minutes.ts';
import { plurals } from '../../src/reader/text/strings.ts';
import { textDirection } from '../../src/reader/text/text-direction.ts';
import { card, notFoundPage, storyPage } from './pages.ts';

describe('formatDate', () => {
  test.each([
    ['2024-01-27', '27 كانون الثاني/يناير 2024'],
    ['2025-11-03T10:00:00+02:00', '3 تشرين الثاني/نوفمبر 2025'],
    ['1999-12-31', '31 كانون الأول/ديسمبر 1999'],
    ['2024-13-01', '2024-13-01'],
    ['أمس', 'أمس'],
  ])('says %s as %s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

describe('counted', () => {
  test.each([
    [0, 'مدة القراءة: أقل من دقيقة'],
    [1, 'مدة القراءة: دقيقة واحدة'],
    [2, 'مدة القراءة: دقيقتان'],
    [5, 'مدة القراءة: 5 دقائق'],
    [11, 'مدة القراءة: 11 دقيقة'],
    [100, 'مدة القراءة: 100 دقيقة'],
    [103, 'مدة القراءة: 103 دقائق'],
  ])('says %i minutes', (n, words) => {
    expect(counted(plurals.readingTime, n)).toBe(words);
  });

  test.each([
    [1, 'يذكره خبر واحد'],
    [2, 'يذكره خبران'],
    [4, 'تذكره 4 أخبار'],
    [12, 'يذكره 12 خبرًا'],
    [200, 'يذكره 200 خبر'],
    [1000, 'يذكره 1,000 خبر'],
    [23_456_789, 'يذكره 23,456,789 خبرًا'],
  ])('says %i stories', (n, words) => {
    expect(counted(plurals.backlinks, n)).toBe(words);
  });

  test('gives every counted phrase a number, or a word for it', () => {
    for (const forms of Object.values(plurals)) {
      for (const form of [forms.few, forms.many, forms.other]) expect(form).toContain('{n}');
      for (const form of [forms.zero, forms.one, forms.two]) expect(form).not.toContain('{');
    }
  });
});

test('fill puts words in their places and leaves unknown marks', () => {
  expect(fill('{a} و{b} و{c}', { a: 'ورق', b: '$&' })).toBe('ورق و$& و{c}');
});

test.each([
  ['Reuters', 'ltr'],
  ['BBC قالت', undefined],
  ['العراق', undefined],
  ['2024', undefined],
])('textDirection of «%s» is %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test.each([
  [{ place: 'القاهرة', source: 'خليجيون' }, 'القاهرة: «خليجيون»'],
  [{ place: 'القاهرة', source: '«خليجيون»' }, 'القاهرة: «خليجيون»'],
  [{ place: 'بغداد', source: null }, 'بغداد'],
  [{ place: null, source: 'قنا' }, '«قنا»'],
])('datelineText of %o', (dateline, text) => {
  expect(datelineText(dateline)).toBe(text);
});

test.each([
  [{ caption: 'جسر', credit: 'قنا' }, 'جسر (قنا)'],
  [{ caption: 'جسر', credit: null }, 'جسر'],
  [{ caption: null, credit: 'قنا' }, 'قنا'],
])('photoText of %o', (photo, text) => {
  expect(photoText(photo)).toBe(text);
});

describe('pullQuote', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ');

  test.each([9, 36])('leaves a quotation of %i words where it is', (count) => {
    expect(pullQuote([`قال «${words(count)}».`])).toBeNull();
  });

  test.each([10, 35])('takes a quotation of %i words with its marks', (count) => {
    expect(pullQuote(['قال «نعم».', `قال «${words(count)}».`])).toBe(`«${words(count)}»`);
  });

  test('takes nothing that does not end', () => {
    expect(pullQuote([`قال «${words(12)}`, 'ثم سكت».'])).toBeNull();
  });
});

test('blockRuns gathers neighbours of one kind', () => {
  const item = (text: string) => ({ kind: 'list-item' as const, text });
  expect(blockRuns(['a', item('b'), item('c'), 'd'])).toEqual([
    { kind: 'paragraph', start: 0, texts: ['a'] },
    { kind: 'list-item', start: 1, texts: ['b', 'c'] },
    { kind: 'paragraph', start: 3, texts: ['d'] },
  ]);
});

test('a section takes its own minutes, a story those of all its words', () => {
  const long = 'ا'.repeat(612);
  const section = { id: 'top', blocks: [long, { kind: 'quote' as const, text: long }] };
  expect(minutesOfSection(section)).toBe(2);
  expect(minutesOfStory(storyPage({ standfirst: long, sections: [section, section] }))).toBe(5);
});

describe('byDay', () => {
  const at = (date?: string) => ({ ...card(1), date });

  test('is one nameless run when nothing is dated', () => {
    expect(byDay([at(), at()]).map(({ label, items }) => [label, items.length])).toEqual([
      [null, 2],
    ]);
  });

  test('names the undated among the dated', () => {
    expect(
      byDay([at('2024-01-27'), at('2024-01-27'), at()]).map(({ label, items }) => [
        label,
        items.length,
      ]),
    ).toEqual([
      ['27 كانون الثاني/يناير 2024', 2],
      ['لم يذكر المصدر تاريخًا', 1],
    ]);
  });
});

describe('the first page', () => {
  const page = storyPage({ path: '/story/خبر/' });

  test.each([
    ['/', '/story/خبر/'],
    ['/', '/story/%D8%AE%D8%A8%D8%B1/'],
    ['/', '/story/%D8%AE%D8%A8%D8%B1'],
    ['/some/path/', '/some/path/story/%D8%AE%D8%A8%D8%B1/index.html'],
  ])('fits under %s the address %s', (base, address) => {
    expect(fitsAddress(page, base, address)).toBe(true);
  });

  test('does not fit another address, unless it is the page of the lost', () => {
    expect(fitsAddress(page, '/', '/')).toBe(false);
    expect(fitsAddress(notFoundPage, '/', '/anything/')).toBe(true);
  });

  test('is read from the JSON, and nothing else is', () => {
    expect(readFirstPage(JSON.stringify(page))).toEqual(page);
    expect(readFirstPage('{"kind":"story"}')).toBeNull();
    expect(readFirstPage('null')).toBeNull();
  });
});
