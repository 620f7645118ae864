import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Connect, Logger, ViteDevServer } from 'vite';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import { groupBy } from '../../edition/summaries/group-by.ts';
import type { EditionChange } from '../../reader/navigation/hot-update.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import type { SeedProblem, SeedReading } from '../../story/story.ts';
import { pathOfSeed } from '../input/list-names.ts';
import { located, locatedSetting, type LocatedError } from '../input/locate-problem.ts';
import { SeedsPages } from '../inspector/seeds-pages.ts';
import { isSeedsPath } from '../inspector/page/paths.ts';
import { absentNames } from '../newspaper/absent-names.ts';
import { describe, describeFile, problemsOf, settingLine } from '../problem.ts';
import { pagePathOf, redirect, type Request } from '../request.ts';
import { followProgress, outletOf } from '../progress.ts';
import { cutShell, pageDocuments } from '../render/document.ts';
import { addressOf, type SiteAddress } from '../render/site-address.ts';
import { newspaperShell, withStyles } from '../render/newspaper-shell.ts';
import { newspaperStyles } from '../render/newspaper-styles.ts';
import type { Settings } from '../settings.ts';
import { terminalLogger } from '../terminal-logger.ts';
import { UsageError } from '../usage-error.ts';
import type { SiteKinds } from '../workers/site-worker.ts';
import { storiesIn, type AddressChanges, type DevEdition } from './dev-edition.ts';
import { FolderEdition, type FolderChange, type FolderState } from './folder-edition.ts';
import { reportPictures } from './picture-report.ts';
import { overlayProblems } from './problem-overlay.ts';
import { serveBrand } from './serve-brand.ts';
import { servePictures } from './serve-pictures.ts';
import { serveSearch } from './serve-search.ts';
import type { Debounced } from './watch/debounce.ts';

/** The kinds of pages of the newspaper, as the workers of a build have them. */
const SITE_KINDS: SiteKinds = { kinds: PAGE_KINDS, registry: pageRegistry };

/** What a request is answered with. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Serves the pages and keeps the open ones up to date while `vite dev` runs. */
export class DevSession {
  readonly #server: ViteDevServer;
  readonly #settings: Settings;
  readonly #logger: Logger;
  readonly #folder: FolderEdition;
  readonly #reportPictures: Debounced;
  readonly #showProblems: () => void;
  /** What was printed of each seed last: a file that is read twice is told of once. */
  readonly #warnings = new Map<string, string>();
  /** What was printed of addresses that several seeds name. */
  #addressLines: readonly string[] = [];
  /** What open documents have of the editor's colours and pictures. */
  #styles = '';
  /** What was printed of the settings. */
  #settingLines: readonly string[] = [];
  readonly #seedsPages: SeedsPages;
  /** Keeps the index between requests. */
  #serveSearch: Connect.NextHandleFunction | null = null;
  /** The last failure that was printed. */
  #failure = '';

