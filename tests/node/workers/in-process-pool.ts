import type { Message } from '../../../src/node/workers/messages.ts';
import type { WorkerPool } from '../../../src/node/workers/pool.ts';
import { SiteWorker, type SiteKinds } from '../../../src/node/workers/site-worker.ts';

/** A pool of one worker, which does its work in this thread: its kinds may be those of a test. */
export function inProcessPool(kinds: SiteKinds): WorkerPool {
  let listen: (message: Message) => void = () => undefined;
  const worker = new SiteWorker(kinds, (message) => listen(message));
  return {
    async run(task, onMessage) {
      listen = (message) => {
        if (message.kind !== 'done') onMessage(message);
      };
      worker.do(task);
    },
    close: async () => undefined,
  };
}
