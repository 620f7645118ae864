import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { contentName } from '../cache/content-name.ts';
import { readPicture } from '../input/read-file.ts';
import { drawIcons } from '../offline/icons.ts';
import { webManifest } from '../offline/manifest.ts';
import { serviceWorker, workerThatLeaves } from '../offline/service-worker.ts';
import type { Output, OutputFile, SiteContext } from '../publishing/output.ts';
import type { ClientBundle } from './client-assets.ts';

/** What keeps a newspaper on a device is made from. */
export interface OfflineMaterial {
  /** Null where nobody said: then there is nothing of it. */
  readonly offline: boolean | null;
  readonly client: ClientBundle;
  readonly newspaper: Newspaper;
  /** Absolute path of the folder of the seeds. */
  readonly dir: string;
  /** Absolute path of the public folder, or empty. */
  readonly publicDir: string;
}

const assetNames = ({ assets }: ClientBundle): readonly string[] => assets.map(({ name }) => name);

const WORKER_NAME = 'sw.js';

/** Reads the picture of a browser's tab; null where there is none. */
async function tabPicture({
  newspaper,
  dir,
  publicDir,
}: OfflineMaterial): Promise<Uint8Array | null> {
  if (newspaper.favicon !== null) return readPicture(path.join(dir, newspaper.favicon.file), dir);
  try {
    return await readFile(path.join(publicDir, 'favicon.svg'));
  } catch {
    return null;
  }
}

async function* offlineFiles(
  material: OfflineMaterial,
  { address: { base } }: SiteContext,
): AsyncGenerator<OutputFile> {
  const { client, newspaper } = material;
  const picture = await tabPicture(material);
  const icons = picture === null ? [] : await drawIcons(picture);
  for (const { name, content } of icons) yield { kind: 'content', name, content };
  yield { kind: 'content', name: 'manifest.json', content: webManifest(newspaper, base, icons) };
  yield { kind: 'content', name: WORKER_NAME, content: serviceWorker(assetNames(client), base) };
}

/**
 * Returns what keeps the newspaper on a device: the worker, the manifest, the icons. Where it is switched off, a
 * worker that removes the other one from the devices that have it.
 */
export const offline = (material: OfflineMaterial): Output => ({
  name: 'offline',
  time: 'after-pages',
  key: ({ address: { base } }) => {
    const { offline: isWanted, client, newspaper } = material;
    const codes = [serviceWorker(assetNames(client), base), workerThatLeaves(base)];
    return JSON.stringify([isWanted, newspaper, contentName(codes.join('\n'))]);
  },
  async *files(site) {
    if (material.offline === true) yield* offlineFiles(material, site);
    else if (material.offline === false)
      yield { kind: 'content', name: WORKER_NAME, content: workerThatLeaves(site.address.base) };
  },
});
