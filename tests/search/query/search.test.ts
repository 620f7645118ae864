import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { storyWords } from '../../../src/search/index/story-words.ts';
import { tableOf } from '../../../src/search/index/word-table.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { search } from '../../../src/search/query/search.ts';
import { searchedStory } from '../searched-story.ts';

const HEADLINES = [
  'كلمات صغيرة في كتاب',
  'كلمة الرئيس أمام المجلس',
  'سعر النفط يهبط',
  'سعر الغاز والنفط',
  'وسعر الخبز ثابت',
];

const WORDS = HEADLINES.map((headline) => storyWords(searchedStory({ headline })));

async function found(query: string) {
  const listed = HEADLINES.map((headline) => ({ path: `/${headline}/`, headline, places: [] }));
  const files = new Map(
    [...buildIndex(listed, tableOf(WORDS), '')].map(({ name, bytes }) => [name, bytes]),
  );
  const index = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
  const { matches, ...rest } = await search(query, index);
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
