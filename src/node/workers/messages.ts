import type { StoryRecord } from '../../edition/story-record.ts';
import type { PageGroup } from '../../edition/pages/paginate.ts';
import type { FrontMatter, SeedProblem, Warning } from '../../story/story.ts';
import type { Shell } from '../render/document.ts';
import type { SentArrangement } from './edition-transfer.ts';
import type { SiteAddress } from '../render/head.ts';
import type { WriteCount } from '../build/publish.ts';
import type { Deck } from './batches.ts';

/** A seed to be read. */
export interface SeedFile {
  readonly id: string;
  readonly file: string;
  /** The fingerprint of what was read from it last, when its outcome is still known; else null. */
  readonly known: string | null;
}

/** What a build needs to know of a seed that was read: small enough to be kept and handed on. */
export type SeedOutcome =
  | {
      readonly kind: 'story';
      readonly storyRecord: StoryRecord;
      readonly warnings: readonly Warning[];
      readonly frontMatter?: FrontMatter;
    }
  | { readonly kind: 'empty' | 'error'; readonly problem: SeedProblem };

/** What came of one seed. */
export interface SeedReport {
  readonly id: string;
  /** Fingerprint of its bytes; null when the disk gave none. */
  readonly fingerprint: string | null;
  /** Null when the fingerprint is the known one. */
  readonly outcome: SeedOutcome | null;
}

/** A page that an earlier build wrote. */
export interface PageRecord {
  /** Fingerprint of everything the page was made from. */
  readonly key: string;
  /** What the disk says of its files: `fileStamp` of each, joined. */
  readonly stamp: string;
  /** What its files weigh together. */
  readonly bytes: number;
}

/** Records by the paths of the pages. */
export type PageRecords = ReadonlyMap<string, PageRecord>;

/** All that is needed to make the pages of a site, beside the edition. */
export interface SitePlan {
  readonly records: PageRecords;
  readonly shell: Shell<Uint8Array>;
  readonly address: SiteAddress;
  /** Fingerprint of everything that all pages are made with: code, styles, settings. */
  readonly maker: string;
  /** Absolute path of the folder that the pages are written into. */
  readonly outDir: string;
  /** Whether nobody reads there before all of them are made. */
  readonly isStaged: boolean;
}

/** Groups of pages, in the order they are made in; threads deal out each among themselves. */
export type PageGroups = readonly {
  readonly group: PageGroup;
  readonly deck: Deck;
}[];

/** A plan on its way to another thread, which has the records of the stories; the links follow. */
export interface SentPlan extends SitePlan {
  readonly places: SentArrangement;
}

/** The first thing a worker is told: where its code is, as an address. */
export interface Start {
  readonly kind: 'start';
  readonly code: string;
}

/**
 * What a worker is told to do; of several workers each gets the same orders, but for its own records
 * to check. What is in a buffer was serialised once for all of them. Pages of `groups` are made in
 * turn, as soon as what the order brings is there.
 */
export type Order =
  /** `seeds` is an array of `SeedFile`. */
  | {
      readonly kind: 'read';
      readonly dir: string;
      readonly seeds: SharedArrayBuffer;
      readonly deck: Deck;
    }
  | { readonly kind: 'check'; readonly outDir: string; readonly records: PageRecords }
  /** The records of all stories that get a page: an array of `ShownStoryRecord`. */
  | { readonly kind: 'storyRecords'; readonly storyRecords: SharedArrayBuffer }
  /** `plan` is a `SentPlan`. */
  | { readonly kind: 'places'; readonly plan: SharedArrayBuffer; readonly groups: PageGroups }
  /** `links` is a `SentLinks`. */
  | { readonly kind: 'links'; readonly links: SharedArrayBuffer; readonly groups: PageGroups }
  | { readonly kind: 'pages'; readonly groups: PageGroups };

/** What a worker tells. `done` ends each order, and says first of all that it has its code. */
export type Report =
  | { readonly kind: 'seeds'; readonly seeds: readonly SeedReport[] }
  | { readonly kind: 'broken'; readonly paths: readonly string[] }
  | {
      readonly kind: 'pages';
      readonly records: readonly (readonly [path: string, record: PageRecord])[];
      readonly files: WriteCount;
    }
  | { readonly kind: 'done' };

/** What a worker is started with: which of how many it is. */
export interface Shift {
  readonly index: number;
  readonly count: number;
}
