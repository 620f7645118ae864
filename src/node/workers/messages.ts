import type { PublishingStage } from '../../edition/pages/page-kinds.ts';
import type { NearestTable } from '../../edition/nearest/nearest-table.ts';
import type { TopicVectors } from '../../edition/nearest/topic-vectors.ts';
import type { RelationMaterial } from '../../edition/related/related-stories.ts';
import type { SeedProblem } from '../../story/story.ts';
import type { PageRecord, PageRecords } from '../cache/page-cache.ts';
import type { SeedOutcome } from '../cache/seed-cache.ts';
import type { SeedWords } from '../cache/word-cache.ts';
import type { Shell } from '../render/document.ts';
import type { SiteAddress } from '../render/site-address.ts';
import type { WriteCount } from '../write-count.ts';
import type { BatchCounter } from './batches.ts';
import type { SerializedEdition } from './serialize-edition.ts';
import type { SharedValue } from './shared-value.ts';

/** A seed to be read. */
export interface SeedFile {
  readonly id: string;
  readonly file: string;
  /** The checksum of what was read from it last, when its outcome is still known; else null. */
  readonly known: string | null;
}

/** What came of one seed. */
export interface SeedReport {
  readonly id: string;
  /** Checksum of its bytes; null when the disk gave none. */
  readonly fingerprint: string | null;
  /** Null when the checksum is the known one. */
  readonly outcome: SeedOutcome | null;
}

/** All that is needed to make the pages of a site, beside the edition. */
export interface SitePlan {
  readonly records: PageRecords;
  readonly shell: Shell;
  readonly address: SiteAddress;
  /** Fingerprint of everything that all pages are made with: code, styles, settings. */
  readonly maker: string;
  /** Absolute path of the folder that the pages are written into. */
  readonly outDir: string;
  /** Whether nobody reads there before all of them are made. */
  readonly isStaged: boolean;
}

/** What the workers are told to do: all of them get each task, and share its items by the counter. */
export type Task =
  | {
      readonly kind: 'read';
      readonly dir: string;
      readonly seeds: SharedValue<readonly SeedFile[]>;
      readonly counter: BatchCounter;
    }
  | {
      readonly kind: 'check';
      readonly outDir: string;
      readonly records: SharedValue<PageRecords>;
      readonly counter: BatchCounter;
    }
  /** Find the stories nearest to each, and put them into the table. */
  | {
      readonly kind: 'nearest';
      readonly vectors: TopicVectors;
      readonly table: NearestTable;
      readonly counter: BatchCounter;
    }
  /** Comes before the tasks to make pages. */
  | {
      readonly kind: 'edition';
      readonly relations: RelationMaterial;
      readonly edition: SharedValue<SerializedEdition>;
      readonly site: SharedValue<SitePlan>;
    }
  | { readonly kind: 'pages'; readonly stage: PublishingStage; readonly counter: BatchCounter };

/** What a worker tells; `done` ends each task. */
export type Message =
  | { readonly kind: 'seeds'; readonly seeds: readonly SeedReport[] }
  /** The words of the stories that it has read anew. */
  | { readonly kind: 'words'; readonly words: SeedWords }
  /** A seed that is not as it was when the build read it first. */
  | { readonly kind: 'problem'; readonly problem: SeedProblem }
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
  | {
      readonly kind: 'pages';
      readonly records: readonly (readonly [path: string, record: PageRecord])[];
      readonly files: WriteCount;
    }
  | { readonly kind: 'done' };
