import { expect, test } from 'vitest';
import { shorten, summaryOf } from '../../../src/edition/summaries/summary.ts';
import { makeStory } from '../make-story.ts';

const WORD = 'ن'.repeat(8);

test('a text of 180 characters stays whole', () => {
  expect(shorten('ن'.repeat(180))).toBe('ن'.repeat(180));
});

test('a longer text ends after a whole word, in an ellipsis', () => {
  expect(shorten(`${WORD} `.repeat(21).trim())).toBe(`${`${WORD} `.repeat(19).trim()}…`);
});

test('no sign stands before the ellipsis', () => {
  expect(shorten(`${'ن'.repeat(170)}، ${'و'.repeat(20)}`)).toBe(`${'ن'.repeat(170)}…`);
});

test('a text without spaces is cut between characters', () => {
  expect(shorten(`${'ن'.repeat(178)}😀😀`)).toBe(`${'ن'.repeat(178)}…`);
});

test('the standfirst goes before the opening', () => {
  expect(summaryOf(makeStory('أ', { standfirst: 'ثلاث سنوات من العمل' }))).toBe(
    'ثلاث سنوات من العمل',
  );
});

test('without a standfirst the opening paragraph is the summary', () => {
  expect(summaryOf(makeStory('أ'))).toBe('نص قصير جدًا.');
});

test('a poem that begins with its headline is summed up by its next line', () => {
  const line = (text: string) => ({ kind: 'paragraph', text, line: 3 }) as const;
  const first = line('البحرُ لا ينام،');
  const poem = [{ subhead: null, blocks: [first, line('يعدُّ موجه حتى الصباح')] }];
  expect(summaryOf(makeStory('أ', { headline: 'البحر لا ينام', sections: poem }))).toBe(
    'يعدُّ موجه حتى الصباح',
  );
  const alone = [{ subhead: null, blocks: [first] }];
  expect(summaryOf(makeStory('أ', { headline: 'البحر لا ينام', sections: alone }))).toBeNull();
});

test('a story without a body has no summary', () => {
  expect(summaryOf(makeStory('أ', { sections: [] }))).toBeNull();
});
