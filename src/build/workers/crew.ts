import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Order, Report, Shift } from './messages.ts';

/**
 * Megabytes of a thread for what was made last. More of it saves no time that can be measured, and
 * with V8's own 48 a build of ten thousand stories needs a twentieth more.
 */
const youngGeneration = 16;

/**
 * How much of other functions V8 puts into one that it optimises, in bytes of bytecode; 920 is its
 * own measure. A thread lives for seconds, and its hot functions are hundreds: with smaller ones a
 * build of ten thousand stories needs a tenth less of the processors.
 */
const inlining = '--max-inlined-bytecode-size-cumulative=200';

/** Each thread holds the edition: more of them ask for more memory than they save time. */
const most = 8;

/** Seeds that are worth a thread of their own: starting one takes as long as reading these. */
const worthOne = 250;

/** The threads of a build. */
export interface Crew {
  /** How many there are. */
  readonly count: number;
  /**
   * Gives an order to each, and waits until all have done it.
   *
   * @param orderOf makes the order of each worker, from its number.
   * @param take gets what they report, as it comes.
   * @throws Error what a worker threw.
   */
  readonly run: (
    orderOf: (index: number) => Order,
    take: (report: Report) => void,
  ) => Promise<void>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

function runOne(worker: Worker, order: Order, take: (report: Report) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (report: Report): void => {
      if (report.kind === 'done') finish();
      else take(report);
    };
    const onExit = (): void => finish(new Error('A worker of the build ended before its work.'));
    const finish = (error?: Error): void => {
      worker.off('message', onMessage).off('error', finish).off('exit', onExit);
      if (error === undefined) resolve();
      else reject(error);
    };
    worker.on('message', onMessage).on('error', finish).on('exit', onExit);
    worker.postMessage(order, []);
  });
}

/**
 * Starts the threads of a build: one a processor, and fewer for a small edition.
 *
 * @param script the worker's code, bundled.
 * @param seedCount how many seeds there are.
 */
export function startCrew(script: string, seedCount: number): Crew {
  const count = Math.max(
    1,
    Math.min(availableParallelism(), most, Math.ceil(seedCount / worthOne)),
  );
  setFlagsFromString(inlining);
  const workers = Array.from({ length: count }, (_, index) => {
    const workerData: Shift = { index, count };
    const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
    return new Worker(script, { workerData, resourceLimits });
  });
  return {
    count,
    async run(orderOf, take) {
      await Promise.all(workers.map((worker, index) => runOne(worker, orderOf(index), take)));
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
