import { expect, test } from 'vitest';
import { commentsOf, tokensOf } from '../../../src/story/front-matter/yaml-tokens.ts';

test.each([
  ["roles: # editor's note\n  8: quote", ["# editor's note"]],
  ["roles:\n  '8': paragraph # it's \"sure\"\n", ['# it\'s "sure"']],
  ["roles:\n  # أولا\n  '8 # لا': quote\n  # ثانيا\n", ['# أولا', '# ثانيا']],
  ['roles: { 8: quote } # «يراجع» # غدا', ['# «يراجع» # غدا']],
  ['roles: {\n  8: quote, # أولا\n  "9 # لا": quote\n}', ['# أولا']],
  ['roles:\n  8 وسم#لا: quote\n', []],
  ['source: |\n  # لا\n', []],
])('comments are known from texts: %j', (yaml, comments) => {
  expect(commentsOf(yaml)).toEqual(comments);
});

test('the tokens are the whole text', () => {
  const yaml = 'desk: بيئة # هنا\ntags: [أ, "ب"]\nalt: |\n  سطر\n';
  const tokens = [...tokensOf(yaml)];
  expect(tokens.map(({ text }) => text).join('')).toBe(yaml);
  expect(tokens.map(({ offset, text }) => yaml.startsWith(text, offset))).not.toContain(false);
});
