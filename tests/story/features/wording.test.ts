import { expect, test } from 'vitest';
import { lineFacts } from '../../../src/story/features/line-facts.ts';
import { wordingFeatures } from '../../../src/story/features/wording.ts';

const isLongQuotation = (text: string): boolean =>
  wordingFeatures(lineFacts(text)).includes('long-quotation');

test.each([
  ['«من لا يحمل هاتفا فله بطاقة، ومن لا يحمل بطاقة فله موظف يساعده»', true],
  ['«لا تذاكر ورقية بعد اليوم»', false],
  ['وقال إن «من لا يحمل هاتفا فله بطاقة، ومن لا يحمل بطاقة فله موظف»', false],
])('a line that is nothing but ten words and more of a quotation: %s', (text, expected) => {
  expect(isLongQuotation(text)).toBe(expected);
});
