import { expect, test } from 'vitest';
import { PLACE } from '../../../src/story/features/feature-set.ts';
import { addLikeTheLead } from '../../../src/story/context/lead-words.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';

type Arguments = Parameters<typeof addLikeTheLead>;

/** The indexes of the lines that share the words of the lead. */
function linesLike(lines: Arguments[0], prose: Arguments[1]): readonly number[] {
  const places = lines.map(() => 0);
  addLikeTheLead(lines, prose, places);
  return [...places.keys()].filter((at) => places[at] === PLACE['shares-the-words-of-the-lead']);
}

const LEAD = new Set(['عراق', 'مفاوض', 'جلاء']);

test('a headline shares half of its words with the lead, and so does the same line again', () => {
  const text =
    'العراق يبدأ مفاوضات الجلاء\nالعراق يبدأ مفاوضات الجلاء\nحالة الطقس اليوم غدا\nالعراق';
  const lines = lineFacts(splitLines(text));
  const prose = { firstProse: 4, leadStems: LEAD };
  expect(linesLike(lines, prose)).toEqual([0, 1]);
});

test('only lines above the prose are asked', () => {
  const lines = lineFacts(splitLines('العراق يبدأ مفاوضات الجلاء'));
  expect(linesLike(lines, { firstProse: 0, leadStems: LEAD })).toEqual([]);
});
