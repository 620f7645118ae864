import { expect, test } from 'vitest';
import { inDigits } from '../../../src/reader/text/digits.ts';

test.each([
  ['latin', '27 يناير 2024: 10,000', '27 يناير 2024: 10,000'],
  ['arabic', '27 يناير 2024: 1,000,000', '٢٧ يناير ٢٠٢٤: ١٬٠٠٠٬٠٠٠'],
  ['persian', '27 ژانویه 2024', '۲۷ ژانویه ۲۰۲۴'],
] as const)('%s digits', (digits, text, shown) => {
  expect(inDigits(text, digits)).toBe(shown);
});
