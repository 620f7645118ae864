import path from 'node:path';
import { runMeasured, type Run } from './measured-run.ts';
import { PROJECT_FOLDER } from './work-folder.ts';

/** Folders of one build, absolute. */
export interface BuildFolders {
  readonly seeds: string;
  readonly out: string;
  /** What the build keeps for the next one; an empty or missing one makes it a clean build. */
  readonly cache: string;
}

/**
 * Runs the whole `vite build` once, in a process of its own.
 * @throws when the build fails
 */
export function runBuild({ seeds, out, cache }: BuildFolders): Promise<Run> {
  return runMeasured({
    program: process.execPath,
    words: [path.join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'],
    folder: PROJECT_FOLDER,
    environment: {
      WARAQ_SEEDS: seeds,
      WARAQ_OUT: out,
      WARAQ_CACHE: cache,
      WARAQ_BASE: '/',
      WARAQ_SITE: '',
    },
  });
}
