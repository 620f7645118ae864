import { expect, test } from 'vitest';
import { pageEntry } from '../../../../src/node/import/html/page-entry.ts';
import { readSeed } from '../../../../src/story/read-seed.ts';
import { pageCases } from '../../../fixtures/pages.ts';

test.each(pageCases())('the page $name becomes its seed', ({ seed, expected }) =>
  expect(seed).toBe(expected),
);

/** What the story of each page says, counted by hand. */
const STORIES = [
  ['brief', 'هزة خفيفة شرقي البحيرة', 2, []],
  ['data-table', 'نتائج بطولة المدارس للسباحة', 9, ['جوائز الفرق']],
  ['modern-article', 'بلدية الميناء تفتتح سوق السمك الجديد', 7, ['ثلاجات ومختبر']],
  ['noise-within', 'افتتاح خط الترام الثاني في المدينة', 4, []],
  ['old-table-layout', 'مزارعو الواحة يشكون شح المياه', 3, []],
  ['opinion', 'عن المكتبات التي لا يزورها أحد', 4, []],
  ['persian', 'آغاز ساخت پل تازه بر رودخانه', 4, []],
  ['saved-by-browser', 'فتح طريق الجبل بعد إزالة الثلوج', 4, ['قرى معزولة']],
] as const;

test.each(STORIES)('the story of the page %s has its headline and body', (name, ...said) => {
  const seed = pageCases().find((each) => each.name === name)?.seed ?? '';
  const reading = readSeed(Buffer.from(seed), name);
  if (reading.kind !== 'story') throw new Error('no story');
  const { headline, standfirst, sections } = reading.story;
  const blocks =
    sections.flatMap((section) => section.blocks).length + (standfirst === null ? 0 : 1);
  const subheads = sections.flatMap(({ subhead }) => subhead ?? []);
  expect([headline, blocks, subheads]).toEqual(said);
});

test('a page without an article is told', () => {
  expect(pageEntry('<nav><a>أخبار</a></nav>', { name: 'x.html', address: null })).toMatchObject({
    kind: 'failed',
    message: 'No article was found in the page.',
  });
});
