import type { ResolvedConfig } from 'vite';
import type { Cache } from '../cache/cache.ts';
import type { ClientBundle } from '../outputs/client-assets.ts';
import type { Output } from '../publishing/output.ts';
import type { FileProblem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { WorkerPool } from '../workers/pool.ts';

/** What a build is asked to do. */
export interface BuildRequest {
  readonly config: ResolvedConfig;
  readonly settings: Settings;
  /** Fingerprint of the code of this build, and of its workers. */
  readonly codeName: string;
  /** Builds what the browser runs. */
  readonly bundleClient: () => Promise<ClientBundle>;
  /** The seeds: ids with their files, in the order of the ids. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders among the seeds that cannot be read. */
  readonly unreadFolders: readonly FileProblem[];
  /** Files that an editor may take for seeds and that are none. */
  readonly otherFiles: readonly FileProblem[];
  /** The pictures beside them: names with their files, in the order of the names. */
  readonly foundPictures: ReadonlyMap<string, string>;
  /** The worker threads. */
  readonly pool: WorkerPool;
  /** Outputs beside those that every site has. */
  readonly outputs: readonly Output[];
  /** Times the build; it runs already. */
  readonly stopwatch: Stopwatch;
}

/** A build under way. */
export interface BuildJob extends BuildRequest {
  /** Absolute path of the output folder. */
  readonly outDir: string;
  /** Tells what is known of this output folder from that of others. */
  readonly name: string;
  readonly cache: Cache;
  /** False when the build before this one was killed, or failed. */
  readonly hadEnded: boolean;
  /** @throws UsageError when another build writes into the output folder now. */
  readonly checkLock: () => void;
}
