import { expect, test } from 'vitest';
import type { FrontColumn } from '../../../src/edition/pages/front-page.ts';
import { pagesOf } from '../make-edition.ts';
import { makeStory } from '../make-story.ts';

function openedColumn(paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, line: 1 }));
  const front = pagesOf([makeStory('a', { sections: [{ subhead: null, blocks }] })]).get('/');
  return front?.kind === 'front' ? (front.columns[0]?.paragraphs ?? []) : [];
}

test('a column of the only story holds so many whole paragraphs as make some ten lines', () => {
  const [one = '', two = '', three = ''] = ['أول', 'ثان', 'ثالث'].map((word) =>
    `${word} `.repeat(60).trim(),
  );
  expect(openedColumn(['ملخص', one, two, three])).toEqual([one, two]);
});

test('a story of a hundred thousand paragraphs is opened like any other', () => {
  expect(openedColumn(Array.from({ length: 100_000 }, () => 'نص'))).toHaveLength(10);
});

const pathsIn = ({ cards, heads }: FrontColumn): readonly string[] =>
  [...cards, ...heads].map(({ path }) => path);

/** The paths of all stories on the front page of an edition whose desks have so many stories each. */
function pathsOnFront(desks: readonly number[]): readonly string[] {
  const stories = desks.flatMap((count, desk) =>
    Array.from({ length: count }, (_, at) => makeStory(`${desk}-${at}`, { desk: `قسم ${desk}` })),
  );
  const front = pagesOf(stories).get('/');
  if (front?.kind !== 'front') throw new Error('There is a front page.');
  const { lead, under, beside, rows, desks: sections, deskLists, singles } = front;
  return [
    ...(lead === null ? [] : [lead.path]),
    ...under.map(({ path }) => path),
    ...(beside === undefined ? [] : pathsIn(beside)),
    ...[...rows, ...sections.map(({ columns }) => columns), ...singles].flat().flatMap(pathsIn),
    ...deskLists.flat().flatMap(({ heads }) => heads.map(({ path }) => path)),
  ];
}

const times = (count: number, stories: number): readonly number[] =>
  Array.from({ length: count }, () => stories);

test.each([
  ['20 desks of one story', times(20, 1)],
  ['30 desks of one story', times(30, 1)],
  ['14 desks of one story', times(14, 1)],
  ['a desk of many and 20 of one', [15, ...times(20, 1)]],
  ['20 desks of one and a desk of many', [...times(20, 1), 15]],
  ['one desk of many', [40]],
  ['two desks of many', [20, 20]],
  ['ten desks of two', times(10, 2)],
  ['desks of all sizes', [1, 9, 2, 7, 1, 1, 5, 3, 1, 4]],
])('no story stands twice on the front page of %s', (_, desks) => {
  const paths = pathsOnFront(desks);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

test('an edition without desks still has the stories that are not at the top', () => {
  const stories = Array.from({ length: 30 }, (_, at) => makeStory(`${at}`));
  const front = pagesOf(stories).get('/');
  const shown = front?.kind === 'front' ? front.rows.flat().flatMap(pathsIn) : [];
  expect(shown.length).toBeGreaterThan(8);
  expect(new Set(shown).size).toBe(shown.length);
});
