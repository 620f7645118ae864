import { describe, expect, test } from 'vitest';
import { markdownLines } from '../../../../src/node/import/markdown/markdown-lines.ts';

const lines = (...written: readonly string[]) =>
  markdownLines(written.join('\n')).map((line) =>
    line.kind === 'picture'
      ? `picture ${line.address}`
      : `${line.kind} ${line.kind === 'item' ? line.mark : ''}${line.text}`,
  );

describe('markdownLines', () => {
  test('joins the lines of a paragraph', () => {
    expect(lines('أول', 'بقيته', '', 'ثان')).toEqual(['text أول بقيته', 'text ثان']);
  });

  test('reads headings with signs and with lines below', () => {
    expect(lines('## فرعي ##', 'نص', '', 'تحته', '---', '***', '#وسم')).toEqual([
      'heading فرعي',
      'text نص',
      'heading تحته',
      'text #وسم',
    ]);
  });

  test('reads quotes and lists, and what goes on with them', () => {
    expect(lines('> قول', '> طويل', '- أول', '  بقيته', '* ثان', '', '3. ثالث', '٤) رابع')).toEqual(
      ['quote قول طويل', 'item - أول بقيته', 'item - ثان', 'item 3. ثالث', 'item ٤. رابع'],
    );
  });

  test('reads a table row by row', () => {
    expect(lines('| اسم | عدد |', '|:--|--:|', '| علي | 2 |', '| هدى | |')).toEqual([
      'row اسم | عدد',
      'row علي | 2',
      'row هدى',
    ]);
  });

  test('reads pictures with their captions', () => {
    expect(
      lines('![بديل](a.jpg "شرح")', '', '{{< figure src="b.jpg" caption="شرح *آخر*" >}}'),
    ).toEqual(['picture a.jpg', 'caption شرح', 'picture b.jpg', 'caption شرح آخر']);
  });

  test('leaves code as it stands, and takes HTML apart', () => {
    expect(lines('```js', '# ليس عنوانا', '```', '<div><p>أ</p><script>x</script></div>')).toEqual([
      'text # ليس عنوانا',
      'text أ',
    ]);
  });

  test('keeps notes, and leaves out the addresses of links', () => {
    expect(lines('نص[^1].', '', '[^1]: المصدر', '[x]: https://a.example')).toEqual([
      'text نص[1].',
      'item 1. المصدر',
    ]);
  });

  test.each([
    ['HTML', ['<!-- مسودة', '', 'سر -->']],
    ['HTML within a line', ['<!-- سر --><!-->']],
    ['Liquid', ['{% comment %}', 'سر', '', '{%- endcomment -%}']],
    ['Hugo', ['{{/* سر', '', '{{ x }} */}}']],
    ['a short code of Hugo', ['{{</* سر', '', 'x */>}}']],
    ['MDX', ['{/* سر', '', '*/}']],
    ['a label', ['[//]: # (سر)', '[comment]: <> (سر)']],
  ])('leaves out what a comment of %s holds, over blank lines too', (_, comment) => {
    expect(lines('قبل', '', ...comment, '', 'بعد')).toEqual(['text قبل', 'text بعد']);
  });

  test('keeps the words of a comment without an end, and what only looks like one', () => {
    expect(lines('قبل <!-- كلمات', '', 'بعد')).toEqual(['text قبل <!-- كلمات', 'text بعد']);
    expect(lines('{% comment %}', 'كلمات')).toEqual(['text كلمات']);
    expect(lines('`<!-- كود -->`', '', '```', '<!-- كود -->', '```')).toEqual([
      'text <!-- كود -->',
      'text <!-- كود -->',
    ]);
  });

  test.each([
    '[تحديث]: ارتفع عدد القتلى إلى 20 شخصا.',
    '[عاجل]: استقال',
    '[نتيجة]: 3/1',
    '[update]: https://a.example says so',
    '[عاجل]: #غزة',
  ])('keeps the line %s', (line) => expect(lines(line)).toEqual([`text ${line}`]));

  test.each([
    '[1]: https://a.example/x "عنوان"',
    "[1]: <https://a.example> 'x'",
    '[x]: ../a/b.html (x)',
    '[x]: page.html#part',
  ])('leaves out %s', (line) => expect(lines(line)).toEqual([]));
});
