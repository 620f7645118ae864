import { expect, test } from 'vitest';
import { linesLikeTheLead } from '../../../src/story/context/lead-words.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';

const leadStems = new Set(['عراق', 'مفاوض', 'جلاء']);

test('a headline shares half of its words with the lead, and so does the same line again', () => {
  const lines = [
    'العراق يبدأ مفاوضات الجلاء',
    'العراق يبدأ مفاوضات الجلاء',
    'حالة الطقس اليوم غدا',
    'العراق',
  ].map(lineFacts);
  expect([...linesLikeTheLead(lines, { firstProse: 4, leadStems })]).toEqual([0, 1]);
});

test('only lines above the prose are asked', () => {
  const lines = [lineFacts('العراق يبدأ مفاوضات الجلاء')];
  expect([...linesLikeTheLead(lines, { firstProse: 0, leadStems })]).toEqual([]);
});
