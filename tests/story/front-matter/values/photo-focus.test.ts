import { expect, test } from 'vitest';
import { readFocus } from '../../../../src/story/front-matter/values/photo-focus.ts';

test.each([
  ['top', { x: 50, y: 0 }],
  ['Right', { x: 100, y: 50 }],
  ['center', { x: 50, y: 50 }],
  ['bottom left', { x: 0, y: 100 }],
  ['left-center', { x: 0, y: 50 }],
  ['أعلى يمين', { x: 100, y: 0 }],
  ['يسار', { x: 0, y: 50 }],
  ['30% 20%', { x: 30, y: 20 }],
  ['30, 100', { x: 30, y: 100 }],
])('%s is a point', (text, focus) => {
  expect(readFocus(text)).toEqual(focus);
});

test.each([
  ['no word that is known', 'face'],
  ['two of one edge', 'left right'],
  ['three words', 'top left center'],
  ['a point outside', '30% 120%'],
  ['one number', '30%'],
  ['a name that every object has', 'constructor'],
])('%s is none: %s', (_, text) => {
  expect(readFocus(text)).toBeNull();
});
