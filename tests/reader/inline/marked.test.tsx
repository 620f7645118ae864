import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { BaseContext } from '../../../src/reader/navigation/navigation-context.ts';
import { marked } from '../../../src/reader/inline/marked.tsx';
import { shownMarkedText } from '../../../src/story/lines/shown-text.ts';

const REL = ' rel="external nofollow noopener noreferrer"';

const fullHtmlOf = (raw: string): string =>
  render(<StrictMode>{marked(shownMarkedText(raw))}</StrictMode>).container.innerHTML;

/** The HTML of a line of a seed, with the links short. */
const htmlOf = (raw: string): string => fullHtmlOf(raw).replaceAll(REL, '');

test('a link does not tell the other site from where a reader comes', () => {
  expect(fullHtmlOf('[أ](https://a.example/x)')).toBe(`<a href="https://a.example/x"${REL}>أ</a>`);
});

test.each([
  ['قال الوزير', 'قال الوزير'],
  ['قال **الوزير** أمس', 'قال <strong>الوزير</strong> أمس'],
  ['هذا [الخبر](https://a.example/x) هنا', 'هذا <a href="https://a.example/x">الخبر</a> هنا'],
  [
    '[هذا **الخبر** الآن](https://a.example/x)',
    '<a href="https://a.example/x">هذا <strong>الخبر</strong> الآن</a>',
  ],
  [
    '**انظر [هنا](https://a.example/x) الآن**',
    '<strong>انظر </strong><a href="https://a.example/x"><strong>هنا</strong></a><strong> الآن</strong>',
  ],
  [
    '[أ](https://a.example/x) و[ب](https://a.example/y)',
    '<a href="https://a.example/x">أ</a> و<a href="https://a.example/y">ب</a>',
  ],
  ['[خبر](javascript:alert(1))', '[خبر](javascript:alert(1))'],
])('%s', (raw, html) => {
  expect(htmlOf(raw)).toBe(html);
});

test('a link within the newspaper leads below its base, as every link to a page does', () => {
  const { container } = render(
    <BaseContext value="/paper/">{marked(shownMarkedText('[الخبر](/story/خبر)'))}</BaseContext>,
  );
  expect(container.innerHTML).toBe('<a href="/paper/story/خبر/">الخبر</a>');
});
