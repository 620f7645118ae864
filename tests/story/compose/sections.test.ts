import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';
import type { Section } from '../../../src/story/story.ts';

const PARAGRAPH =
  'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى.';

function sectionsOf(...lines: readonly string[]): readonly Section[] {
  const reading = parseStory(['سد الوادي يمتلئ لأول مرة', PARAGRAPH, ...lines].join('\n'), 'seed');
  return reading.kind === 'story' ? reading.story.sections : [];
}

test('the marks of subheads and quotes are not shown', () => {
  expect(sectionsOf('## خاتمة', '> لن نترك القرى بلا ماء')).toMatchObject([
    { subhead: null },
    { subhead: 'خاتمة', blocks: [{ kind: 'quote', text: 'لن نترك القرى بلا ماء' }] },
  ]);
});

test('an item says what it is marked with, and its number', () => {
  expect(sectionsOf('- الدولة', '- المجتمع')[0]?.blocks.slice(1)).toEqual([
    { kind: 'list-item', text: '- الدولة', line: 3, mark: '- ' },
    { kind: 'list-item', text: '- المجتمع', line: 4, mark: '- ' },
  ]);
  expect(sectionsOf('٣- الري', '٤- الصرف')[0]?.blocks.slice(1)).toEqual([
    { kind: 'list-item', text: '٣- الري', line: 3, mark: '٣- ', number: 3 },
    { kind: 'list-item', text: '٤- الصرف', line: 4, mark: '٤- ', number: 4 },
  ]);
});

const ENTRY = 'أغلقت الشرطة الطريق الساحلي أمام السيارات حتى إشعار آخر.';

test('an hour of a live page stands with its entry', () => {
  expect(sectionsOf('18:45', 'إغلاق الطريق', ENTRY, '18:20', ENTRY)).toMatchObject([
    { subhead: null },
    { hour: '18:45', subhead: 'إغلاق الطريق', blocks: [{ text: ENTRY }] },
    { subhead: '18:20', blocks: [{ text: ENTRY }] },
  ]);
});

test('a line of HTML that holds several texts is all of them', () => {
  const [opening, ...others] = sectionsOf(
    '<p>فتح العمال البوابات فجر اليوم.</p><p>ووصل الماء إلى أول الترع.</p><h2>خاتمة</h2><p>ويبدأ الموسم قريبا.</p>',
  );
  expect(opening?.blocks.slice(1).map(({ text }) => text)).toEqual([
    'فتح العمال البوابات فجر اليوم.',
    'ووصل الماء إلى أول الترع.',
  ]);
  expect(others).toEqual([
    { subhead: 'خاتمة', blocks: [{ kind: 'paragraph', text: 'ويبدأ الموسم قريبا.', line: 3 }] },
  ]);
});
