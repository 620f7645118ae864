import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { startWorkerPool, poolSize, type WorkerPool } from '../../../src/node/workers/pool.ts';
import type { Order, Report } from '../../../src/node/workers/messages.ts';

const order: Order = { kind: 'pages', groups: [] };
const folder = mkdtempSync(path.join(tmpdir(), 'waraq-pool-'));
let pool: WorkerPool | undefined;
let codes = 0;

const ask = (called: WorkerPool): Promise<void> =>
  called.run(
    () => order,
    () => {},
  );

/** Code for a thread: what it does with each order. */
function codeThat(does: string): string {
  codes += 1;
  const file = path.join(folder, `${codes}.mjs`);
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
     const tell = (report) => parentPort.postMessage(report);
     parentPort.on('message', (order) => { ${does} });
     tell({ kind: 'done' });`,
  );
  return file;
}

afterEach(async () => {
  await pool?.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [0, 8, 1],
  [250, 8, 1],
  [251, 8, 2],
  [10_000, 2, 2],
  [10_000, 32, 8],
])('%i seeds on %i processors are read by %i threads', (seeds, processors, threads) => {
  expect(poolSize(seeds, processors)).toBe(threads);
});

test('one thread reads a small edition, and tells what it does until it is done', async () => {
  pool = startWorkerPool(1);
  expect(pool.count).toBe(1);
  await pool.start(
    codeThat(`tell({ kind: 'broken', paths: [order.kind] }); tell({ kind: 'done' })`),
  );
  const heard: Report[] = [];
  await pool.run(
    () => order,
    (report) => heard.push(report),
  );
  expect(heard).toEqual([{ kind: 'broken', paths: ['pages'] }]);
});

test('what a thread throws ends the build, now and when it is asked again', async () => {
  pool = startWorkerPool(1);
  await pool.start(codeThat(`throw new Error('no ink')`));
  await expect(ask(pool)).rejects.toThrow('no ink');
  await expect(ask(pool)).rejects.toThrow('no ink');
});

test('a thread without its code is a failure, not a long wait', async () => {
  pool = startWorkerPool(1);
  await expect(pool.start(path.join(folder, 'nothing.mjs'))).rejects.toThrow('nothing.mjs');
});
