import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headlinePath } from '../../../src/edition/addresses/headline-path.ts';
import { brotliSize } from '../brotli-size.ts';
import { MAX_TRANSFER_DIFFERENCE_PERCENT } from '../budgets.ts';
import { median } from '../median.ts';
import { headlineOf } from './edit-seed.ts';
import { commonSeeds } from './make-seeds.ts';
import { difference, type Row } from './rows.ts';

/** A built edition: its size, its seeds and its output. */
export interface BuiltEdition {
  readonly stories: number;
  readonly seeds: string;
  readonly out: string;
}

/** What a reader transfers, bytes of brotli. */
export interface Transfer {
  /** The document of a story with its JSON inside, and the JSON alone: medians over the sample. */
  readonly storyHtml: number;
  readonly storyJson: number;
  readonly frontHtml: number;
  readonly frontJson: number;
  /** The script that every page asks for. */
  readonly script: number;
}

/** How many stories are weighed. */
const SAMPLED_STORIES = 200;

/** Stories in even steps through a list. */
export function sampleOf<T>(list: readonly T[], count: number): readonly T[] {
  return list.filter(
    (_, at) =>
      Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length),
  );
}

/**
 * The script that a page starts from.
 * @returns its path on the host
 * @throws when the page asks for none
 */
export function mainScriptOf(html: string): string {
  const tag = /<script\b[^>]*\btype="module"[^>]*>/.exec(html)?.[0] ?? '';
  const source = /\bsrc="\/([^"]+)"/.exec(tag)?.[1];
  if (source === undefined) throw new Error('the front page asks for no script');
  return source;
}

/** Weighs an edition's front, script, and a sample of the stories that all editions share. */
function transferOf({ seeds, out }: BuiltEdition): Transfer {
  const weigh = (...names: string[]): number => brotliSize(readFileSync(path.join(out, ...names)));
  const folders = sampleOf(commonSeeds(seeds), SAMPLED_STORIES).map((name) =>
    headlinePath(headlineOf(readFileSync(path.join(seeds, name), 'utf8')), ''),
  );
  return {
    storyHtml: median(folders.map((folder) => weigh(folder, 'index.html'))),
    storyJson: median(folders.map((folder) => weigh(folder, 'index.json'))),
    frontHtml: weigh('index.html'),
    frontJson: weigh('index.json'),
    script: weigh(mainScriptOf(readFileSync(path.join(out, 'index.html'), 'utf8'))),
  };
}

const PARTS = [
  { key: 'storyHtml', what: 'a story, html' },
  { key: 'storyJson', what: 'a story, json' },
  { key: 'frontHtml', what: 'the front, html' },
  { key: 'frontJson', what: 'the front, json' },
  { key: 'script', what: 'the main script' },
] as const satisfies readonly { readonly key: keyof Transfer; readonly what: string }[];

/** What a small and a large edition transfer, and by how much that differs. */
export function transferRows(small: BuiltEdition, large: BuiltEdition): readonly Row[] {
  const [before, after] = [transferOf(small), transferOf(large)];
  const row = (what: string, { stories }: BuiltEdition, value: number): Row => ({
    what: `${what}, ${stories.toLocaleString('en')} stories`,
    value,
    unit: 'B',
    most: null,
  });
  return PARTS.flatMap(({ key, what }): readonly Row[] => [
    row(what, small, before[key]),
    row(what, large, after[key]),
    {
      what: `${what}: difference`,
      value: difference(after[key], before[key]),
      unit: '%',
      most: MAX_TRANSFER_DIFFERENCE_PERCENT,
    },
  ]);
}
