import { expect, test } from 'vitest';
import { placeholderIn } from '../../../src/node/publishing/placeholder.ts';

test.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
] as const)('a placeholder in %s runs %s and has no link', (language, direction) => {
  const html = placeholderIn(language);
  expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
  expect(html).not.toContain('href');
});
