import { expect, test } from 'vitest';
import { mojibakeIn } from '../../../src/story/decode/mojibake.ts';

test.each([
  ['Ø§Ù„Ø­ÙƒÙˆÙ…Ø© ØªÙ‚Ø± Ù…ÙˆØ§Ø²Ù†Ø©', 'UTF-8 that was once read as Windows-1252'],
  ['ßíÑß ÏæÌáÇÓ íÔíÏ ÈÞÇÏÉ ÅÓÑÇÆíá', 'Windows-1256 that was once read as Latin-1'],
  ['الحكومة تقر موازنة العام', null],
  ['Le président a été réélu', null],
])('«%s» is damage: %s', (text, damage) => {
  expect(mojibakeIn(text)).toBe(damage);
});
