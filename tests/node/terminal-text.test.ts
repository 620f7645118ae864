import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalText } from '../../src/node/terminal-text.ts';

test.each([
  ['خبر اليوم.txt', 'خبر اليوم.txt'],
  ['red \u001b[31m', String.raw`red \u001b[31m`],
  ['a\nerror: forged', String.raw`a\u000aerror: forged`],
  ['abc\u202etxt.exe', String.raw`abc\u202etxt.exe`],
  ['\u009b2J', String.raw`\u009b2J`],
  [
    'half \ud800 of a pair, and a whole one 🔥',
    String.raw`half \ud800 of a pair, and a whole one 🔥`,
  ],
])('%j is shown as %s', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test('no text sends a control to the terminal, and what has none stays', () => {
  const signs = fc.constantFrom(
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2066',
    '\u061c',
    'خ',
    'a',
  );
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      expect(terminalText(text)).toMatch(/^[\\u\da-fخ]*$/);
      expect(terminalText(terminalText(text))).toBe(terminalText(text));
    }),
  );
});
