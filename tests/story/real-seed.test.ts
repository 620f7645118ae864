import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/arabic/counting/reading-time.ts';
import { readSeed } from '../../src/story/read-seed.ts';

const bytes = readFileSync('seeds/000_4395e29235ab2307.txt');
const reading = readSeed(bytes, '000_4395e29235ab2307');
if (reading.kind !== 'story') throw new Error('the real seed gives no story');
const { story } = reading;

test('the head', () => {
  expect(story.headline).toBe('العراق يبدأ مفاوضات الجلاء مع الأميركيين');
  expect(story.title).toBe(story.headline);
  expect(story.photos).toEqual([{ caption: 'قوات أميركية في العراق', credit: 'الإنترنت' }]);
  expect(story.dateline).toEqual({ place: 'القاهرة', source: 'خليجيون' });
  expect(story.dates).toEqual([]);
  expect(story.lang).toBe('ar');
  expect(story.desk).toBeNull();
});

test('three sections, 17 paragraphs', () => {
  expect(story.sections.map(({ subhead }) => subhead)).toEqual([
    null,
    'مفاوضات مع البريطانيين',
    'هجمات على القواعد الأميركية',
  ]);
  expect(story.sections.flatMap(({ blocks }) => blocks)).toHaveLength(17);
});

test('the tail', () => {
  expect(story.related).toEqual([
    'الصين تطالب الولايات المتحدة الاإلتزام بالقواعد الدولية قبل العودة إلى اليونسكو',
    'العراق يحسم مصير وجود التحالف الدولي لمحاربة داعش على أراضيه',
  ]);
  expect(story.furniture).toEqual(['أهم الأخبار']);
});

test('the repeat is noted, the caption is cut, nothing is lost', () => {
  expect(story.lines.slice(0, 4)).toEqual([
    { line: 1, parts: [{ role: 'headline', text: story.headline }] },
    { line: 3, parts: [{ role: 'repeat', text: story.headline }] },
    {
      line: 4,
      parts: [
        { role: 'caption', text: 'قوات أميركية في العراق ' },
        { role: 'credit', text: '( الإنترنت)' },
      ],
    },
    { line: 5, parts: [{ role: 'dateline', text: 'القاهرة: «خليجيون»' }] },
  ]);
  const raw = bytes.toString('utf8').split('\n');
  for (const [at, text] of raw.entries()) {
    const line = story.lines.find((candidate) => candidate.line === at + 1);
    expect(line?.parts.map((part) => part.text).join('') ?? '').toBe(text);
  }
});

test('five minutes', () => {
  const blocks = story.sections.flatMap((section) => section.blocks);
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  expect(readingMinutes(characters)).toBe(5);
});
