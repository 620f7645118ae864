import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES_FOLDER } from '../../../src/node/plugin/bundles/written-code.ts';
import { COMMON_STORIES, makeSeeds } from './make-seeds.ts';
import { runMeasured } from './measured-run.ts';
import type { BuildBenchOptions } from './options.ts';
import { preparePeer, type Peer } from './peers.ts';
import { runBuild, type BuildFolders } from './site-build.ts';
import { countPages } from './site-tree.ts';
import type { Contender } from './turns.ts';
import type { WorkFolder } from './work-folder.ts';

/** One of our editions, which takes its turns. */
export interface Edition {
  readonly stories: number;
  readonly contender: Contender;
  /** Where its last build stands. @throws when there was none */
  readonly built: () => BuildFolders;
}

/** Our editions: the smallest, the one that is measured beside the peers, the large one. */
export interface Editions {
  readonly small: Edition;
  readonly middle: Edition;
  readonly large: Edition;
}

function openEdition(stories: number, seeds: string, work: WorkFolder): Edition {
  const name = `Waraq, ${stories.toLocaleString('en')} stories`;
  let last: BuildFolders | undefined;
  const built = (): BuildFolders => {
    if (last === undefined) throw new Error(`${name} was not built`);
    return last;
  };
  const build = () => {
    // A clean build bundles its code too, as it does after each change of the code.
    rmSync(BUNDLES_FOLDER, { recursive: true, force: true });
    last = { seeds, out: work.fresh('waraq'), cache: work.fresh('cache') };
    return runBuild(last);
  };
  const pages = () => countPages(built().out, (file) => path.basename(file) === 'index.html');
  return { stories, contender: { name, build, countPages: pages }, built };
}

/**
 * Makes the seeds of all sizes. Those of the middle edition are copied, for they will be edited, and
 * to where `vite dev` looks.
 */
export function openEditions(options: BuildBenchOptions, work: WorkFolder): Editions {
  const edited = path.join(work.watched, 'seeds');
  cpSync(makeSeeds(options.stories), edited, { recursive: true });
  const opened = new Map([[options.stories, openEdition(options.stories, edited, work)]]);
  const editionOf = (stories: number): Edition => {
    const edition = opened.get(stories) ?? openEdition(stories, makeSeeds(stories), work);
    opened.set(stories, edition);
    return edition;
  };
  return {
    small: editionOf(COMMON_STORIES),
    middle: editionOf(options.stories),
    large: editionOf(options.large),
  };
}

function openPeer({ name, command }: Peer, work: WorkFolder): Contender {
  let last = '';
  return {
    name,
    build: async () => {
      const out = work.fresh(name);
      try {
        const run = await runMeasured(command(out));
        last = out;
        return run;
      } catch (error) {
        console.log(`${name}: left out of this turn: ${String(error)}`);
        return null;
      }
    },
    countPages: () => countPages(last, (file) => file.endsWith('.html')),
  };
}

/** Makes the peers ready for the middle edition's seeds, and says of each that cannot be run why. */
export function openPeers(options: BuildBenchOptions, work: WorkFolder): readonly Contender[] {
  const seeds = makeSeeds(options.stories);
  return options.peers.flatMap((name) => {
    const peer = preparePeer(name, seeds);
    if ('command' in peer) return openPeer(peer, work);
    console.log(`${name}: left out: ${peer.reason}.`);
    return [];
  });
}
