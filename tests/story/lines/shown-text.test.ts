import { expect, test } from 'vitest';
import { rawOffset, shownText, shownValue } from '../../../src/story/lines/shown-text.ts';

test.each([
  ['  نص \u00A0', 'نص'],
  ['\uFEFFنص', 'نص'],
  ['قا\u200Bل\u202E \u2067نعم\u2069\u200F', 'قال نعم'],
  ['a\u0000b\u0085c\u001B[31m', 'abc[31m'],
  ['می\u200Cخواهم \u200Dعرب', 'می\u200Cخواهم \u200Dعرب'],
  ['&quot;نعم&quot; &amp;amp; &#1575;&#x627;', '"نعم" &amp; اا'],
  ['&#8238;نص', 'نص'],
  ['&unknown; & &#xD800; &copy &eacute;', '&unknown; & \uFFFD &copy é'],
  ['نص\uFFFE\uFFFF\uFDD0\u{10FFFF}', 'نص'],
  ['عمود\tعمود', 'عمود\tعمود'],
  ['\uD83D نص', '\uFFFD نص'],
  ['<p dir="rtl">قال <b>المدير</b></p>', 'قال المدير'],
  ['<td>الهلال</td><td>3</td>', 'الهلال 3'],
  ['أولا<br/>ثانيا<!-- wp:paragraph -->', 'أولا ثانيا'],
  ['[caption width="300"]السد[/caption]', 'السد'],
  ['&lt;p&gt; 5 < 7 و 9 > 8 <script>', '<p> 5 < 7 و 9 > 8 <script>'],
  ['## خاتمة', 'خاتمة'],
  [' > لن نترك القرى', 'لن نترك القرى'],
  ['#وسم > آخر', '#وسم > آخر'],
  ['## **خاتمة** [هنا](https://a.example/?a&amp;b)', 'خاتمة هنا'],
  ['> **لن** نترك ** القرى', 'لن نترك ** القرى'],
])('%j is shown as %j', (raw, shown) => {
  expect(shownText(raw)).toBe(shown);
});

test('an offset of the shown text is found in the raw line', () => {
  const raw = ' \u200Fجدة&nbsp;- \u202Bواس\u202C: قال';
  const shown = shownText(raw);
  const at = rawOffset(raw, shown.indexOf('قال'));
  expect(raw.slice(at)).toBe('قال');
});

test('an offset is found behind tags and marks', () => {
  const raw = '<p>جدة - <b>واس</b>: قال</p>';
  expect(raw.slice(rawOffset(raw, shownText(raw).indexOf('قال')))).toBe('قال</p>');
  expect('> جدة: قال'.slice(rawOffset('> جدة: قال', 5))).toBe('قال');
});

test('an offset between signs lies behind those that close and before those that open', () => {
  const raw = '**جدة - واس:** **قال** الوزير';
  const shown = shownText(raw);
  expect(shown).toBe('جدة - واس: قال الوزير');
  expect(raw.slice(rawOffset(raw, shown.indexOf(' قال')))).toBe(' **قال** الوزير');
  expect(raw.slice(rawOffset(raw, shown.indexOf('قال')))).toBe('**قال** الوزير');
});

test.each([
  ['  اقتصاد \u202E', 'اقتصاد'],
  ['سطر\r\nآخر\u2028ثالث', 'سطر آخر ثالث'],
  ['أ\u0000ب\uD800', 'أب\uFFFD'],
  ['مال &amp; أعمال', 'مال &amp; أعمال'],
])('the value %j is shown as %j', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});
