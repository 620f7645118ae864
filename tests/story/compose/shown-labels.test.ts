import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Story } from '../../../src/story/story.ts';

const PARAGRAPH =
  'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى.';

function storyOf(...head: readonly string[]): Story {
  const reading = parseStory(['سد الوادي يمتلئ لأول مرة', ...head, PARAGRAPH].join('\n'), 'seed');
  if (reading.kind !== 'story') throw new Error('no story');
  return reading.story;
}

test.each(['- ', '• ', '* '])('a summary of marked lines (%s) opens the body as a list', (mark) => {
  const summary = [`${mark}المخزون يكفي القرى ثلاثة مواسم`, `${mark}الموسم يبدأ مطلع الشهر`];
  const { standfirst, sections, dateline } = storyOf(...summary, 'بغداد - رويترز');
  expect(dateline?.place).toBe('بغداد');
  expect(standfirst).toBeNull();
  expect(sections[0]?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ...summary.map((text) => ['list-item', text]),
    ['paragraph', PARAGRAPH],
  ]);
});

test('of two standfirsts the second opens the body', () => {
  const first = 'المخزون سيكفي القرى المجاورة ثلاثة مواسم متتالية بحسب تقديرات الوزارة';
  const second = 'والمزارعون سينتظرون توزيع الحصص بين القرى قبل نهاية الشهر الجاري';
  const { standfirst, sections } = storyOf(first, second, '12 يوليو 2012', 'بغداد - رويترز');
  const shown = [standfirst, ...(sections[0]?.blocks.map(({ text }) => text) ?? [])];
  expect(shown).toEqual([first, second, PARAGRAPH]);
});
