import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Connect, ViteDevServer } from 'vite';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import type { EditionChange } from '../../reader/navigation/hot-update.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { pathOfSeed } from '../input/list-names.ts';
import { SeedsPages } from '../inspector/seeds-pages.ts';
import { isSeedsPath } from '../inspector/page/paths.ts';
import { describeFile } from '../problem.ts';
import { pagePathOf, redirect, type Request } from '../request.ts';
import { followProgress, outletOf } from '../progress.ts';
import { cutShell, pageDocuments } from '../render/document.ts';
import type { SiteAddress } from '../render/site-address.ts';
import { newspaperShell, withScript, withStyles } from '../render/newspaper-shell.ts';
import { newspaperStyles } from '../render/newspaper-styles.ts';
import type { Settings } from '../settings.ts';
import { terminalLogger } from '../terminal-logger.ts';
import type { SiteKinds } from '../workers/site-worker.ts';
import { storiesIn } from './dev-edition.ts';
import { FolderEdition, type FolderChange, type FolderState } from './folder-edition.ts';
import { PictureWarnings, reportPictures } from './picture-report.ts';
import { sendProblems } from './problems/send-problems.ts';
import { showProblems } from './problems/show-problem.ts';
import type { ShownProblems } from './problems/shown-problem.ts';
import { serveBrand } from './serve-brand.ts';
import { servePictures } from './serve-pictures.ts';
import { serveSearch } from './serve-search.ts';
import { TerminalReport } from './terminal-report.ts';
import type { Debounced } from './watch/debounce.ts';

/** The kinds of pages of the newspaper, as the workers of a build have them. */
const SITE_KINDS: SiteKinds = { kinds: PAGE_KINDS, registry: pageRegistry };

/** Draws what is wrong with seeds, in the browser. */
const PROBLEM_PANEL = '/src/node/dev/problems/problem-panel.ts';

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
  readonly #report: TerminalReport;
  readonly #folder: FolderEdition;
  readonly #reportPictures: Debounced;
  readonly #showProblems: () => void;
  /** What open documents have of the editor's colours and pictures. */
  #styles = '';
  readonly #seedsPages: SeedsPages;
  /** Keeps the index between requests. */
  #serveSearch: Connect.NextHandleFunction | null = null;

  constructor(server: ViteDevServer, settings: Settings) {
    this.#server = server;
    this.#settings = settings;
    const { logLevel } = server.config;
    const logger = terminalLogger(server.config.logger);
    this.#report = new TerminalReport({
      dir: settings.dir,
      base: server.config.base,
      logger,
      origin: () => server.resolvedUrls?.local[0],
    });
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
      failed: (error) => this.#report.failure(error),
    });
    const pictureWarnings = new PictureWarnings();
    this.#seedsPages = new SeedsPages({
      dir: settings.dir,
      base: server.config.base,
      open: async () => {
        const state = await this.#folder.open();
        const readings = () => pictureWarnings.readings(state);
        return { ...state, edition: { ...state.edition, readings } };
      },
      written: (file) => this.#folder.takeWritten(file),
    });
    this.#reportPictures = reportPictures(this.#folder, settings.dir, logger, (error) =>
      this.#report.failure(error),
    );
    this.#showProblems = sendProblems(
      server.environments.client.hot,
      (pagePath) => this.#problemsAt(pagePath),
      (error) => this.#report.failure(error),
    );
    this.#open().catch((error: unknown) => this.#report.failure(error));
  }

  async #open(): Promise<void> {
    const started = performance.now();
    const state = await this.#folder.open();
    this.#styles = this.#headOf(state);
    const readings = state.edition.readings();
    this.#report.read(readings.size, (performance.now() - started) / 1000);
    this.#report.problems(readings.values(), state);
    this.#reportPictures();
    this.#report.addresses(state);
    this.#report.links(state);
    this.#report.settings(state);
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
      withScript(await readFile(file, 'utf8'), PROBLEM_PANEL),
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
    this.#report.succeeded();
    const change: EditionChange = { moved: addresses.moved };
    const { locale } = state.paper().newspaper;
    if (!isDeepStrictEqual(locale, this.#settings.paper.newspaper.locale)) {
      // Code has the language in it: with the server, open pages begin anew.
      this.#server.restart().catch((error: unknown) => this.#report.failure(error));
      return;
    }
    const { hot } = this.#server.environments.client;
    const styles = this.#headOf(state);
    if (styles === this.#styles) hot.send('waraq:edition', change);
    else hot.send({ type: 'full-reload' });
    this.#styles = styles;
    this.#report.problems(
      [...readings.values()].flatMap((reading) => reading ?? []),
      state,
    );
    this.#reportPictures();
    this.#report.addresses(state);
    this.#report.links(state);
    this.#report.settings(state);
    this.#report.added(edition, addresses);
    this.#report.moved(edition, addresses);
    this.#showProblems();
  }

  /** What is wrong with the settings, and with the seeds that concern a page. */
  async #problemsAt(pagePath: string): Promise<ShownProblems> {
    const { edition, fileOf, paper } = await this.#folder.open();
    const { dir } = this.#settings;
    return showProblems(paper().problems, edition.problemsAt(pagePath), {
      dir,
      base: this.#server.config.base,
      fileOf: (id) => pathOfSeed(id, fileOf, dir),
    });
  }
}
