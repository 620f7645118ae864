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
  const { sections, lists, others } = arrangeDesks(desksOf(9, 1, 5, 4, 3));
  expect(namesOf(sections)).toEqual(['قسم 0', 'قسم 2']);
  expect(lists.map(namesOf)).toEqual([['قسم 1', 'قسم 3', 'قسم 4']]);
  expect(others).toEqual([]);
});

test('a desk whose stories all stand above is named', () => {
  expect(namesOf(arrangeDesks(desksOf(5, 0)).others)).toEqual(['قسم 1']);
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
