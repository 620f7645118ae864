import { expect, test } from 'vitest';
import { isPostSignature } from '../../../src/story/recognizers/posts.ts';

test.each([
  ['— رئاسة الوزراء (@office) February 12, 2024', true],
  ['— Nora Lind (@nora_lind) 12 فبراير 2024', true],
  ['- وزير الري (أرشيف)', false],
  ['راسلونا على (@office)', false],
])('«%s» signs a post: %s', (text, signs) => {
  expect(isPostSignature(text)).toBe(signs);
});
