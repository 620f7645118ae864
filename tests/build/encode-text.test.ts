import { expect, test } from 'vitest';
import { encodeText } from '../../src/build/encode-text.ts';

test.each(['', 'a', 'خبر «اليوم»', '€‏—', '😀\u{10ffff}'])('«%s» is its UTF-8', (text) => {
  expect(Buffer.from(encodeText(text)).toString('utf8')).toBe(text);
});
