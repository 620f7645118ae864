import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { newBatchCounter } from '../../../src/node/workers/batches.ts';
import type { Message, Task } from '../../../src/node/workers/messages.ts';
import { poolSize, startWorkerPool, type WorkerPool } from '../../../src/node/workers/pool.ts';

const task: Task = { kind: 'pages', stage: 'front', counter: newBatchCounter() };
const folder = mkdtempSync(path.join(tmpdir(), 'waraq-pool-'));
let pool: WorkerPool | undefined;
let scripts = 0;

const run = (started: WorkerPool): Promise<void> => started.run(task, () => {});

/** Code of a worker: what it does with each task. */
function scriptThat(does: string): string {
  scripts += 1;
  const file = path.join(folder, `${scripts}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     const tell = (message) => parentPort.postMessage(message);
     parentPort.on('message', (task) => { ${does} });`,
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
])('%i seeds on %i processors are read by %i workers', (seeds, processors, workers) => {
  expect(poolSize(seeds, processors)).toBe(workers);
});

test('one worker reads a small edition, and tells what it does until it is done', async () => {
  const script = scriptThat(
    `tell({ kind: 'changed', paths: [task.kind] }); tell({ kind: 'done' })`,
  );
  pool = startWorkerPool(script, 1);
  const heard: Message[] = [];
  await pool.run(task, (message) => heard.push(message));
  expect(heard).toEqual([{ kind: 'changed', paths: ['pages'] }]);
});

test('what a worker throws ends the build, now and when it is asked again', async () => {
  pool = startWorkerPool(scriptThat(`throw new Error('no ink')`), 1);
  await expect(run(pool)).rejects.toThrow('no ink');
  await expect(run(pool)).rejects.toThrow('no ink');
});

test('a worker without its code is a failure, not a long wait', async () => {
  pool = startWorkerPool(path.join(folder, 'nothing.mjs'), 1);
  await expect(run(pool)).rejects.toThrow('nothing.mjs');
});

test('what is thrown while a message is heard ends the task, and the workers can be ended', async () => {
  pool = startWorkerPool(
    scriptThat(`tell({ kind: 'changed', paths: [] }); tell({ kind: 'changed', paths: [] })`),
    1,
  );
  const heard = pool.run(task, () => {
    throw new Error('the lock is gone');
  });
  await expect(heard).rejects.toThrow('the lock is gone');
  await pool.close();
});
