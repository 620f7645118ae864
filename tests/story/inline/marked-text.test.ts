import { expect, test } from 'vitest';
import { inlinePieces } from '../../../src/story/inline/inline-pieces.ts';
import { markedText, sliceOf } from '../../../src/story/inline/marked-text.ts';

const marked = (raw: string) => markedText(inlinePieces(raw), (words) => words);

test('marks lie on the words without their signs', () => {
  expect(marked('قال **الوزير** [هنا](https://a.example)')).toEqual({
    text: 'قال الوزير هنا',
    marks: [
      { start: 4, end: 10 },
      { start: 11, end: 14, href: 'https://a.example' },
    ],
  });
});

test('emphasis round a link is one stretch', () => {
  expect(marked('**a [b](https://a.example) c**')).toEqual({
    text: 'a b c',
    marks: [
      { start: 0, end: 5 },
      { start: 2, end: 3, href: 'https://a.example' },
    ],
  });
});

test('a slice has the marks that lie in it, cut to it', () => {
  const marks = [
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ];
  expect(sliceOf({ text: 'abcdef', marks }, 2)).toEqual({
    text: 'cdef',
    marks: [
      { start: 0, end: 1 },
      { start: 2, end: 4 },
    ],
  });
  expect(sliceOf({ text: 'abcdef', marks }, 3, 4)).toEqual({ text: 'd', marks: [] });
});
