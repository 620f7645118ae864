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

test.each(['3-2', '3–2', '٣-٢', '(1-1)', '1894-1962'])('«%s» stays in its line', (score) => {
  const { container } = render(<StrictMode>{isolate(`فاز ${score} أمس`)}</StrictMode>);
  expect(container).toHaveTextContent(`فاز ${score} أمس`);
  expect(container.querySelector('span')).toHaveTextContent(score.replace(/[()]/g, ''));
});

test('words within a phrase say their language, the phrase around them does not', () => {
  expect(htmlOf(isolateIn('وسوم: {words}', 'خرما', 'fa'))).toBe(
    'وسوم: <span lang="fa">خرما</span>',
  );
  expect(htmlOf(isolateIn('وسوم: {words}', 'تمور'))).toBe('وسوم: تمور');
});

test('words with signs of the Qur’an stand in a face of their own, with the marks of a search within', () => {
  const words = 'قرأ ذَٰلِكَ ٱلْكِتَٰبُ لَا رَيْبَ ۛ فِيهِ ۛ هُدًى ثم ختم';
  const { container } = render(<StrictMode>{isolate(words)}</StrictMode>);
  expect(container).toHaveTextContent(words);
  expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual(['ۛ', 'ۛ']);
  expect(htmlOf(isolate('لَّا تَأْخُذُهُۥ سِنَةٌ', undefined, (part) => <i>{part}</i>))).toMatch(
    /^<i>لَّا <\/i><span class="[^"]+"><i>تَأْخُذُهُۥ<\/i><\/span><i> سِنَةٌ<\/i>$/,
  );
});
