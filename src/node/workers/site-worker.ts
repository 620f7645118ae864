import type { Edition } from '../../edition/edition.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PageKinds } from '../../edition/pages/page-kinds.ts';
import { paginateStage } from '../../edition/pages/paginate.ts';
import { fillRows } from '../../edition/nearest/nearest-finder.ts';
import { bodyOf, type StoryBody } from '../../edition/body/story-body.ts';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { nothingWritten, sumCounts } from '../write-count.ts';
import { takeBatches } from './batches.ts';
import { assignedPages } from './assigned-pages.ts';
import type { PageRecord } from '../cache/page-cache.ts';
import type { Message, SitePlan, Task } from './messages.ts';
import { copyOfEdition } from './serialize-edition.ts';
import { copyOf } from './shared-value.ts';
import { WorkerSeeds } from './worker-seeds.ts';
import { pageStamp, type BodySource, type WrittenPage } from './write-page-task.ts';

/** Told together, so that threads send some hundred messages a second and not ten thousand. */
const BATCH_SIZE = 64;

/** Many at a time: each batch makes room for what all stories share with one. */
const STORIES_COMPARED = 512;

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

/** The kinds of pages of a site: how each is planned, and how it is shown. */
export interface SiteKinds {
  readonly kinds: PageKinds<PageBase>;
  readonly registry: PageRegistry;
}

/** What one thread of a build does: reads seeds, then makes pages. */
export class SiteWorker {
  readonly #kinds: SiteKinds;
  readonly #tell: (message: Message) => void;
  #seeds = new WorkerSeeds('');
  #material: { readonly edition: Edition; readonly plan: SitePlan } | null = null;

  /** @param tell takes what the build is told. */
  constructor(kinds: SiteKinds, tell: (message: Message) => void) {
    this.#kinds = kinds;
    this.#tell = tell;
  }

  /** Does a task; the last that it tells is `done`. */
  do(task: Task): void {
    switch (task.kind) {
      case 'read':
        this.#read(task);
        break;
      case 'check':
        this.#check(task);
        break;
      case 'nearest':
        this.#findNearest(task);
        break;
      case 'edition':
        this.#material = {
          edition: copyOfEdition(task.edition, task.relations),
          plan: copyOf(task.site),
        };
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
    this.#tell({ kind: 'words', words: this.#seeds.takeWords() });
  }

  #check({ outDir, records, counter }: Extract<Task, { kind: 'check' }>): void {
    for (const batch of takeBatches([...copyOf(records)], counter, BATCH_SIZE)) {
      const changed = batch.filter(([path, { stamp }]) => pageStamp(outDir, path) !== stamp);
      if (changed.length > 0) this.#tell({ kind: 'changed', paths: changed.map(([path]) => path) });
    }
  }

  #findNearest({ vectors, table, counter }: Extract<Task, { kind: 'nearest' }>): void {
    for (const batch of takeBatches([...table.filled.keys()], counter, STORIES_COMPARED))
      fillRows(vectors, table, batch);
  }

  #pagesOf({
    stage,
    counter,
  }: Extract<Task, { kind: 'pages' }>): Generator<readonly [path: string, page: WrittenPage]> {
    if (this.#material === null) throw new Error('The edition comes before its pages are made.');
    const { kinds, registry } = this.#kinds;
    const { edition, plan } = this.#material;
    const pages = paginateStage(edition, stage, kinds);
    const making = { site: plan, registry };
    return assignedPages(making, pages, this.#seeds, this.#bodiesOf(edition), counter);
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
