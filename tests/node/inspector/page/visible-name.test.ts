import { expect, test } from 'vitest';
import { visibleName } from '../../../../src/node/inspector/page/visible-name.ts';

test.each([
  ['a\u0007b', 'a␇b'],
  ['\u0000\n\u007f', '␀␊␡'],
  ['a\u0085b', 'a«U+0085»b'],
  ['خبر %BASE_URL% <b>', 'خبر %BASE_URL% <b>'],
])('the name %j is shown as %s', (name, shown) => {
  expect(visibleName(name)).toBe(shown);
});

test('signs that turn the order of letters are shown as their numbers', () => {
  expect(visibleName('bidi\u202etxt.exe')).toBe('bidi«U+202E»txt.exe');
});
