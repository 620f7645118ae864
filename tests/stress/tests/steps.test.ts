import { expect, test } from 'vitest';
import { randomFrom } from '../../bench/parse/random.ts';
import { drawSteps } from '../steps.ts';

test('draws the same steps from the same number, and others from another', () => {
  const first = drawSteps(60, randomFrom(1));
  expect(first).toHaveLength(60);
  expect(drawSteps(60, randomFrom(1))).toEqual(first);
  expect(drawSteps(60, randomFrom(2))).not.toEqual(first);
});

test('draws every step, and reloads nothing without a network', () => {
  const all = Array.from({ length: 50 }, (_, seed) => drawSteps(60, randomFrom(seed)));
  expect(new Set(all.flat()).size).toBe(10);
  for (const steps of all) {
    let isOffline = false;
    for (const step of steps) {
      if (step === 'offline') isOffline = true;
      if (step === 'online') isOffline = false;
      expect([step, isOffline]).not.toEqual(['reload', true]);
    }
  }
});
