import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for a site, with what a test puts there. */
export interface SiteFolder {
  readonly path: string;
  readonly put: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  /** All files, in order. */
  readonly files: () => readonly string[];
  readonly remove: () => void;
}

/** Makes an empty folder for a site. */
export function openSiteFolder(): SiteFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'waraq-site-'));
  return {
    path: folder,
    put(name, text) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .map((name) => name.split(path.sep).join('/'))
        .toSorted(),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
