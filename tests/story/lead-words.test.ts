import { expect, test } from 'vitest';
import { linesLikeTheLead } from '../../src/story/lead-words.ts';
import { lineFacts } from '../../src/story/line-facts.ts';
import { splitLines } from '../../src/story/split-lines.ts';

const LEAD = new Set(['عراق', 'مفاوض', 'جلاء']);

test('a headline shares half of its words with the lead, and so does the same line again', () => {
  const text =
    'العراق يبدأ مفاوضات الجلاء\nالعراق يبدأ مفاوضات الجلاء\nحالة الطقس اليوم غدا\nالعراق';
  const lines = lineFacts(splitLines(text));
  const prose = { firstProse: 4, leadStems: LEAD };
  expect([...linesLikeTheLead(lines, [0, 0, 2, 3], prose)]).toEqual([0, 1]);
});

test('only lines above the prose are asked', () => {
  const lines = lineFacts(splitLines('العراق يبدأ مفاوضات الجلاء'));
  expect([...linesLikeTheLead(lines, [0], { firstProse: 0, leadStems: LEAD })]).toEqual([]);
});
