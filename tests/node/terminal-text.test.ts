import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalLines, terminalText } from '../../src/node/terminal-text.ts';

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

test('lines keep their breaks and colours, and nothing else is obeyed', () => {
  expect(terminalLines('\u001b[32mgreen\u001b[39m\n\u001b]0;title\u0007 \u001b[2J')).toBe(
    `\u001b[32mgreen\u001b[39m\n${String.raw`\u001b]0;title\u0007 \u001b[2J`}`,
  );
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
