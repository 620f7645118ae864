import { parentPort } from 'node:worker_threads';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import type { Task } from './messages.ts';
import { SiteWorker } from './site-worker.ts';

const port = parentPort;
if (port === null) throw new Error('This is a worker of the build: it runs in a thread.');
const worker = new SiteWorker({ kinds: PAGE_KINDS, registry: pageRegistry }, (message) =>
  port.postMessage(message),
);
port.on('message', (task: Task) => worker.do(task));
