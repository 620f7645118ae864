import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteAssets } from '../cache/asset-cache.ts';
import type { SitePictures } from '../input/encode-pictures.ts';
import { UsageError } from '../usage-error.ts';
import type { ClientBundle } from '../plugin/bundle.ts';
import { nothingWritten, sumCounts, type WriteCount } from '../write-count.ts';
import { isPageFolder, writeFile, type SiteFile } from './publish.ts';

/** The files below the public folder, by their names there. */
function publicFilesIn(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    const [top = ''] = name.split('/');
    if (isPageFolder(top))
      throw new UsageError(
        `${path.relative(process.cwd(), file)} would lie among the pages of the site, in ${top}/. Put it into a folder of another name.`,
      );
    files.set(name, file);
  }
  return files;
}

/** What came of writing the files beside the pages. */
export interface WrittenAssets {
  readonly names: SiteAssets;
  readonly files: WriteCount;
}

function* contents(
  publicFiles: ReadonlyMap<string, string>,
  client: ClientBundle,
  pictures: SitePictures,
): Generator<SiteFile> {
  for (const [name, file] of publicFiles) yield { name, content: readFileSync(file) };
  yield* client.assets;
  for (const [name, read] of pictures.files) yield { name, content: read() };
}

/**
 * Writes what pages ask for: scripts, fonts, pictures, and the public folder.
 *
 * @param publicDir absolute path of the public folder.
 * @throws UsageError when a public file would lie among the pages.
 */
export function writeAssets(
  outDir: string,
  publicDir: string,
  client: ClientBundle,
  pictures: SitePictures,
): WrittenAssets {
  const publicFiles = publicFilesIn(publicDir);
  let files = nothingWritten;
  for (const file of contents(publicFiles, client, pictures))
    files = sumCounts(files, writeFile(outDir, file));
  const assets = [...client.assets.map(({ name }) => name), ...pictures.files.keys()];
  return { names: { assets, publicFiles: [...publicFiles.keys()] }, files };
}
