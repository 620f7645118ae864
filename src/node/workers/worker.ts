import { parentPort, workerData } from 'node:worker_threads';
import { deserialize } from 'node:v8';
import type { ShownStoryRecord } from '../../edition/story-record.ts';
import type { Edition, ArrangedEdition } from '../../edition/edition.ts';
import {
  paginateGroup,
  paginateLists,
  type PageGroup,
  type Pages,
} from '../../edition/pages/paginate.ts';
import { receiveLinks, receiveArrangement, type SentLinks } from './edition-transfer.ts';
import { openEncodingRoom } from '../render/encode-text.ts';
import { nothingWritten, sumCounts } from '../build/publish.ts';
import { dealt } from './batches.ts';
import { pageStamp, type MadePage } from './write-page-task.ts';
import type {
  Order,
  PageGroups,
  PageRecord,
  Report,
  SeedFile,
  SentPlan,
  Shift,
  SitePlan,
} from './messages.ts';
import { OwnSeeds } from './worker-seeds.ts';
import { makeShare } from './assigned-pages.ts';

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
  #storyRecords: readonly ShownStoryRecord[] = [];
  #site: SitePlan | null = null;
  #placed: ArrangedEdition | null = null;
  #edition: Edition | null = null;
  readonly #room = openEncodingRoom();

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
      case 'storyRecords':
        // The main thread serialised them a moment ago, from this type.
        this.#storyRecords = deserialize(new Uint8Array(order.storyRecords));
        break;
      case 'places':
        this.#place(order);
        this.#makePages(order.groups);
        // The main thread is still looking for the links.
        this.#seeds?.prepare();
        break;
      case 'links':
        this.#link(order);
        this.#makePages(order.groups);
        break;
      case 'pages':
        this.#makePages(order.groups);
        break;
    }
    this.#tell({ kind: 'done' });
  }

  #read({ dir, seeds, deck }: Extract<Order, { kind: 'read' }>): void {
    // The main thread serialised them a moment ago, from this type.
    const all: readonly SeedFile[] = deserialize(new Uint8Array(seeds));
    const own = new OwnSeeds(dir, Math.ceil(all.length / this.#shift.count));
    this.#seeds = own;
    for (const some of dealt(all, deck, batch))
      this.#tell({ kind: 'seeds', seeds: some.map((seed) => own.take(seed)) });
  }

  #check({ outDir, records }: Extract<Order, { kind: 'check' }>): void {
    const broken = [...records].filter(
      ([pagePath, { stamp }]) => pageStamp(outDir, pagePath) !== stamp,
    );
    this.#tell({ kind: 'broken', paths: broken.map(([pagePath]) => pagePath) });
  }

  #place({ plan }: Extract<Order, { kind: 'places' }>): void {
    // The main thread serialised it a moment ago, from this type.
    const { places, ...site }: SentPlan = deserialize(new Uint8Array(plan));
    this.#site = site;
    this.#placed = receiveArrangement(places, this.#storyRecords);
    this.#storyRecords = [];
  }

  #link({ links }: Extract<Order, { kind: 'links' }>): void {
    if (this.#placed === null) throw new Error('Stories have their places before their links.');
    // The main thread serialised them a moment ago, from this type.
    const sent: SentLinks = deserialize(new Uint8Array(links));
    this.#edition = receiveLinks(this.#placed, sent);
    this.#placed = null;
  }

  #plansOf(group: PageGroup): Pages {
    if (group === 'lists' && this.#placed !== null) return paginateLists(this.#placed);
    if (this.#edition === null) throw new Error('Stories are linked before their pages are made.');
    return paginateGroup(this.#edition, group);
  }

  *#pagesOf(groups: PageGroups): Generator<readonly [path: string, page: MadePage]> {
    if (this.#seeds === null || this.#site === null)
      throw new Error('Seeds are read, and stories are placed, before pages are made.');
    for (const { group, deck } of groups)
      yield* makeShare(this.#site, this.#plansOf(group), this.#seeds, deck, this.#room);
  }

  #makePages(groups: PageGroups): void {
    for (const some of batches(this.#pagesOf(groups))) {
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
