import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Message, Task } from './messages.ts';

/** Each worker holds the edition: more of them ask for more memory than they save time. */
const MAX_WORKERS = 8;

/** Seeds that are worth a worker: starting one takes as long as reading so many. */
const SEEDS_PER_WORKER = 250;

/** The worker threads of a build. */
export interface WorkerPool {
  /**
   * Gives a task to all workers, and waits until all have done it.
   *
   * @param onMessage gets what they tell, as it comes; never `done`.
   * @throws Error what a worker threw, or `onMessage`; the others are still at work then.
   */
  readonly run: (task: Task, onMessage: (message: Message) => void) => Promise<void>;
  /**
   * Ends the workers, whatever they are doing. Throws nothing: what ended the build is not to be
   * hidden.
   */
  readonly close: () => Promise<void>;
}

const endedEarly = (): Error => new Error('A worker of the build ended before its work.');

/** One worker, and why it ended, should it end early while nobody listens. */
class PoolWorker {
  readonly #worker: Worker;
  #failure: Error | null = null;

  constructor(script: string) {
    this.#worker = new Worker(script);
    this.#worker.once('error', (error: Error) => (this.#failure ??= error));
    this.#worker.once('exit', () => (this.#failure ??= endedEarly()));
  }

  run(task: Task, onMessage: (message: Message) => void): Promise<void> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const listen = (message: Message): void => {
        if (message.kind === 'done') finish();
        else tell(message);
      };
      const tell = (message: Message): void => {
        try {
          onMessage(message);
        } catch (error) {
          finish(error);
        }
      };
      const onExit = (): void => finish(endedEarly());
      const finish = (error?: unknown): void => {
        worker.off('message', listen).off('error', finish).off('exit', onExit);
        if (error === undefined) resolve();
        else reject(error);
      };
      worker.on('message', listen).on('error', finish).on('exit', onExit);
      if (this.#failure !== null) finish(this.#failure);
      else worker.postMessage(task, []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Returns how many workers a build is worth: one a processor, and fewer for a small edition. */
export const poolSize = (seedCount: number, processors: number): number =>
  Math.max(1, Math.min(processors, MAX_WORKERS, Math.ceil(seedCount / SEEDS_PER_WORKER)));

/**
 * Starts the workers of a build, `poolSize` of them.
 *
 * @param script path of their code, bundled.
 * @param seedCount how many seeds there are.
 */
export function startWorkerPool(script: string, seedCount: number): WorkerPool {
  const count = poolSize(seedCount, availableParallelism());
  const workers = Array.from({ length: count }, () => new PoolWorker(script));
  return {
    async run(task, onMessage) {
      await Promise.all(workers.map((worker) => worker.run(task, onMessage)));
    },
    async close() {
      await Promise.allSettled(workers.map((worker) => worker.end()));
    },
  };
}
