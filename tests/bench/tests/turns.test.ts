import { afterEach, expect, test, vi } from 'vitest';
import { verdictOf } from '../build/rows.ts';
import { memoryRows, peerRows, takeTurns, timingLines, timingOf } from '../build/turns.ts';

afterEach(() => vi.restoreAllMocks());

const run = (seconds: number, peak: number | null = null) => ({ seconds, peak });

test('the median of the times counts, and the greatest of the memory', () => {
  const timing = timingOf('ours', [run(5, 400e6), run(3, 600e6), run(4, 500e6)], 2000);
  expect(timing).toEqual({
    name: 'ours',
    seconds: 4,
    shortest: 3,
    longest: 5,
    peak: 600e6,
    runs: 3,
    pages: 2000,
  });
});

test('memory that no run could tell is not told', () => {
  expect(timingOf('ours', [run(1), run(2)], 10).peak).toBeNull();
});

test('all build once before any builds again, and who fails is left out', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const order: string[] = [];
  const contender = (name: string, seconds: number | null) => ({
    name,
    build: async () => {
      order.push(name);
      return seconds === null ? null : run(seconds);
    },
    countPages: () => 5,
  });
  const timings = await takeTurns(
    [contender('ours', 2), contender('hugo', 1), contender('broken', null)],
    2,
  );
  expect(order).toEqual(['ours', 'hugo', 'broken', 'ours', 'hugo', 'broken']);
  expect([...timings.keys()]).toEqual(['ours', 'hugo']);
  expect(timings.get('ours')).toMatchObject({ seconds: 2, runs: 2, pages: 5 });
});

test('ours is bounded by the time of each peer', () => {
  const ours = timingOf('ours', [run(9)], 20_000);
  const rows = peerRows(
    ours,
    timingOf('hugo', [run(4)], 10_000),
    timingOf('11ty', [run(9)], 10_000),
  );
  expect(rows.map(({ value }) => value?.toFixed(2))).toEqual(['2.25', '1.00']);
  expect(rows.map(verdictOf)).toEqual(['BROKEN', 'within']);
});

test('without a peer nothing is compared with it', () => {
  const rows = peerRows(timingOf('ours', [run(6)], 10), undefined, undefined);
  expect(rows.map(verdictOf)).toEqual(['not measured', 'not measured']);
});

test('a large edition may hold more than the usual one', () => {
  const timing = timingOf('ours', [run(1, 800e6)], 10);
  expect(memoryRows(timing, timing).map(verdictOf)).toEqual(['BROKEN', 'within']);
});

test('a timing for people', () => {
  expect(timingLines([timingOf('hugo', [run(2, 904e6), run(4, 900e6)], 10_000)]).at(-1)).toBe(
    'hugo         3.00 s  2.00 s  4.00 s  904 MB  10,000  0.30 ms  2',
  );
});
