import { expect, test } from 'vitest';
import { BestScores } from '../../../src/edition/nearest/best-scores.ts';

const kept = (best: BestScores): readonly number[] => [...best.numbers.subarray(0, best.length)];

test('the best stay, the highest score first, of equals the lower number', () => {
  const best = new BestScores(3);
  for (const [number, score] of [
    [5, 0.2],
    [4, 0.9],
    [3, 0.2],
    [2, 0.1],
    [1, 0.2],
  ] as const)
    best.offer(number, score);
  expect(kept(best)).toEqual([4, 1, 3]);
  expect(best.least).toBe(0.2);
});

test('with room left nothing is too little', () => {
  const best = new BestScores(2);
  best.offer(1, 0.5);
  expect([kept(best), best.least]).toEqual([[1], 0]);
});

test('what was kept is let go of', () => {
  const best = new BestScores(1);
  best.offer(1, 0.5);
  best.clear();
  best.offer(2, 0.1);
  expect([kept(best), best.least]).toEqual([[2], 0.1]);
});
