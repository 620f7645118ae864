import { existsSync } from 'node:fs';
import type { Connect, ViteDevServer } from 'vite';
import type { Pictures } from '../../edition/assemble.ts';
import { shownPicture } from '../../edition/summaries/picture.ts';
import { gather, type Batch } from './watch/debounce.ts';
import { openPictures, readLivePicture, type LivePictures } from './live-pictures.ts';
import { describeFile } from '../problem.ts';
import type { Readings } from '../input/read-folder.ts';
import { missingPictures, storiesAmong } from '../input/match-pictures.ts';
import { servePictures } from './serve-pictures.ts';

/** Longest wait for the second half of a rename, in milliseconds. */
const patience = 25;

/**
 * So long nothing changes before pictures are complained of, in milliseconds: one that is being
 * copied is half there, and one that is dropped with its seed may come first.
 */
const calm = 500;

/** What the pictures need of the session they belong to. */
interface Session {
  readonly dir: string;
  readonly readings: () => Promise<Readings>;
  /** Called when other pictures are to be shown. */
  readonly changed: () => void;
}

/** Keeps the pictures among the seeds, hands them out and says what is wrong with them. */
export class DevPictures {
  readonly #session: Session;
  readonly #server: ViteDevServer;
  readonly #live: Promise<LivePictures>;
  /** Files by name. */
  readonly #changes: Batch<string, string>;
  readonly #report: Batch<'report', true>;
  /** Problems that were said and are still there. */
  #said: readonly string[] = [];

  constructor(server: ViteDevServer, session: Session) {
    this.#server = server;
    this.#session = session;
    this.#live = openPictures(session.dir);
    this.#changes = gather(patience, (files) => void this.#apply(files));
    this.#report = gather(calm, () => void this.#sayProblems());
  }

  /** The pictures as they are now, by the id of the seed. */
  async shown(): Promise<Pictures> {
    return (await this.#live).pictures();
  }

  /** Answers requests for pictures; others are left to Vite. */
  get answer(): Connect.NextHandleFunction {
    return servePictures(this.#server.config.base, this.#live);
  }

  /** Takes a picture that came, changed or went. */
  take(name: string, file: string): void {
    this.#changes.add(name, file);
  }

  /** Says what is wrong with pictures and was not said yet, when nothing has changed for a while. */
  report(): void {
    this.#report.add('report', true);
  }

  async #apply(files: ReadonlyMap<string, string>): Promise<void> {
    const live = await this.#live;
    const readings = [...files].map(
      async ([name, file]) =>
        [
          name,
          existsSync(file) ? await readLivePicture(this.#session.dir, file, name) : null,
        ] as const,
    );
    live.change(new Map(await Promise.all(readings)));
    this.#session.changed();
  }

  async #sayProblems(): Promise<void> {
    const readings = await this.#session.readings();
    const stories = storiesAmong(readings.values());
    const expected = new Set([...readings.keys(), ...stories.map(shownPicture)]);
    const live = await this.#live;
    const problems = [...live.problems(expected), ...missingPictures(stories, live.names())];
    const lines = problems.map((problem) => describeFile(problem, this.#session.dir));
    for (const line of lines)
      if (!this.#said.includes(line)) this.#server.config.logger.warn(line, { timestamp: true });
    this.#said = lines;
  }
}
