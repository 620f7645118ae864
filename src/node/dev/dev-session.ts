import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect, HotUpdateOptions, ViteDevServer } from 'vite';
import type { SeedReading } from '../../story/story.ts';
import { DevPictures } from './dev-pictures.ts';
import { cutShell, documentOf } from '../render/document.ts';
import { pictureName } from '../input/find-pictures.ts';
import { gather, type Batch } from './watch/debounce.ts';
import { addressOf, type SiteAddress } from '../render/head.ts';
import { followSeeds, type LiveEdition } from './live-edition.ts';
import { followProgress, outletOf } from '../progress.ts';
import { overlayProblems } from './problem-overlay.ts';
import { describe, located, problemsOf, seedFile, type LocatedError } from '../problem.ts';
import { readFolder, readSeedFile } from '../input/read-folder.ts';
import { seedId } from '../input/list-names.ts';
import { pagePathOf, type Request } from '../plugin/request.ts';
import { seedsPageAt } from '../inspector/middleware.ts';
import { isSeedsPath } from '../inspector/paths.ts';
import type { Settings } from '../settings.ts';

/** Longest wait for the second half of a rename, in milliseconds; an edit is to show in 200. */
const patience = 25;

/** New readings by id; null for a seed that is gone. */
type Changes = ReadonlyMap<string, SeedReading | null>;

/** Serves the pages and keeps the open ones up to date while `vite dev` runs. */
export class DevSession {
  readonly #server: ViteDevServer;
  readonly #settings: Settings;
  readonly #live: Promise<LiveEdition>;
  readonly #pictures: DevPictures;
  readonly #changes: Batch<string, SeedReading | null>;
  readonly #showProblems: () => Promise<void>;
  /** How often each seed has changed: of two readings under way the later one counts. */
  readonly #turns = new Map<string, number>();

