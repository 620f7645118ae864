import { describe, expect, test } from 'vitest';
import { followProgress, progressLine, type Outlet } from '../../src/node/progress.ts';

test('a line says how many, how fast, and how long yet', () => {
  expect(progressLine('stories read', 4200, 10_000, 2)).toBe(
    '4,200 of 10,000 stories read, 2,100 a second, 3 s left for them',
  );
});

test.each([
  [0, 16_000, 0],
  [40, 16_000, 0.01],
  [0, 16_000, 3],
  [1, 16_000, 30],
])('%i of %i in %d s have no rate yet, and no end is foretold', (done, total, seconds) => {
  expect(progressLine('pages made', done, total, seconds)).toBe(`${done} of 16,000 pages made`);
});

describe('progress', () => {
  function follow(pace: number): { at: (milliseconds: number) => void; said: string[] } {
    const said: string[] = [];
    const outlet: Outlet = { pace, say: (line) => said.push(line), clear: () => said.push('') };
    let time = 0;
    const progress = followProgress(outlet, () => time);
    progress.begin('pages made', 100);
    return {
      said,
      at(milliseconds) {
        time = milliseconds;
        progress.add(1);
        if (milliseconds === Infinity) progress.end();
      },
    };
  }

  test('is silent for a second, then keeps its pace', () => {
    const { at, said } = follow(1000);
    for (const time of [100, 900, 1100, 1500, 2000, 2200]) at(time);
    expect(said.map((line) => line.split(' ')[0])).toEqual(['3', '6']);
  });

  test('of a build of less than a second says nothing at all', () => {
    const said: string[] = [];
    const outlet: Outlet = { pace: 0, say: (line) => said.push(line), clear: () => said.push('') };
    const progress = followProgress(outlet, () => 10);
    progress.begin('pages made', 1);
    progress.add(1);
    progress.end();
    expect(said).toEqual([]);
  });

  test('waits while something else speaks', async () => {
    const said: string[] = [];
    const outlet: Outlet = { pace: 0, say: (line) => said.push(line), clear: () => undefined };
    let time = 0;
    const progress = followProgress(outlet, () => time);
    progress.begin('stories read', 10);
    time = 2000;
    let finish = (): void => undefined;
    const other = progress.hold(new Promise<void>((resolve) => (finish = resolve)));
    progress.add(1);
    finish();
    await other;
    progress.add(1);
    expect(said).toEqual(['2 of 10 stories read, 1 a second, 8 s left for them']);
  });
});
