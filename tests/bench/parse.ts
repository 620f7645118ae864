import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readSeed } from '../../src/story/read-seed.ts';
import { MATERIAL } from './material.ts';

/** Where the labelled stories lie, beside the project; their texts are not ours to commit. */
const CORPUS = join(MATERIAL, 'corpus');
const SETS: readonly string[] = ['dev', 'layouts', 'seed'];

function writeStories(set: string, folder: string): number {
  const seeds = readdirSync(join(CORPUS, set)).filter((file) => file.endsWith('.txt'));
  const start = performance.now();
  for (const file of seeds) {
    const id = basename(file, '.txt');
    const reading = readSeed(readFileSync(join(CORPUS, set, file)), id);
    if (reading.kind === 'story') {
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(reading.story));
    }
  }
  return (performance.now() - start) / seeds.length;
}

function scoreSet(set: string, work: string): void {
  const stories = join(work, set, 'stories');
  const scored = join(work, set, 'scored');
  mkdirSync(stories, { recursive: true });
  const milliseconds = writeStories(set, stories);
  execFileSync('node', [join(CORPUS, 'adapt.mjs'), stories, scored]);
  const table = execFileSync('node', [join(CORPUS, 'score.mjs'), join(CORPUS, set), scored]);
  console.log(`\n${set} (${milliseconds.toFixed(1)} ms a story)\n${table.toString()}`);
}

/** Prints the scorer's table for the labelled stories, or that they are not there. */
export function benchParse(): void {
  if (!existsSync(CORPUS)) {
    console.log(`parse: ${CORPUS} is not there, so nothing can be scored.`);
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'waraq-parse-'));
  try {
    for (const set of SETS) scoreSet(set, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
