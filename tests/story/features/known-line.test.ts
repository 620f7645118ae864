import { expect, test } from 'vitest';
import { knownLine } from '../../../src/story/features/known-line.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { ownFeatures } from '../../../src/story/features/own-features.ts';

const LABEL = 'اقرأ أيضا';

test('tells of a line what the line tells by itself', () => {
  const facts = lineFacts(LABEL);
  expect(knownLine(LABEL)).toEqual({ facts, features: ownFeatures(facts) });
});

test('tells the same of a line that it has read before, and after many others', () => {
  const first = knownLine(LABEL);
  expect(knownLine(LABEL)).toEqual(first);
  for (let line = 0; line < 6000; line += 1) knownLine(`خبر ${line}`);
  expect(knownLine(LABEL)).toEqual(first);
});
