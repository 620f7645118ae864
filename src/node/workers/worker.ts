import { parentPort } from 'node:worker_threads';
import type { Edition } from '../../edition/edition.ts';
import type { Page } from '../../edition/pages/page.ts';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import { paginateStage } from '../../edition/pages/paginate.ts';
import { bodyOf, type StoryBody } from '../../edition/pages/story-body.ts';
import { nothingWritten, sumCounts } from '../write-count.ts';
import { takeBatches } from './batches.ts';
import { assignedPages } from './assigned-pages.ts';
import type { PageRecord } from '../cache/page-cache.ts';
import type { Message, SitePlan, Task } from './messages.ts';
import { copyOf } from './shared-value.ts';
import { WorkerSeeds } from './worker-seeds.ts';
import { pageStamp, type BodySource, type WrittenPage } from './write-page-task.ts';

/** Told together, so that threads send some hundred messages a second and not ten thousand. */
const BATCH_SIZE = 64;

function* batchesOf<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const headlineOf = (edition: Edition, id: string): string =>
  edition.stories.find(({ storyRecord }) => storyRecord.id === id)?.storyRecord.headline ?? id;

/** The body of a story whose seed is gone: others may link to its page, so it is not left out. */
const emptyBody = (headline: string): StoryBody =>
  bodyOf({
    lang: 'ar',
    headline,
    kicker: null,
    standfirst: null,
    byline: null,
    dateline: null,
    photos: [],
    sections: [],
    tags: [],
  });

/** One of the threads of a build: reads seeds, then makes pages. */
class SiteWorker {
  readonly #tell: (message: Message) => void;
  #seeds = new WorkerSeeds('');
  #site: { readonly edition: Edition; readonly plan: SitePlan } | null = null;

  constructor(tell: (message: Message) => void) {
    this.#tell = tell;
  }

  do(task: Task): void {
    switch (task.kind) {
      case 'read':
        this.#read(task);
        break;
      case 'check':
        this.#check(task);
        break;
      case 'edition':
        this.#site = { edition: copyOf(task.edition), plan: copyOf(task.site) };
        break;
      case 'pages':
        this.#makePages(task);
        break;
    }
    this.#tell({ kind: 'done' });
  }

  #read({ dir, seeds, counter }: Extract<Task, { kind: 'read' }>): void {
    this.#seeds = new WorkerSeeds(dir);
    for (const batch of takeBatches(copyOf(seeds), counter, BATCH_SIZE))
      this.#tell({ kind: 'seeds', seeds: batch.map((seed) => this.#seeds.take(seed)) });
  }

  #check({ outDir, records, counter }: Extract<Task, { kind: 'check' }>): void {
    for (const batch of takeBatches([...copyOf(records)], counter, BATCH_SIZE)) {
      const changed = batch.filter(([path, { stamp }]) => pageStamp(outDir, path) !== stamp);
      if (changed.length > 0) this.#tell({ kind: 'changed', paths: changed.map(([path]) => path) });
    }
  }

  #pagesOf({
    stage,
    counter,
  }: Extract<Task, { kind: 'pages' }>): Generator<readonly [path: string, page: WrittenPage]> {
    if (this.#site === null) throw new Error('The edition comes before its pages are made.');
    const { edition, plan } = this.#site;
    const pages = paginateStage<Page>(edition, stage, PAGE_KINDS);
    return assignedPages(plan, pages, this.#seeds, this.#bodiesOf(edition), counter);
  }

  #bodiesOf(edition: Edition): BodySource {
    return {
      fingerprintOf: (id) => this.#seeds.fingerprintOf(id),
      bodyOf: (id) => {
        const { body, problem } = this.#seeds.bodyOf(id);
        if (problem !== null) this.#tell({ kind: 'problem', problem });
        return { body: body ?? emptyBody(headlineOf(edition, id)), isAsRead: problem === null };
      },
    };
  }

  #makePages(task: Extract<Task, { kind: 'pages' }>): void {
    for (const batch of batchesOf(this.#pagesOf(task))) {
      const records: (readonly [string, PageRecord])[] = [];
      let files = nothingWritten;
      for (const [pagePath, written] of batch) {
        records.push([pagePath, written.record]);
        files = sumCounts(files, written.files);
      }
      this.#tell({ kind: 'pages', records, files });
    }
  }
}

const port = parentPort;
if (port === null) throw new Error('This is a worker of the build: it runs in a thread.');
const worker = new SiteWorker((message) => port.postMessage(message));
port.on('message', (task: Task) => worker.do(task));
