import { parentPort, workerData } from 'node:worker_threads';
import { deserialize } from 'node:v8';
import { receiveEdition } from '../site/edition-transfer.ts';
import { nothingWritten, sumCounts } from '../site/write-site.ts';
import { pageStamp } from './make-page.ts';
import type { Order, PageRecord, PageRound, Report, SentPlan, Shift } from './messages.ts';
import { OwnSeeds } from './own-seeds.ts';
import { sharePages, type PageShare } from './page-share.ts';

/** Reported together, so that the threads talk some hundred times a second and not ten thousand. */
const batch = 64;

function* batches<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let some: Item[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** One of the threads of a build: reads its seeds, then makes its pages. */
class SiteWorker {
  readonly #shift: Shift;
  readonly #tell: (report: Report) => void;
  #seeds: OwnSeeds | null = null;
  #share: PageShare | null = null;

  constructor(shift: Shift, tell: (report: Report) => void) {
    this.#shift = shift;
    this.#tell = tell;
  }

  take(order: Order): void {
    switch (order.kind) {
      case 'read':
        this.#read(order);
        break;
      case 'check':
        this.#check(order);
        break;
      case 'stories': {
        // The main thread serialised it a moment ago, from this type.
        const sent: SentPlan = deserialize(new Uint8Array(order.plan));
        const site = { ...sent, edition: receiveEdition(sent.edition) };
        if (this.#seeds === null) throw new Error('Seeds are read before pages are made.');
        this.#share = sharePages(site, this.#seeds, this.#shift);
        this.#makePages('stories');
        break;
      }
      case 'lists':
        this.#makePages('lists');
        break;
    }
    this.#tell({ kind: 'done' });
  }

  #read({ dir, seeds }: Extract<Order, { kind: 'read' }>): void {
    const own = new OwnSeeds(dir, seeds.length);
    this.#seeds = own;
    for (const some of batches(seeds))
      this.#tell({ kind: 'seeds', seeds: some.map((seed) => own.take(seed)) });
  }

  #check({ outDir, records }: Extract<Order, { kind: 'check' }>): void {
    const broken = [...records].filter(
      ([pagePath, { stamp }]) => pageStamp(outDir, pagePath) !== stamp,
    );
    this.#tell({ kind: 'broken', paths: broken.map(([pagePath]) => pagePath) });
  }

  #makePages(round: PageRound): void {
    if (this.#share === null) throw new Error('Pages are made from a plan, and there is none.');
    for (const some of batches(this.#share.make(round))) {
      const records: (readonly [string, PageRecord])[] = [];
      let files = nothingWritten;
      for (const [pagePath, made] of some) {
        records.push([pagePath, made.record]);
        files = sumCounts(files, made.files);
      }
      this.#tell({ kind: 'pages', records, files });
    }
  }
}

const port = parentPort;
if (port === null) throw new Error('This is a worker of the build: it runs in a thread.');
// The main thread starts workers with a Shift.
const shift: Shift = workerData;
const worker = new SiteWorker(shift, (report) => port.postMessage(report));
port.on('message', (order: Order) => worker.take(order));
port.postMessage({ kind: 'done' } satisfies Report);
