import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from './measured-run.ts';
import { KEPT_FOLDER } from './work-folder.ts';
import { MATERIAL } from '../material.ts';

/** Where the peers lie, beside the project: it writes each one's sources and knows how to run it. */
export const PEER_MAKER = path.join(MATERIAL, 'peers', 'build.mjs');

/** The generators that the same edition can be built with. */
export const PEER_NAMES = ['hugo', 'eleventy', 'astro'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

export const isPeerName = (name: string): name is PeerName =>
  PEER_NAMES.some((peer) => peer === name);

/** How a peer is run, as `build.mjs` runs it. */
interface Recipe {
  readonly program: string;
  /** The least version of the program, `major.minor`; null when any will do. */
  readonly least: string | null;
  readonly versionWord: string;
  readonly words: (out: string) => readonly string[];
  /** What it keeps from one build to the next: taken away first, for a build is to be clean. */
  readonly caches: readonly string[];
}

const RECIPES: Readonly<Record<PeerName, Recipe>> = {
  hugo: {
    program: 'hugo',
    least: null,
    versionWord: 'version',
    words: (out) => ['--quiet', '--destination', out],
    caches: ['resources', '.hugo_build.lock'],
  },
  eleventy: {
    program: process.execPath,
    least: null,
    versionWord: '--version',
    words: () => ['--max-old-space-size=8000', 'node_modules/@11ty/eleventy/cmd.cjs'],
    caches: ['.cache'],
  },
  astro: {
    program: process.env.ASTRO_NODE ?? process.execPath,
    least: '22.12',
    versionWord: '--version',
    words: () => ['--max-old-space-size=12000', 'node_modules/astro/bin/astro.mjs', 'build'],
    caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  },
};

/** Whether a program that calls itself `v22.3.0` is at least `22.12`. */
export function isRecent(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Why a peer cannot be run here, or null. */
function obstacle(name: PeerName): string | null {
  const { program, least, versionWord } = RECIPES[name];
  if (!existsSync(PEER_MAKER)) return `${PEER_MAKER} is not there`;
  const { status, stdout } = spawnSync(program, [versionWord], { encoding: 'utf8' });
  if (status !== 0) return `there is no program "${program}"`;
  if (least === null || isRecent(stdout, least)) return null;
  return `it needs Node ${least} or newer; name one in ASTRO_NODE`;
}

/** A peer whose sources are written and which can be run. */
export interface Peer {
  readonly name: PeerName;
  /** The command of one clean build into a folder. */
  readonly command: (out: string) => Command;
}

/** Why a peer is left out, for people. */
interface Missing {
  readonly name: PeerName;
  readonly reason: string;
}

/**
 * Makes a peer ready: `build.mjs`, asked for no run at all, installs it and writes its sources, which
 * takes long and is not timed; the runs are timed here, by the same clock as ours and in turns with
 * them. Done once a size, and again when `build.mjs` changes.
 *
 * @param seeds absolute path of the seeds.
 */
export function preparePeer(name: PeerName, seeds: string): Peer | Missing {
  const reason = obstacle(name);
  if (reason !== null) return { name, reason };
  const work = path.join(KEPT_FOLDER, 'peers', path.basename(seeds));
  const folder = path.join(work, name);
  const stamp = path.join(folder, '.prepared');
  const version = createHash('sha256').update(readFileSync(PEER_MAKER)).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    const words = ['--seeds', seeds, '--work', work, '--peers', name, '--runs', '0'];
    try {
      execFileSync(process.execPath, [PEER_MAKER, ...words], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      return { name, reason: `it cannot be made ready: ${firstLines(error)}` };
    }
    writeFileSync(stamp, version);
  }
  return { name, command: (out) => commandOf(name, folder, out) };
}

/** What failed and what it said of it, without npm's pages of advice. */
function firstLines(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? error.stderr : null;
  return String(said ?? error)
    .split('\n')
    .filter((line) => line.trim() !== 'npm error')
    .slice(0, 3)
    .join('\n  ');
}

function commandOf(name: PeerName, folder: string, out: string): Command {
  const { program, words, caches } = RECIPES[name];
  for (const cache of caches) rmSync(path.join(folder, cache), { recursive: true, force: true });
  const environment = { OUT: out, ASTRO_TELEMETRY_DISABLED: '1' };
  return { program, words: words(out), folder, environment };
}
