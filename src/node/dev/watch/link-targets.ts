import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Knows where the links in a folder lead: no watcher of a link tells of the file behind it. */
export class LinkTargets {
  readonly #dir: string;
  /** Targets by link; null for a link that leads nowhere yet. */
  readonly #targets = new Map<string, string | null>();

  /** @param dir the folder; what its links lead to elsewhere is not told of. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Takes a file that came or changed. */
  take(file: string, isLink: boolean): void {
    if (isLink) this.#targets.set(file, this.#targetOf(file));
    else this.#targets.delete(file);
  }

  leave(file: string): void {
    this.#targets.delete(file);
  }

  /** The links that lead to a file. */
  leadingTo(file: string): readonly string[] {
    return [...this.#targets].flatMap(([link, target]) =>
      (target ?? this.#targetOf(link)) === file ? link : [],
    );
  }

  #targetOf(link: string): string | null {
    try {
      return path.join(this.#dir, path.relative(realpathSync(this.#dir), realpathSync(link)));
    } catch {
      return null;
    }
  }
}
