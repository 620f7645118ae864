import { expect, test } from 'vitest';
import { evenOpenings } from '../../../src/edition/front/even-openings.ts';

const paragraph = (words: number): string => 'كلمة '.repeat(words).trim();

test('three sections of the only story open with whole paragraphs, as even as those are', () => {
  const short = Array.from({ length: 9 }, () => paragraph(20));
  const long = [paragraph(70), paragraph(70), paragraph(70)];
  const [first = [], second = [], third = []] = evenOpenings([short, long, short]);
  expect(short).toEqual(expect.arrayContaining([...first]));
  expect(third).toEqual(first);
  expect(Math.abs(first.join(' ').length - second.join(' ').length)).toBeLessThan(100);
});

test('of two sections the first has twice as much, as it stands in two columns', () => {
  const short = Array.from({ length: 9 }, () => paragraph(20));
  const [first = [], second = []] = evenOpenings([short, short]);
  expect(first.length / second.length).toBeCloseTo(2, 0);
});

test('where the first section is short, the second does not go on below it', () => {
  const [first = [], second = []] = evenOpenings([
    [paragraph(60), paragraph(60)],
    [paragraph(60), paragraph(60), paragraph(60), paragraph(60)],
  ]);
  expect(first).toHaveLength(2);
  expect(second).toHaveLength(1);
});

test('a story without sections has no columns', () => {
  expect(evenOpenings([])).toEqual([]);
});
