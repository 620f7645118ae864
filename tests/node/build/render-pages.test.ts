import { expect, test } from 'vitest';
import { roundsOf } from '../../../src/node/build/render-pages.ts';

test('where somebody reads, what leads to stories is made when they are there', () => {
  expect(roundsOf(false)).toEqual({ placed: [], linked: ['headlines'], last: ['lists', 'front'] });
});

test('where nobody reads, lists are made while links are found', () => {
  expect(roundsOf(true)).toEqual({ placed: ['lists'], linked: ['headlines', 'front'], last: [] });
});
