import { expect, test } from 'vitest';
import { barPlaces } from '../../../src/edition/addresses/bar-places.ts';

const place = (label: string) => ({ path: `/place/${label}/`, label });

/** As many stories about each country as said, and others about none, a hundred and twenty together. */
const stories = (counts: Readonly<Record<string, number>>) => {
  const about = Object.entries(counts).flatMap(([label, count]) =>
    Array.from({ length: count }, () => ({ places: [place(label)] })),
  );
  return [...about, ...Array.from({ length: 120 - about.length }, () => ({ places: [] }))];
};

const labelsOf = (...words: Parameters<typeof barPlaces>) =>
  barPlaces(...words).map(({ label }) => label);

test('the four countries of most stories stand in the bar, in the order of their names', () => {
  const all = stories({ مصر: 12, العراق: 30, تونس: 11, لبنان: 14, اليمن: 20 });
  expect(labelsOf(all, [])).toEqual(['العراق', 'اليمن', 'لبنان', 'مصر']);
});

test('with a story more, two of them change their rank and not their place', () => {
  const before = stories({ مصر: 12, العراق: 12 });
  const after = stories({ مصر: 13, العراق: 12 });
  expect(barPlaces(after, [])).toEqual(barPlaces(before, []));
});

test('a country of few stories does not stand there, nor one that has the name of a desk', () => {
  const desks = [{ path: '/desk/مصر/', label: 'مصر' }];
  expect(labelsOf(stories({ مصر: 40, العراق: 10, لبنان: 9 }), desks)).toEqual(['العراق']);
});

test('an edition of few stories has none', () => {
  expect(barPlaces(stories({ مصر: 60 }).slice(0, 99), [])).toEqual([]);
});
