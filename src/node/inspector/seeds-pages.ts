import type { IncomingMessage } from 'node:http';
import type { Connect } from 'vite';
import { SeedEdits } from './edit/seed-edits.ts';
import { serveEdits } from './edit/serve-edits.ts';
import { inspectorPageAt, knownId, type InspectorSource } from './inspector-page.tsx';
import { NarrowLines } from './list/narrow-lines.ts';
import { languageFor } from './words/words-context.ts';

/** Where the pages take the seeds from. */
export interface SeedsPagesOptions {
  /** Absolute path of the seeds. */
  readonly dir: string;
  /** `/` or `/some/path/`. */
  readonly base: string;
  /** The seeds as they are now. */
  readonly open: () => Promise<Pick<InspectorSource, 'edition' | 'fileOf' | 'pictures'>>;
  /** Waits until a file that was written is read again. */
  readonly written: (file: string) => Promise<void>;
}

/** The pages of the seeds while a server runs, with the edits made on them and the lines counted for them. */
export class SeedsPages {
  readonly #options: SeedsPagesOptions;
  readonly #edits = new SeedEdits();
  readonly #narrowLines = new NarrowLines();

  constructor(options: SeedsPagesOptions) {
    this.#options = options;
  }

  /** Answers the forms of the pages; other requests are left to Vite. */
  get answerForm(): Connect.NextHandleFunction {
    const { dir, base, open, written } = this.#options;
    return serveEdits({
      base,
      edits: this.#edits,
      seedNamed: async (wanted) => {
        const { edition, fileOf } = await open();
        const id = knownId(wanted, { edition });
        const file = fileOf(id);
        return file === undefined ? null : { id, file, dir };
      },
      written,
    });
  }

  /** Returns the HTML of a page, in the language of its reader. @param path decoded, below the base. */
  async pageAt(path: string, { url = '/', headers }: IncomingMessage): Promise<string> {
    const { dir, base, open } = this.#options;
    const query = new URLSearchParams(url.split('?', 2)[1]);
    const source = {
      ...(await open()),
      dir,
      base,
      edits: this.#edits,
      narrowLines: this.#narrowLines,
    };
    return inspectorPageAt(path, query, source, languageFor(headers['accept-language']));
  }
}
