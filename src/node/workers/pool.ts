import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Order, Report, Shift, Start } from './messages.ts';

/**
 * Megabytes of a thread for what was made last. More of it saves no time that can be measured, and
 * with V8's own 48 a build of ten thousand stories needs a twentieth more.
 */
const youngGeneration = 16;

/**
 * How V8 is to compile while a build runs, and its own ways. A thread lives for seconds and its hot
 * functions are hundreds, so that compiling them well costs more than well compiled ones save. With ten
 * thousand stories these spare a sixth of the processors' time: less of other functions put into one,
 * in bytes of bytecode; no work on loops and on objects that never leave a function; and a thread's
 * small collections made by itself, as the others are busy. They hold for the main thread, too.
 */
const v8Flags = [
  ['--max-inlined-bytecode-size-cumulative=200', '--max-inlined-bytecode-size-cumulative=920'],
  ['--no-turbo-loop-peeling', '--turbo-loop-peeling'],
  ['--no-turbo-escape', '--turbo-escape'],
  ['--no-parallel-scavenge', '--parallel-scavenge'],
] as const;

/** Each thread holds the edition: more of them ask for more memory than they save time. */
const most = 8;

/** Seeds that are worth a thread of their own: starting one takes as long as reading these. */
const worthOne = 250;

/** What a thread runs until its code is there. */
const threadScript = new URL('worker-entry.mjs', import.meta.url);

/** The threads of a build. */
export interface WorkerPool {
  /** How many there are. */
  readonly count: number;
  /**
   * Hands them their code; it comes before any order.
   *
   * @param script path of the worker's code, bundled.
   */
  readonly start: (script: string) => Promise<void>;
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

const endedEarly = (): Error => new Error('A worker of the build ended before its work.');

/** One thread, and what ended it, should it end before its time: nobody may be listening then. */
class Hand {
  readonly #worker: Worker;
  #failure: Error | null = null;

  constructor(shift: Shift) {
    this.#worker = new Worker(threadScript, {
      workerData: shift,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    this.#worker.once('error', (error: Error) => (this.#failure ??= error));
    this.#worker.once('exit', () => (this.#failure ??= endedEarly()));
  }

  /** Sends a message, and waits until the thread has done what it says. */
  do(message: Order | Start, take: (report: Report) => void): Promise<void> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const onMessage = (report: Report): void => {
        if (report.kind === 'done') finish();
        else take(report);
      };
      const onExit = (): void => finish(endedEarly());
      const finish = (error?: Error): void => {
        worker.off('message', onMessage).off('error', finish).off('exit', onExit);
        if (error === undefined) resolve();
        else reject(error);
      };
      worker.on('message', onMessage).on('error', finish).on('exit', onExit);
      if (this.#failure !== null) finish(this.#failure);
      else worker.postMessage(message, []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** How many threads a build is worth: one a processor, and fewer for a small edition. */
export const poolSize = (seedCount: number, processors: number): number =>
  Math.max(1, Math.min(processors, most, Math.ceil(seedCount / worthOne)));

/**
 * Calls the threads of a build, `poolSize` of them. They get ready while
 * their code is made.
 *
 * @param seedCount how many seeds there are.
 */
export function startWorkerPool(seedCount: number): WorkerPool {
  const count = poolSize(seedCount, availableParallelism());
  for (const [ours] of v8Flags) setFlagsFromString(ours);
  const hands = Array.from({ length: count }, (_, index) => new Hand({ index, count }));
  return {
    count,
    async start(script) {
      const code = pathToFileURL(script).href;
      await Promise.all(hands.map((hand) => hand.do({ kind: 'start', code }, () => {})));
    },
    async run(orderOf, take) {
      await Promise.all(hands.map((hand, index) => hand.do(orderOf(index), take)));
    },
    async close() {
      await Promise.all(hands.map((hand) => hand.end()));
      for (const [, own] of v8Flags) setFlagsFromString(own);
    },
  };
}
