import type { StoryBlock } from '../../edition/pages/story-sections.ts';
import type { Block } from '../../story/story.ts';

/** The texts of neighbouring blocks of one kind. `start` is the index of the first of them. */
export interface BlockRun {
  readonly kind: Block['kind'];
  readonly start: number;
  readonly texts: readonly string[];
}

/** Returns the text of a block, whatever its kind. */
export const blockText = (block: StoryBlock): string =>
  typeof block === 'string' ? block : block.text;

/** Returns the blocks of a section in runs of one kind, in their order. */
export function blockRuns(blocks: readonly StoryBlock[]): readonly BlockRun[] {
  const runs: { kind: Block['kind']; start: number; texts: string[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = typeof block === 'string' ? 'paragraph' : block.kind;
    const last = runs.at(-1);
    if (last?.kind === kind) last.texts.push(blockText(block));
    else runs.push({ kind, start: index, texts: [blockText(block)] });
  }
  return runs;
}
