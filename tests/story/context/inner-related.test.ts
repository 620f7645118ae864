import { expect, test } from 'vitest';
import { relatedBetweenParagraphs } from '../../../src/story/context/inner-related.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';

const PARAGRAPH =
  'أعلنت وزارة الري صباح أمس امتلاء سد الوادي لأول مرة منذ تسعة أعوام، وقالت إن المخزون يكفي القرى المجاورة.';
const HEADLINES = [
  'فتح الطريق الساحلي بعد إزالة الصخور',
  'عودة الكهرباء إلى القرى القريبة من الجبل',
];

function found(...lines: readonly string[]): readonly number[] {
  const source = splitLines(['سد الوادي يمتلئ', PARAGRAPH, ...lines].join('\n'));
  const facts = source.map(({ text }) => lineFacts(text));
  return [...relatedBetweenParagraphs(facts, source, 1)];
}

test('headlines under a label, up to the next paragraph, are of other stories', () => {
  expect(found('اقرأ أيضا', ...HEADLINES, PARAGRAPH)).toEqual([3, 4]);
});

test('a few words below longer headlines are a subhead', () => {
  expect(found('اقرأ أيضا', ...HEADLINES, 'مخاوف المزارعين', PARAGRAPH)).toEqual([3, 4]);
});

test('below the last paragraph the labels of the page decide', () => {
  expect(found('اقرأ أيضا', ...HEADLINES)).toEqual([]);
});
