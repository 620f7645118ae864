import { expect, test } from 'vitest';
import { headsBeside } from '../../../src/edition/front/heads-beside.ts';
import type { PlacedStory } from '../../../src/edition/front/placed-story.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

const stories = editionOf(
  Array.from({ length: 9 }, (_, at) =>
    makeStory(String(9 - at), {
      headline: `المكتبات العامة تفتح أبوابها حتى منتصف الليل في موسم الامتحانات ${at}`,
      sections: [
        {
          subhead: null,
          blocks: [{ kind: 'paragraph', text: 'قال المدير نعم. '.repeat(40), line: 1 }],
        },
      ],
    }),
  ),
).stories;
const [first] = stories;
const heads = stories.slice(1);

const card = (lines: number, hasPhoto = false): readonly PlacedStory[] =>
  first === undefined ? [] : [{ story: first, isBig: false, hasPhoto, lines, width: 373 }];

test('a list has no more headlines than the shortest column beside it can follow', () => {
  expect(headsBeside(heads, [card(9), card(9)]).length).toBeLessThan(heads.length);
  expect(headsBeside(heads, [card(9), card(4)]).length).toBeLessThan(
    headsBeside(heads, [card(9), card(9)]).length,
  );
});

test('a photo follows any list', () => {
  expect(headsBeside(heads, [card(2, true)])).toEqual(heads);
});

test('a list has three headlines at least', () => {
  expect(headsBeside(heads, [card(0)])).toEqual(heads.slice(0, 3));
});