  constructor(server: ViteDevServer, settings: Settings) {
    this.#server = server;
    this.#settings = settings;
    this.#pictures = new DevPictures(server, {
      dir: settings.dir,
      readings: async () => (await this.#live).readings(),
      changed: () => void this.#apply(new Map()),
    });
    const { logLevel } = server.config;
    const isQuiet = logLevel !== undefined && logLevel !== 'info';
    const progress = followProgress(outletOf(process.stdout, server.config.logger, isQuiet));
    this.#live = Promise.all([readFolder(settings.dir, progress), this.#pictures.shown()]).then(
      ([readings, pictures]) => followSeeds(readings, settings.name, pictures),
    );
    const started = performance.now();
    this.#live.then(
      (live) => {
        this.#reportRead(live.readings().size, (performance.now() - started) / 1000);
        this.#reportProblems(live.readings().values());
      },
      (error: unknown) => server.config.logger.error(String(error)),
    );
    this.#changes = gather(patience, (changes) => void this.#apply(changes));
    const { hot } = server.environments.client;
    this.#showProblems = overlayProblems(hot, (pagePath) => this.#problemAt(pagePath));
  }

  get #address(): SiteAddress {
    return { site: this.#settings.site, base: this.#server.config.base };
  }

  get answerPicture(): Connect.NextHandleFunction {
    return this.#pictures.answer;
  }

  /** Answers a request for a page or its JSON; others are left to Vite. */
  readonly answer: Connect.NextHandleFunction = (request, response, next) => {
    const wanted = pagePathOf(request, this.#server.config.base);
    if (wanted.kind === 'other') {
      next();
      return;
    }
    if (wanted.kind === 'moved') {
      response.writeHead(301, { location: wanted.to }).end();
      return;
    }
    this.#respond(wanted, request.url ?? '/').then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error: unknown) => next(error),
    );
  };

  async #respond(
    wanted: Extract<Request, { kind: 'page' | 'json' }>,
    url: string,
  ): Promise<{ status: number; type: string; body: string }> {
    const live = await this.#live;
    if (wanted.kind === 'page' && isSeedsPath(wanted.path)) {
      const { base } = this.#server.config;
      const query = new URLSearchParams(url.split('?', 2)[1]);
      const html = await seedsPageAt(wanted.path, query, { live, dir: this.#settings.dir, base });
      const body = await this.#server.transformIndexHtml(url, html);
      // Never 404: a seed that was just deleted would fill the editor's console with errors.
      return { status: 200, type: 'text/html; charset=utf-8', body };
    }
    const { isFound, page } = live.pageAt(wanted.path);
    if (wanted.kind === 'json') {
      // Not 404: a page whose seed was just deleted would fill the editor's console with errors.
      const body = JSON.stringify({ ...page, path: wanted.path });
      return { status: 200, type: 'application/json; charset=utf-8', body };
    }
    const status = isFound ? 200 : 404;
    const file = path.join(this.#server.config.root, 'index.html');
    const html = await this.#server.transformIndexHtml(url, await readFile(file, 'utf8'));
    const body = documentOf(cutShell(html, null), page, '', this.#address);
    return { status, type: 'text/html; charset=utf-8', body };
  }

  /** Whether a file is a seed or a picture among them. */
  isOurs(file: string): boolean {
    const { dir } = this.#settings;
    return seedId(dir, file) !== null || pictureName(dir, file) !== null;
  }

  /** Takes a change of a file; what is neither seed nor picture is let go. */
  async take({ file, type, read }: HotUpdateOptions): Promise<void> {
    const picture = pictureName(this.#settings.dir, file);
    if (picture !== null) this.#pictures.take(picture, file);
    const id = seedId(this.#settings.dir, file);
    if (id === null) return;
    const turn = (this.#turns.get(id) ?? 0) + 1;
    this.#turns.set(id, turn);
    // Vite's reader waits until an editor that empties the file first has filled it again.
    if (type !== 'delete') await Promise.resolve(read()).catch(() => undefined);
    const reading = existsSync(file) ? readSeedFile(file, id, this.#settings.dir) : null;
    if (this.#turns.get(id) === turn) this.#changes.add(id, reading);
  }

  async #apply(changes: Changes): Promise<void> {
    const live = await this.#live;
    const pictures = await this.#pictures.shown();
    const { moved, added } = live.change(this.#withRenamed(live, changes), pictures);
    this.#server.environments.client.hot.send('waraq:edition', { moved });
    this.#reportProblems([...changes.values()].flatMap((reading) => reading ?? []));
    this.#reportAdded(live, added);
    this.#reportMoved(moved);
    await this.#showProblems();
  }

  /**
   * The watcher tells of a renamed file's new name first and of the old one's end much later. Were
   * both there in between, two stories would share a headline and the open page would move away.
   */
  #withRenamed(live: LiveEdition, changes: Changes): Changes {
    const gone = [...changes.values()]
      .flatMap((reading) => (reading?.kind === 'story' ? reading.story.headline : []))
      .flatMap(live.namesakes)
      .filter((id) => !changes.has(id) && !existsSync(seedFile(this.#settings.dir, id)));
    return new Map([...changes, ...gone.map((id) => [id, null] as const)]);
  }

  /** What concerns a page, where a line of a seed is to be shown. */
  async #problemAt(pagePath: string): Promise<LocatedError | null> {
    const problem = (await this.#live).problemAt(pagePath);
    return problem === null ? null : located(problem, this.#settings.dir);
  }

  /** Says that all seeds are read, where that took so long that it was told how far it was. */
  #reportRead(count: number, seconds: number): void {
    if (seconds < 1) return;
    const { dir } = this.#settings;
    const where = path.relative(process.cwd(), dir) || dir;
    this.#server.config.logger.info(
      `${count.toLocaleString('en')} seeds of ${where} read in ${seconds.toFixed(1)} s`,
    );
  }

  /** Says what is wrong with seeds that were read. */
  #reportProblems(readings: Iterable<SeedReading>): void {
    const { dir } = this.#settings;
    const { logger } = this.#server.config;
    const { errors, empty } = problemsOf(readings);
    for (const problem of errors) logger.error(describe(problem, dir), { timestamp: true });
    for (const problem of empty) logger.warn(describe(problem, dir), { timestamp: true });
    this.#pictures.report();
  }

  /** Says which addresses lead nowhere now: whoever has one wants an alias. */
  #reportMoved(moved: readonly (readonly [from: string, to: string])[]): void {
    for (const [from, to] of moved)
      this.#server.config.logger.info(
        `moved: ${from} is ${to} now. Name the old one in its front matter (aliases), and it leads there.`,
        { timestamp: true },
      );
  }

  /** Says where an added story stands, and which of the headlines it names have not come. */
  #reportAdded(live: LiveEdition, added: readonly string[]): void {
    if (added.length === 0) return;
    const { logger } = this.#server.config;
    const origin = this.#server.resolvedUrls?.local[0] ?? this.#server.config.base;
    const wanted = new Set(added);
    for (const { storyRecord, path: pagePath, related } of live.edition().stories) {
      if (!wanted.has(storyRecord.id)) continue;
      const where = new URL(addressOf(pagePath, { site: null, base: this.#address.base }), origin);
      logger.info(`${storyRecord.id}.txt: ${decodeURI(where.href)}`, { timestamp: true });
      for (const { headline, awaited } of related)
        if (awaited) logger.info(`  awaited: ${headline}`);
    }
  }
}
