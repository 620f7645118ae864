import { expect, test } from 'vitest';
import { writtenRole } from '../../../src/story/lines/written-role.ts';

test.each([
  ['## خاتمة', 'subhead'],
  ['\u200F### خاتمة', 'subhead'],
  ['> لن نترك القرى', 'quote'],
  ['<h1 class="t">السد يمتلئ</h1>', 'headline'],
  ['<div><h3>خاتمة</h3></div>', 'subhead'],
  ['<li>فتح البوابات</li>', 'list-item'],
  ['<blockquote>لن نترك القرى</blockquote>', 'quote'],
  ['<figcaption>السد من الجو</figcaption>', 'caption'],
  ['[caption id="a1" width="300"]السد من الجو[/caption]', 'caption'],
  ['<!--more-->', 'furniture'],
  ['<p>&nbsp;</p>', 'furniture'],
  ['[gallery ids="1,2"]', 'furniture'],
  ['<p>قال المدير</p>', null],
  ['#سد_الوادي', null],
  ['##', null],
  ['[تقرير مسجل]', null],
  ['قال المدير', null],
])('%j is written as: %s', (raw, role) => {
  expect(writtenRole(raw)).toBe(role);
});
