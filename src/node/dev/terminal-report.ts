import path from 'node:path';
import type { Logger } from 'vite';
import { groupBy } from '../../edition/summaries/group-by.ts';
import type { SeedProblem, SeedReading } from '../../story/story.ts';
import { pathOfSeed } from '../input/list-names.ts';
import { absentNames } from '../newspaper/absent-names.ts';
import { describe, problemsOf, settingLine } from '../problem.ts';
import { addressOf } from '../render/site-address.ts';
import { UsageError } from '../usage-error.ts';
import { storiesIn, type AddressChanges, type DevEdition } from './dev-edition.ts';
import type { FolderState } from './folder-edition.ts';

/** Where a report is printed, and what it speaks of. */
export interface TerminalReportOptions {
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
  readonly logger: Logger;
  /** The address of the server; undefined inside another server, which alone knows its address. */
  readonly origin: () => string | undefined;
}

/** Prints in the terminal of `vite dev` what is wrong, and what changed. What was printed already is not printed again. */
export class TerminalReport {
  readonly #dir: string;
  readonly #base: string;
  readonly #logger: Logger;
  readonly #origin: () => string | undefined;
  /** What was printed of each seed last: a file that is read twice is told of once. */
  readonly #warnings = new Map<string, string>();
  /** What was printed of addresses that several seeds name. */
  #addressLines: readonly string[] = [];
  /** What was printed of links within the newspaper. */
  #linkLines: readonly string[] = [];
  /** What was printed of the settings. */
  #settingLines: readonly string[] = [];
  /** The last failure that was printed. */
  #failure = '';

  constructor({ dir, base, logger, origin }: TerminalReportOptions) {
    this.#dir = dir;
    this.#base = base;
    this.#logger = logger;
    this.#origin = origin;
  }

  /** Lets a failure be printed again that was mended meanwhile. */
  succeeded(): void {
    this.#failure = '';
  }

  /** Prints why the seeds could not be followed, once; the next change tries again. */
  failure(error: unknown): void {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    const text = error instanceof UsageError ? message : stack;
    if (text === this.#failure) return;
    this.#failure = text;
    this.#logger.error(text, { timestamp: true });
  }

  /** Prints that all seeds are read, where that took so long that progress was printed. */
  read(count: number, seconds: number): void {
    if (seconds < 1) return;
    const dir = this.#dir;
    const where = path.relative(process.cwd(), dir) || dir;
    this.#logger.info(
      `${count.toLocaleString('en')} seeds of ${where} read in ${seconds.toFixed(1)} s`,
    );
  }

  #lineOf(problem: SeedProblem, { fileOf }: FolderState): string {
    return describe(problem, pathOfSeed(problem.id, fileOf, this.#dir));
  }

  /** Prints what is wrong with seeds that were read. */
  problems(readings: Iterable<SeedReading>, state: FolderState): void {
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
  }

  /** Says which addresses seeds name that others have, each once while it is so. */
  addresses(state: FolderState): void {
    const problems = state.edition.addressProblems();
    const lines = problems.map((problem) => this.#lineOf(problem, state));
    for (const line of lines)
      if (!this.#addressLines.includes(line)) this.#logger.error(line, { timestamp: true });
    this.#addressLines = lines;
  }

  /** Says which links within the newspaper lead nowhere and which seeds are copies, each once while it is so. */
  links(state: FolderState): void {
    const { linkProblems, twins } = state.edition;
    const lines = [...linkProblems(), ...twins()].map(
      (problem) => `warning: ${this.#lineOf(problem, state)}`,
    );
    for (const line of lines)
      if (!this.#linkLines.includes(line)) this.#logger.warn(line, { timestamp: true });
    this.#linkLines = lines;
  }

  /** Says what is wrong with the settings, each once while it is so. */
  settings(state: FolderState): void {
    const dir = this.#dir;
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
  moved(edition: DevEdition, { moved }: AddressChanges): void {
    for (const [from, to] of moved) {
      const kept = edition.pageAt(from).isFound
        ? 'The old address leads there.'
        : 'No build kept the old address in .addresses: an alias in the front matter leads on from it.';
      this.#logger.info(`moved: ${from} is ${to} now. ${kept}`, { timestamp: true });
    }
  }

  /** Prints the address of each added story, and the headlines it names that have not come. */
  added(edition: DevEdition, { added }: AddressChanges): void {
    if (added.length === 0) return;
    const logger = this.#logger;
    // Inside another server, only that one knows its address.
    const origin = this.#origin();
    const wanted = new Set(added);
    for (const { storyRecord, path: pagePath, related } of edition.edition().stories) {
      if (!wanted.has(storyRecord.id)) continue;
      const address = addressOf(pagePath, { site: null, base: this.#base });
      const where = origin === undefined ? address : new URL(address, origin).href;
      logger.info(`${storyRecord.id}.txt: ${decodeURI(where)}`, { timestamp: true });
      for (const { headline, awaited } of related)
        if (awaited) logger.info(`  awaited: ${headline}`);
    }
  }
}
