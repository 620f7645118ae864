import { expect, test } from 'vitest';
import { firstWord } from '../../../src/story/lines/first-word.ts';

const nothing = { isSpeechVerb: false, beginsWithAnd: false, opensCaptions: false };

test.each([
  ['قال', { isSpeechVerb: true }],
  ['وقال', { isSpeechVerb: true, beginsWithAnd: true }],
  ['فقالت', { isSpeechVerb: true }],
  ['وأضافَ:', { beginsWithAnd: true }],
  ['وزير', {}],
  ['وفد', {}],
  ['صورة', { opensCaptions: true }],
  ['', {}],
])('«%s» as the first word of a line tells %o', (word, told) => {
  expect(firstWord(word)).toEqual({ ...nothing, ...told });
});

test('a word tells the same when it comes again, and after thousands of others', () => {
  const first = firstWord('وقال');
  expect(firstWord('وقال')).toBe(first);
  for (let at = 0; at < 5000; at += 1) firstWord(`كلمة${at}`);
  expect(firstWord('وقال')).toEqual(first);
});
