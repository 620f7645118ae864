import { expect, test } from 'vitest';
import { fillRows } from '../../../src/edition/nearest/nearest-finder.ts';
import { emptyTable, NearestLists } from '../../../src/edition/nearest/nearest-table.ts';
import { packInts, packSmall } from '../../../src/edition/nearest/packed-numbers.ts';
import {
  SMALL_EDITION,
  topicVectors,
  type WeighedStory,
} from '../../../src/edition/nearest/topic-vectors.ts';

/** A story of terms by their numbers, each counted once. */
const story = (...terms: readonly number[]): WeighedStory => ({
  topic: { terms: packInts(Int32Array.from(terms)), weights: packSmall(terms.map(() => 10)) },
  places: [],
});

/** The stories near one, the nearest first, with how near they are. */
function near(
  stories: readonly WeighedStory[],
  number: number,
): readonly (readonly [number, number])[] {
  const table = emptyTable(stories.length);
  fillRows(topicVectors(stories), table, [number]);
  const lists = new NearestLists(table, () => undefined);
  return Array.from({ length: lists.lengthOf(number) }, (_, place) => [
    lists.numberAt(number, place),
    Math.round(lists.likenessAt(number, place) * 100) / 100,
  ]);
}

test('the same terms are as near as can be, fewer are less near, none are not near', () => {
  expect(near([story(1, 2), story(1, 2), story(2, 3), story(3, 4)], 0)).toEqual([
    [1, 1],
    [2, 0.28],
  ]);
});

test('a term that no other story has says nothing', () => {
  expect(near([story(1, 2), story(1, 9)], 0)).toEqual([[1, 1]]);
});

test('a country counts as a term', () => {
  const of = (code: string): WeighedStory => ({ ...story(), places: [code] });
  expect(near([of('IQ'), of('EG'), of('IQ')], 0)).toEqual([[2, 1]]);
});

test('a story without terms has nothing near', () => {
  expect(near([story(), story(1), story(1)], 0)).toEqual([]);
});

/** Pairs of stories that share three terms of their own, in a crowd where all have some of 400 others. */
function crowd(count: number): readonly WeighedStory[] {
  let state = 1;
  const common = (): number => {
    // Source: ISO C, the example of `rand`.
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 16) % 400;
  };
  return Array.from({ length: count }, (_, number) => {
    const own = 1000 + 3 * Math.floor(number / 2);
    return story(own, own + 1, own + 2, ...Array.from({ length: 8 }, common));
  });
}

test.each([SMALL_EDITION, 3 * SMALL_EDITION])(
  'in %i stories its pair is nearest to each',
  (count) => {
    const stories = crowd(count);
    for (const number of [0, 1, count - 2, count - 1])
      expect(near(stories, number)[0]?.[0]).toBe(number % 2 === 0 ? number + 1 : number - 1);
  },
);

test('a story is found alike, whichever was asked for before', () => {
  const stories = crowd(60);
  const alone = near(stories, 30);
  const table = emptyTable(stories.length);
  fillRows(topicVectors(stories), table, stories.keys());
  const lists = new NearestLists(table, () => undefined);
  const together = alone.map((_, place) => lists.numberAt(30, place));
  expect(together).toEqual(alone.map(([number]) => number));
});

test('a list that is not filled is filled when it is asked for', () => {
  const table = emptyTable(2);
  const asked: number[] = [];
  const lists = new NearestLists(table, (number) => {
    asked.push(number);
    table.filled[number] = 1;
  });
  expect([lists.lengthOf(1), lists.lengthOf(1), asked]).toEqual([0, 0, [1]]);
});
