import { expect, test } from 'vitest';
import { cutPieces, inlinePieces } from '../../../src/story/inline/inline-pieces.ts';

/** The words of a line, emphasis between signs of its own, links with their addresses. */
const read = (raw: string): string =>
  inlinePieces(raw)
    .filter(({ kind }) => kind === 'words')
    .map(({ raw: words, isStrong, href }) => {
      const strong = isStrong ? `<b>${words}</b>` : words;
      return href === null ? strong : `<a ${href}>${strong}</a>`;
    })
    .join('');

test.each([
  ['قال **الوزير** أمس', 'قال <b>الوزير</b> أمس'],
  ['**سطر كامل.**', '<b>سطر كامل.</b>'],
  ['«**قال**»، و**القاهرة** لـ**أحمد**', '«<b>قال</b>»، و<b>القاهرة</b> لـ<b>أحمد</b>'],
  ['**أول** و **ثان**', '<b>أول</b> و <b>ثان</b>'],
  ['[أ](https://a.example/a?b=1&c=2).', '<a https://a.example/a?b=1&c=2>أ</a>.'],
  ['[أ](/story/%D8%AE%D8%A8%D8%B1)', '<a /story/خبر/>أ</a>'],
  ['[ويكي](https://a.example/أ_(ب))', '<a https://a.example/أ_(ب)>ويكي</a>'],
  [
    '**انظر [هنا](http://a.example) الآن**',
    '<b>انظر </b><a http://a.example><b>هنا</b></a><b> الآن</b>',
  ],
  [
    '[نص **مهم**](https://a.example)',
    '<a https://a.example>نص </a><a https://a.example><b>مهم</b></a>',
  ],
])('%s', (raw, marked) => {
  expect(read(raw)).toBe(marked);
});

test.each([
  'نجمتان ** وحدهما',
  '5 * 3 و5 ** 3 و2**3**4',
  '[1] و[انظر] (https://a.example)',
  '[نص](javascript:alert(1)) و[نص](ftp://a.example) و[نص](/a.pdf) و[نص](//a.example)',
  '[نص](https://) و[ ](https://a.example)',
  '![صورة](https://a.example/a.jpg)',
  'ك**ب وك**ب',
  '*** و **** و ** نص **',
  '**نص',
])('%s stays as it stands', (raw) => {
  expect(inlinePieces(raw)).toEqual([{ raw, kind: 'words', isStrong: false, href: null }]);
});

test('the pieces joined are the line', () => {
  const raw = ' **أ [ب](https://a.example) ** **ج** [**د**](https://b.example)** ';
  const pieces = inlinePieces(raw);
  expect(pieces.map((piece) => piece.raw).join('')).toBe(raw);
});

test('pieces are cut to lengths, and keep what holds of them on both sides', () => {
  const pieces = inlinePieces('**أ [ب ج](https://a.example)**');
  const cut = cutPieces(pieces, [6, 1, 30]);
  expect(cut.map((own) => own.map(({ raw }) => raw).join(''))).toEqual([
    '**أ [ب',
    ' ',
    'ج](https://a.example)**',
  ]);
  expect(cut[2]?.[0]).toEqual({
    raw: 'ج',
    kind: 'words',
    isStrong: true,
    href: 'https://a.example',
  });
  expect(cutPieces(pieces, [0])).toEqual([[]]);
});
