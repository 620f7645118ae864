import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { storyWords } from '../../../src/search/index/story-words.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { newestFirst } from '../../../src/search/query/refine.ts';
import { search } from '../../../src/search/query/search.ts';
import { searchedStory } from '../searched-story.ts';

const HEADLINES = [
  'كلمات صغيرة في كتاب',
  'كلمة الرئيس أمام المجلس',
  'سعر النفط يهبط',
  'سعر الغاز والنفط',
  'وسعر الخبز ثابت',
];

async function searched(texts: readonly string[], query: string) {
  const words = texts.map((headline) => storyWords(searchedStory({ headline })));
  const listed = texts.map((headline) => ({ path: `/${headline}/`, headline, places: [] }));
  const files = new Map(
    [...buildIndex(listed, tableOf(words), '')].map(({ name, bytes }) => [name, bytes]),
  );
  const index = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
  return search(query, index);
}

async function found(query: string) {
  const { matches, ...rest } = await searched(HEADLINES, query);
  return { headlines: Array.from(matches.stories, (story) => HEADLINES[story]), ...rest };
}

test('a word in quotes is found as it stands, and no variant of it', async () => {
  expect((await found('كلمات')).headlines).toHaveLength(2);
  expect((await found('«كلمات»')).headlines).toEqual(['كلمات صغيرة في كتاب']);
  expect((await found('"الكلمة"')).headlines).toEqual(['كلمة الرئيس أمام المجلس']);
});

test('what is in quotes must be there; other words may be', async () => {
  expect((await found('«نفط» خبز')).headlines).toEqual(['سعر النفط يهبط', 'سعر الغاز والنفط']);
});

test('what is in quotes is not corrected', async () => {
  expect(await found('«كلماة»')).toMatchObject({ headlines: [], corrected: null });
});

test('words beside quotes are corrected, and the quotes stay', async () => {
  expect((await found('«سعر» الرئيص')).corrected).toBe('«سعر» رئيس');
});

test('a word after a minus, and its variants, are left out', async () => {
  expect((await found('سعر -الغاز')).headlines).toEqual(['سعر النفط يهبط', 'وسعر الخبز ثابت']);
  expect((await found('-كلمة')).headlines).toEqual([]);
  expect((await found('كتاب -كلمة')).headlines).toEqual([]);
});

test('words that must stand side by side are told, as the index does not know where words stand', async () => {
  const { headlines, phrases } = await found('«سعر النفط»');
  expect(headlines).toEqual(['سعر النفط يهبط', 'سعر الغاز والنفط']);
  expect(phrases).toEqual([{ terms: ['سعر', 'نفط'], isLeftOut: false }]);
});

test('what only looks like a word is no result where the word itself is there', async () => {
  const texts = ['شمال البلاد يستعد', 'تقرير شامل', 'وشمالها كذلك', 'تشمل الخطة'];
  const { matches } = await searched(texts, 'شمال');
  expect(matches.stories.toSorted()).toEqual(Uint32Array.of(0, 2));
});

test('by date, a word comes before others that begin with it', async () => {
  const texts = ['سلاحف نادرة تعود', 'سلاح جديد', 'بيض السلاحف', 'تجارة السلاح'];
  const { matches } = await searched(texts, 'سلاح');
  expect([...newestFirst(matches).stories].slice(0, 2)).toEqual([1, 3]);
});

test('function words are looked for where there is nothing else', async () => {
  const texts = ['من أنت في الصورة', 'صورة أخرى', 'في المدينة من يسأل'];
  const first = (await searched(texts, 'من أنت')).matches.stories[0];
  expect(first).toBe(0);
  const others = (await searched(texts, 'من الصورة')).matches.stories;
  expect(others.toSorted()).toEqual(Uint32Array.of(0, 1));
});