  constructor(server: ViteDevServer, settings: Settings) {
    this.#server = server;
    this.#settings = settings;
    const { logLevel } = server.config;
    const logger = terminalLogger(server.config.logger);
    this.#logger = logger;
    const isQuiet = logLevel !== undefined && logLevel !== 'info';
    this.#folder = new FolderEdition({
      dir: settings.dir,
      inCode: settings.inCode,
      site: settings.site,
      today: settings.today,
      kinds: SITE_KINDS.kinds,
      progress: followProgress(outletOf(process.stdout, logger, isQuiet)),
      unreadable: (problem) => logger.warnOnce(describeFile(problem, settings.dir)),
      changed: (change) => this.#publish(change),
      failed: (error) => this.#reportFailure(error),
    });
    this.#seedsPages = new SeedsPages({
      dir: settings.dir,
      base: server.config.base,
      open: () => this.#folder.open(),
      written: (file) => this.#folder.takeWritten(file),
    });
    this.#reportPictures = reportPictures(this.#folder, settings.dir, logger, (error) =>
      this.#reportFailure(error),
    );
    this.#showProblems = overlayProblems(
      server.environments.client.hot,
      (pagePath) => this.#problemAt(pagePath),
      (error) => this.#reportFailure(error),
    );
    this.#open().catch((error: unknown) => this.#reportFailure(error));
  }

  async #open(): Promise<void> {
    const started = performance.now();
    const state = await this.#folder.open();
    this.#styles = this.#headOf(state);
    const readings = state.edition.readings();
    this.#reportRead(readings.size, (performance.now() - started) / 1000);
    this.#reportProblems(readings.values(), state);
    this.#reportAddresses(state);
    this.#reportSettings(state);
  }

  get #address(): SiteAddress {
    return { site: this.#settings.site, base: this.#server.config.base };
  }

  /** Answers a request for a picture; others are left to Vite. */
  get answerPicture(): Connect.NextHandleFunction {
    return servePictures(
      this.#server.config.base,
      this.#settings.dir,
      async () => (await this.#folder.open()).pictures,
    );
  }

  /** Answers a request for a picture of the newspaper itself; others are left to Vite. */
  get answerBrand(): Connect.NextHandleFunction {
    const { base } = this.#server.config;
    return serveBrand(base, this.#settings.dir, async () => (await this.#folder.open()).paper());
  }

  /** Answers a request for a file of the search index; others are left to Vite. */
  get answerSearch(): Connect.NextHandleFunction {
    return (this.#serveSearch ??= serveSearch(
      this.#server.config.base,
      async () => (await this.#folder.open()).edition,
    ));
  }

  /** Answers the forms of the seeds' pages; other requests are left to Vite. */
  get answerEdit(): Connect.NextHandleFunction {
    return this.#seedsPages.answerForm;
  }

  /** Answers a request for a page or its JSON; others are left to Vite. */
  readonly answer: Connect.NextHandleFunction = (request, response, next) => {
    const wanted = pagePathOf(request, this.#server.config.base);
    if (wanted.kind === 'other') {
      next();
      return;
    }
    if (wanted.kind === 'moved') {
      redirect(response, wanted.to);
      return;
    }
    this.#respond(wanted, request)
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(next);
  };

  async #respond(
    wanted: Extract<Request, { kind: 'page' | 'json' }>,
    request: IncomingMessage,
  ): Promise<Answer> {
    const { edition, paper } = await this.#folder.open();
    if (wanted.kind === 'page' && isSeedsPath(wanted.path)) {
      const body = await this.#seedsPages.pageAt(wanted.path, request);
      // Never 404: a seed that was just deleted would fill the editor's console with errors.
      return { status: 200, type: 'text/html; charset=utf-8', body };
    }
    const { isFound, page } = edition.pageAt(wanted.path);
    if (wanted.kind === 'json') {
      // Not 404: a page whose seed was just deleted would fill the editor's console with errors.
      const body = JSON.stringify({ ...page, path: wanted.path });
      return { status: 200, type: 'application/json; charset=utf-8', body };
    }
    const status = isFound ? 200 : 404;
    const file = path.join(this.#server.config.root, 'index.html');
    const html = await this.#server.transformIndexHtml(
      request.url ?? '/',
      await readFile(file, 'utf8'),
    );
    const document = pageDocuments(
      cutShell(
        withStyles(
          newspaperShell(html, paper().newspaper, this.#server.config.base),
          this.#stylesOf({ edition, paper }),
        ),
        null,
      ),
      page,
      '',
      this.#address,
      SITE_KINDS.registry,
    );
    return { status, type: 'text/html; charset=utf-8', body: document.html.toString() };
  }

  #stylesOf({ edition, paper }: Pick<FolderState, 'edition' | 'paper'>): string {
    const { base } = this.#server.config;
    return newspaperStyles(paper().newspaper, base, storiesIn(edition.readings()));
  }

  /** What open documents have of the settings, and pages do not. */
  #headOf(state: FolderState): string {
    return `${this.#stylesOf(state)}${state.paper().newspaper.favicon?.path ?? ''}`;
  }

  /** Whether a file is a seed, or one beside them that pages are made from. */
  isOurs(file: string): boolean {
    return this.#folder.isOurs(file);
  }

  /** Takes a file that was added, changed or removed. */
  take(file: string): void {
    this.#folder.take(file);
  }

  /** Ends what waits to be read or printed. */
  close(): void {
    this.#folder.close();
    this.#reportPictures.cancel();
  }

  /** Tells the open pages and the terminal what changed. */
  #publish(state: FolderChange): void {
    const { edition, readings, addresses } = state;
    this.#failure = '';
    const change: EditionChange = { moved: addresses.moved };
    const { locale } = state.paper().newspaper;
    if (!isDeepStrictEqual(locale, this.#settings.paper.newspaper.locale)) {
      // Code has the language in it: with the server, open pages begin anew.
      this.#server.restart().catch((error: unknown) => this.#reportFailure(error));
      return;
    }
    const { hot } = this.#server.environments.client;
    const styles = this.#headOf(state);
    if (styles === this.#styles) hot.send('waraq:edition', change);
    else hot.send({ type: 'full-reload' });
    this.#styles = styles;
    this.#reportProblems(
      [...readings.values()].flatMap((reading) => reading ?? []),
      state,
    );
    this.#reportAddresses(state);
    this.#reportSettings(state);
    this.#reportAdded(edition, addresses);
    this.#reportMoved(edition, addresses);
    this.#showProblems();
  }

  /** Prints why the seeds could not be followed, once; the next change tries again. */
  #reportFailure(error: unknown): void {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    const text = error instanceof UsageError ? message : stack;
    if (text === this.#failure) return;
    this.#failure = text;
    this.#logger.error(text, { timestamp: true });
  }

  /** What concerns a page, where a line of a seed is to be shown. */
  async #problemAt(pagePath: string): Promise<LocatedError | null> {
    const { edition, fileOf, paper } = await this.#folder.open();
    const { dir } = this.#settings;
    const [setting] = paper().problems;
    if (setting !== undefined) return locatedSetting(setting, dir);
    const problem = edition.problemAt(pagePath);
    if (problem === null) return null;
    return located(problem, pathOfSeed(problem.id, fileOf, dir), dir);
  }

  /** Prints that all seeds are read, where that took so long that progress was printed. */
  #reportRead(count: number, seconds: number): void {
    if (seconds < 1) return;
    const { dir } = this.#settings;
    const where = path.relative(process.cwd(), dir) || dir;
    this.#logger.info(
      `${count.toLocaleString('en')} seeds of ${where} read in ${seconds.toFixed(1)} s`,
    );
  }

  #lineOf(problem: SeedProblem, { fileOf }: FolderState): string {
    return describe(problem, pathOfSeed(problem.id, fileOf, this.#settings.dir));
  }

  /** Prints what is wrong with seeds that were read. */
  #reportProblems(readings: Iterable<SeedReading>, state: FolderState): void {
    const logger = this.#logger;
    const { errors, empty, warnings } = problemsOf(readings);
    for (const problem of errors) logger.error(this.#lineOf(problem, state), { timestamp: true });
    for (const problem of empty) logger.warn(this.#lineOf(problem, state), { timestamp: true });
    for (const [id, ofSeed] of groupBy(warnings, (warning) => warning.id)) {
      const lines = ofSeed.map((warning) => `warning: ${this.#lineOf(warning, state)}`);
      const isTold = this.#warnings.get(id) === lines.join('\n');
      if (!isTold) for (const line of lines) logger.warn(line, { timestamp: true });
      this.#warnings.set(id, lines.join('\n'));
    }
    this.#reportPictures();
  }

  /** Says which addresses seeds name that others have, each once while it is so. */
  #reportAddresses(state: FolderState): void {
    const problems = state.edition.addressProblems();
    const lines = problems.map((problem) => this.#lineOf(problem, state));
    for (const line of lines)
      if (!this.#addressLines.includes(line)) this.#logger.error(line, { timestamp: true });
    this.#addressLines = lines;
  }

  /** Says what is wrong with the settings, each once while it is so. */
  #reportSettings(state: FolderState): void {
    const { dir } = this.#settings;
    const paper = state.paper();
    const errors = paper.problems.map((problem) => settingLine(problem, dir));
    const absent = absentNames(paper.named, storiesIn(state.edition.readings()));
    const warnings = [...paper.warnings, ...absent].map((warning) => settingLine(warning, dir));
    const isNew = (line: string): boolean => !this.#settingLines.includes(line);
    for (const line of errors.filter(isNew)) this.#logger.error(line, { timestamp: true });
    for (const line of warnings.filter(isNew)) this.#logger.warn(line, { timestamp: true });
    this.#settingLines = [...errors, ...warnings];
  }

  /** Prints which addresses of stories changed, and what keeps the old ones. */
  #reportMoved(edition: DevEdition, { moved }: AddressChanges): void {
    for (const [from, to] of moved) {
      const kept = edition.pageAt(from).isFound
        ? 'The old address leads there.'
        : 'No build kept the old address in .addresses: an alias in the front matter leads on from it.';
      this.#logger.info(`moved: ${from} is ${to} now. ${kept}`, { timestamp: true });
    }
  }

  /** Prints the address of each added story, and the headlines it names that have not come. */
  #reportAdded(edition: DevEdition, { added }: AddressChanges): void {
    if (added.length === 0) return;
    const logger = this.#logger;
    // Inside another server, only that one knows its address.
    const origin = this.#server.resolvedUrls?.local[0];
    const wanted = new Set(added);
    for (const { storyRecord, path: pagePath, related } of edition.edition().stories) {
      if (!wanted.has(storyRecord.id)) continue;
      const address = addressOf(pagePath, { site: null, base: this.#address.base });
      const where = origin === undefined ? address : new URL(address, origin).href;
      logger.info(`${storyRecord.id}.txt: ${decodeURI(where)}`, { timestamp: true });
      for (const { headline, awaited } of related)
        if (awaited) logger.info(`  awaited: ${headline}`);
    }
  }
}
