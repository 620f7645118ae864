import { expect, test } from 'vitest';
import { evenOpenings } from '../../../src/edition/front/even-openings.ts';

const paragraph = (words: number): string => 'كلمة '.repeat(words).trim();

test('the sections of the only story open with whole paragraphs, as even as those are', () => {
  const short = Array.from({ length: 9 }, () => paragraph(20));
  const long = [paragraph(70), paragraph(70), paragraph(70)];
  const [first = [], second = []] = evenOpenings([short, long]);
  expect(short).toEqual(expect.arrayContaining([...first]));
  expect(Math.abs(first.join(' ').length - second.join(' ').length)).toBeLessThan(100);
});

test('a story without sections has no columns', () => {
  expect(evenOpenings([])).toEqual([]);
});
