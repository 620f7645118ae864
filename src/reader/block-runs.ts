import type { StorySection } from '../edition/page.ts';

type Blocks = StorySection['blocks'];
type Kind = Blocks[number]['kind'];

/** Neighbouring blocks of one kind. `start` is the place of the first among all blocks. */
export interface BlockRun {
  readonly kind: Kind;
  readonly start: number;
  readonly blocks: Blocks;
}

/** Takes the blocks of a section; returns them in runs of one kind, in their order. */
export function blockRuns(blocks: Blocks): readonly BlockRun[] {
  const runs: { kind: Kind; start: number; blocks: Blocks[number][] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = runs.at(-1);
    if (last?.kind === block.kind) last.blocks.push(block);
    else runs.push({ kind: block.kind, start: index, blocks: [block] });
  }
  return runs;
}
