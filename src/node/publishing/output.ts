import type { Edition } from '../../edition/edition.ts';
import type { SiteAddress } from '../render/site-address.ts';
import type { WriteCount } from '../write-count.ts';

/** Files of the site. A name is a path below the output folder, `/` between. */
export type OutputFile =
  | { readonly kind: 'content'; readonly name: string; readonly content: string | Uint8Array }
  /** `from` is the path of a file to be copied; one that is gone meanwhile is left out. */
  | { readonly kind: 'copy'; readonly name: string; readonly from: string }
  /** Files that the output has written itself, or found unchanged. */
  | { readonly kind: 'written'; readonly names: readonly string[]; readonly count: WriteCount };

/** The site that is built. */
export interface SiteContext {
  /** All stories together; put together when it is first asked for. */
  readonly edition: Edition;
  readonly address: SiteAddress;
  /** Changes whenever anything does that pages are made from: seeds, pictures, settings, code. */
  readonly fingerprint: string;
}

/** When files are published: what pages ask for before them, what leads to pages after them. */
export type PublishingTime = 'before-pages' | 'with-pages' | 'after-pages';

/** The times of publishing, in their order. */
export const PUBLISHING_TIMES: readonly PublishingTime[] = [
  'before-pages',
  'with-pages',
  'after-pages',
];

/** Something that a build puts into the output folder: the pages, their assets, a feed. */
export interface Output {
  /** Names it in messages and in the cache; no two outputs have one name. */
  readonly name: string;
  readonly time: PublishingTime;
  /** Folders at the top of the site that are its alone: builds delete files of pages there. */
  readonly folders?: readonly string[];
  /** Whether its outdated files stay for one more build, for readers with an old page open. */
  readonly keepsOutdated?: boolean;
  /**
   * The fingerprint of all that its files are made from: while it and the files stay as they are,
   * they are not made again. Without it, `files` is called by every build.
   */
  readonly key?: (site: SiteContext) => string;
  /** Makes the files, in the order in which they are to be written. */
  readonly files: (site: SiteContext) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
}
