import { expect, test } from 'vitest';
import { arrangeDesks } from '../../../src/edition/front/arrange-desks.ts';
import { editionOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

/** Desks with as many stories each. */
const desksOf = (...counts: readonly number[]) =>
  counts.map((count, at) => ({
    desk: { path: `/desk/${at}/`, label: `قسم ${at}` },
    total: count,
    left: editionOf(Array.from({ length: count }, (_, story) => makeStory(`${at}-${story}`)))
      .stories,
  }));

const namesOf = (desks: readonly { readonly desk: { readonly label: string } }[]) =>
  desks.map(({ desk }) => desk.label);

test('the first two desks of several stories have cards, the others a list', () => {
  const { sections, lists, singles, others } = arrangeDesks(desksOf(9, 2, 5, 4, 3));
  expect(namesOf(sections)).toEqual(['قسم 0', 'قسم 1']);
  expect(lists.map(namesOf)).toEqual([['قسم 2', 'قسم 3', 'قسم 4']]);
  expect(singles).toEqual([]);
  expect(others).toEqual([]);
});

test('a list has two headlines at least', () => {
  const { lists } = arrangeDesks(desksOf(9, 9, 2, 5, 3, 4));
  const counts = lists.flat().map(({ heads }) => heads.length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

test('desks of one story have a card beside each other', () => {
  const desks = desksOf(9, 1, 5, 1, 1);
  const { sections, lists, singles } = arrangeDesks(desks);
  expect(namesOf(sections)).toEqual(['قسم 0', 'قسم 2']);
  expect(lists).toEqual([]);
  const cards = singles.flat().flatMap(({ stories }) => stories.map(({ story }) => story));
  expect(cards).toEqual([1, 3, 4].flatMap((desk) => desks[desk]?.left));
});

test('desks whose stories all stand above are named, a single one is not', () => {
  expect(namesOf(arrangeDesks(desksOf(5, 0, 0)).others)).toEqual(['قسم 1', 'قسم 2']);
  expect(arrangeDesks(desksOf(5, 0)).others).toEqual([]);
});

test('a list that would stand alone is cards', () => {
  const { sections, lists } = arrangeDesks(desksOf(5, 5, 5));
  expect(sections).toHaveLength(3);
  expect(lists).toEqual([]);
});

test('no story of a desk stands twice in its columns', () => {
  const [section] = arrangeDesks(desksOf(12)).sections;
  const shown = section?.columns.flatMap(({ stories, heads }) => [
    ...stories.map(({ story }) => story),
    ...heads,
  ]);
  expect(new Set(shown).size).toBe(shown?.length);
});
