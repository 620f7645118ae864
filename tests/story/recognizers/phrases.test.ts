import { expect, test } from 'vitest';
import { firstWordOf, opensWithPhrase, phrasesOf } from '../../../src/story/recognizers/phrases.ts';

const PHRASES = phrasesOf(new Set(['جانب من', 'لقطه', 'صوره من الارشيف']));

test.each([
  ['لقطه', true],
  ['لقطه من الميناء', true],
  ['جانب من الموتمر', true],
  ['صوره من الارشيف للميناء', true],
  ['جانب الطريق', false],
  ['صوره من الميناء', false],
  ['الموتمر في لقطه', false],
  ['', false],
])('«%s» opens with one of the phrases: %s', (folded, expected) => {
  expect(opensWithPhrase(folded, PHRASES)).toBe(expected);
});

test('the first word of a text is the whole of one word', () => {
  expect(firstWordOf('"نعم" قال')).toBe('"نعم"');
  expect(firstWordOf('نعم')).toBe('نعم');
  expect(firstWordOf('')).toBe('');
});
