import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestPath,
  chainModel,
  maxMarginals,
  type Chain,
} from '../../../src/story/labelling/viterbi.ts';

/** Two states: the second may not follow itself, and none may end but the first. */
const model = chainModel({
  states: 2,
  start: [0, 1],
  transitions: Float64Array.of(0, 0, 2, -Infinity),
  end: [0, -Infinity],
});

test('the path is the best as a whole, not line by line', () => {
  expect(bestPath(Float64Array.of(0, 3, 1, 3, 0, 3), model)).toEqual([1, 0, 0]);
});

test('no items have an empty path', () => {
  expect(bestPath(new Float64Array(), model)).toEqual([]);
});

const score = fc.integer({ min: -9, max: 9 });
const anyModel = fc
  .record({
    states: fc.constant(3),
    start: fc.array(score, { minLength: 3, maxLength: 3 }),
    transitions: fc
      .array(fc.oneof(score, fc.constant(-Infinity)), { minLength: 9, maxLength: 9 })
      .map((scores) => Float64Array.from(scores)),
    end: fc.array(score, { minLength: 3, maxLength: 3 }),
  })
  .map(chainModel);
const anyEmissions = fc
  .array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((rows) => Float64Array.from(rows.flat()));

const allPaths = (items: number): readonly (readonly number[])[] =>
  items === 0
    ? [[]]
    : allPaths(items - 1).flatMap((path) => [0, 1, 2].map((one) => [...path, one]));

function scoreOf(path: readonly number[], emissions: Float64Array, chain: Chain): number {
  const sums = path.map((state, item) => {
    const before = path[item - 1];
    const step =
      before === undefined ? chain.start[state] : chain.transitions[before * chain.states + state];
    return (emissions[item * chain.states + state] ?? 0) + (step ?? 0);
  });
  return sums.reduce((sum, one) => sum + one, chain.end[path.at(-1) ?? 0] ?? 0);
}

test('the path has the highest score of all paths', () => {
  fc.assert(
    fc.property(anyEmissions, anyModel, (emissions, chain) => {
      const scores = allPaths(emissions.length / 3).map((path) => scoreOf(path, emissions, chain));
      const best = scoreOf(bestPath(emissions, chain), emissions, chain);
      expect(best).toBe(Math.max(...scores));
    }),
  );
});

test('the max-marginal of an item and a state is the highest score of the paths through both', () => {
  fc.assert(
    fc.property(anyEmissions, anyModel, (emissions, chain) => {
      const paths = allPaths(emissions.length / 3);
      const wanted = Array.from(emissions, (_, at) =>
        Math.max(
          ...paths
            .filter((path) => path[Math.floor(at / 3)] === at % 3)
            .map((path) => scoreOf(path, emissions, chain)),
        ),
      );
      expect([...maxMarginals(emissions, chain)]).toEqual(wanted);
    }),
  );
});
