import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { brand } from './brand.ts';
import { clientAssets, type ClientBundle } from './client-assets.ts';
import { feeds, type FeedsMaterial } from './feeds.ts';
import type { Host } from '../hosts/hosts.ts';
import { hostSettings } from './host-settings.ts';
import { offline, type OfflineMaterial } from './offline.ts';
import type { Output } from '../publishing/output.ts';
import { pages, type PagesMaterial } from './pages.ts';
import { pictures } from './pictures.ts';
import { afterPublicFiles, publicFiles } from './public-files.ts';
import { searchIndex, type WordsOf } from './search-index.ts';
import { sharePictureFiles, type SharePicturesMaterial } from './share-pictures.ts';
import { sitemaps, type SitemapsMaterial } from './sitemaps.ts';

/** What the outputs of every site are made from. */
export interface OutputMaterial {
  /** Absolute path of the public folder, or empty. */
  readonly publicDir: string;
  /** Takes a warning for the editor. */
  readonly warn: (message: string) => void;
  readonly client: ClientBundle;
  /** What reads the photos, by their names below the output folder. */
  readonly pictures: ReadonlyMap<string, () => Uint8Array>;
  readonly brand: { readonly newspaper: Newspaper; readonly dir: string };
  readonly pages: PagesMaterial;
  readonly wordsOf: WordsOf;
  readonly sharePictures: SharePicturesMaterial;
  readonly feeds: FeedsMaterial;
  readonly sitemaps: SitemapsMaterial;
  readonly offline: Omit<OfflineMaterial, 'client' | 'publicDir'>;
  /** Null where nobody named one. */
  readonly host: Host | null;
}

/**
 * Returns everything that a build puts into the output folder: a new output is one more line.
 *
 * @param more outputs that the configuration adds.
 */
export const siteOutputs = (
  material: OutputMaterial,
  more: readonly Output[],
): readonly Output[] => [
  publicFiles(material.publicDir, material.warn),
  clientAssets(material.client),
  pictures(material.pictures),
  brand(material.brand.newspaper, material.brand.dir),
  sharePictureFiles(material.sharePictures),
  pages(material.pages),
  searchIndex(material.wordsOf),
  ...[
    feeds(material.feeds),
    sitemaps(material.sitemaps),
    hostSettings(material.host),
    offline({ ...material.offline, client: material.client, publicDir: material.publicDir }),
  ].map((output) => afterPublicFiles(output, material.publicDir, material.warn)),
  ...more,
];
