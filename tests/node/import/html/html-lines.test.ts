import { describe, expect, test } from 'vitest';
import { htmlLines } from '../../../../src/node/import/html/html-lines.ts';
import { parseHtml } from '../../../../src/node/import/html/parse-html.ts';

const lines = (html: string) =>
  htmlLines(parseHtml(html).body).map((line) =>
    line.kind === 'picture'
      ? `picture ${line.address}`
      : `${line.kind} ${line.kind === 'item' ? line.mark : ''}${line.text}`,
  );

describe('htmlLines', () => {
  test('gives a line for each block, its white space as single blanks', () => {
    expect(lines('<p>أول\n  سطر <b>مهم</b></p><div>ثان<br>ثالث</div>رابع')).toEqual([
      'text أول سطر مهم',
      'text ثان',
      'text ثالث',
      'text رابع',
    ]);
  });

  test('keeps headings, quotes, captions and items with their numbers', () => {
    const html =
      '<h2>عنوان</h2><blockquote><p>قول</p></blockquote><figure><img src="a.jpg"><figcaption>شرح</figcaption></figure>' +
      '<ul><li>بند<p>بقيته</p></li></ul><ol start="3"><li>ثالث</li><li>رابع</li></ol>';
    expect(lines(html)).toEqual([
      'heading عنوان',
      'quote قول',
      'picture a.jpg',
      'caption شرح',
      'item - بند',
      'text بقيته',
      'item 3. ثالث',
      'item 4. رابع',
    ]);
  });

  test('takes the words that a page names a caption for one', () => {
    const html =
      '<div class="cap">شرح</div><p class="wp-caption-text">شرح ثان</p><p class="has-drop-cap">متن</p>';
    expect(lines(html)).toEqual(['caption شرح', 'caption شرح ثان', 'text متن']);
  });

  test('puts a row of data on one line, and reads a table that lays a page out cell by cell', () => {
    const long = Array.from({ length: 41 }, () => 'كلمة').join(' ');
    expect(lines('<table><tr><th>اسم</th><td>٣</td></tr></table>')).toEqual(['row اسم | ٣']);
    expect(lines(`<table><tr><td>قائمة</td><td>${long}</td></tr></table>`)).toEqual([
      'text قائمة',
      `text ${long}`,
    ]);
  });

  test('leaves out scripts, styles, controls and what is hidden', () => {
    const html =
      '<script>a()</script><style>b</style><noscript>c</noscript><button>d</button><template>e</template>' +
      '<p hidden>f</p><p style="display:none">g</p><p style="color:red; visibility: hidden">h</p><p aria-hidden="true">يظهر</p>';
    expect(lines(html)).toEqual(['text يظهر']);
  });

  test('shows tags that are written as text', () => {
    expect(lines('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual([
      'text <script>alert(1)</script>',
    ]);
  });

  test('takes the address of a lazy picture, and none that is drawn in the address', () => {
    expect(lines('<img src="data:image/gif;base64,x" data-src="b.jpg"><img src="data:x">')).toEqual(
      ['picture b.jpg'],
    );
  });

  test('parts entries of a menu, and joins a word that is cut into two links', () => {
    expect(lines('<a href="/1">أخبار</a><a href="/2">رياضة</a>')).toEqual([
      'text أخبار',
      'text رياضة',
    ]);
    expect(lines('<a href="/1">وزا</a><a href="/1">رة</a>')).toEqual(['text وزارة']);
  });

  test('keeps the lines of preformatted text', () => {
    expect(lines('<pre>صدر\nعجز</pre>')).toEqual(['text صدر', 'text عجز']);
  });

  test('refuses elements that nest deeper than any page', () => {
    const deep = `${'<div>'.repeat(20_000)}نص`;
    expect(() => lines(deep)).toThrow('nest deeper than 512');
  });
});
