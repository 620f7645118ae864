import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { isolate, isolateIn } from '../../../src/reader/text/isolate.tsx';

const htmlOf = (words: React.ReactNode): string =>
  render(<StrictMode>{words}</StrictMode>).container.innerHTML;

test.each([
  ['راه روستا باز شد', 'fa', '<span lang="fa">راه روستا باز شد</span>'],
  ['A road is open', 'en', '<bdi dir="ltr" lang="en">A road is open</bdi>'],
  ['Nora Lind', undefined, '<bdi dir="ltr">Nora Lind</bdi>'],
  ['عنوان', undefined, 'عنوان'],
])('«%s» in %s', (words, lang, html) => {
  expect(htmlOf(isolate(words, lang))).toBe(html);
});

test('words within a phrase say their language, the phrase around them does not', () => {
  expect(htmlOf(isolateIn('وسوم: {words}', 'خرما', 'fa'))).toBe(
    'وسوم: <span lang="fa">خرما</span>',
  );
  expect(htmlOf(isolateIn('وسوم: {words}', 'تمور'))).toBe('وسوم: تمور');
});
