import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../path-inside.ts';
import { realPath } from './real-path.ts';
import { UsageError } from '../usage-error.ts';

const isLink = (folder: string): boolean =>
  lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Keeps a build from writing and deleting where links below the output folder lead. */
export class LinkGuard {
  readonly #outDir: string;
  readonly #realOutDir: string;
  readonly #checked = new Set<string>();

  /** @param outDir absolute path of the output folder, which may be a link itself. */
  constructor(outDir: string) {
    this.#outDir = path.resolve(outDir);
    this.#realOutDir = realPath(this.#outDir);
    this.#checked.add(this.#outDir);
  }

  /**
   * Checks the folder of a file.
   *
   * @param name of the file, below the output folder.
   * @throws UsageError when a link leads that folder out of the output folder.
   */
  checkFile(name: string): void {
    this.#check(path.dirname(path.join(this.#outDir, name)));
  }

  #check(folder: string): void {
    if (this.#checked.has(folder)) return;
    this.#check(path.dirname(folder));
    if (isLink(folder) && !this.#leadsInside(folder))
      throw new UsageError(
        `${folder} is a link: a build would write and delete where it leads. Delete the link.`,
      );
    this.#checked.add(folder);
  }

  /** A link that leads to nothing may lead anywhere tomorrow. */
  #leadsInside(link: string): boolean {
    try {
      return isInside(this.#realOutDir, realpathSync.native(link));
    } catch {
      return false;
    }
  }
}
