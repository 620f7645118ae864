import { expect, test } from 'vitest';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { splitLines } from '../../../src/story/lines/split-lines.ts';

const factsOf = (text: string) => lineFacts(splitLines(text));

test('a line that comes again has the facts it had, wherever it stands', () => {
  const [first] = factsOf('القاهرة: «خليجيون»');
  const [, again] = factsOf('أهم الأخبار\n \u00a0القاهرة: «خليجيون»  ');
  expect(again?.text).toBe('القاهرة: «خليجيون»');
  expect(again).toEqual(first);
});

test('a line has its own facts still after thousands of others', () => {
  const [first] = factsOf('القاهرة: «خليجيون»');
  factsOf(Array.from({ length: 5000 }, (_, at) => `سطر رقمه ${at}`).join('\n'));
  const [again] = factsOf('القاهرة: «خليجيون»');
  expect(again).toEqual(first);
  expect(again, 'no line is kept for ever').not.toBe(first);
});
