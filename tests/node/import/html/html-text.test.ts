import { expect, test } from 'vitest';
import { htmlText } from '../../../../src/node/import/html/html-text.ts';

test.each([
  ['عنوان  بسيط', 'عنوان بسيط'],
  ['أ &amp; ب <b>ج</b>', 'أ & ب ج'],
  ['<script>alert(1)</script>خبر', 'خبر'],
])('%s reads %s', (html, words) => expect(htmlText(html)).toBe(words));
