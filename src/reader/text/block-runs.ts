import type { StoryBlock } from '../../edition/body/story-sections.ts';
import type { Block } from '../../story/story.ts';

/** Neighbouring blocks that stand in one element, or one after another as paragraphs. */
export interface BlockRun {
  readonly kind: Exclude<Block['kind'], 'list-item'> | 'list' | 'numbered-list';
  /** The index of the first of them. */
  readonly start: number;
  readonly texts: readonly string[];
  /** The number of each item of a numbered list; empty for other runs. */
  readonly numbers: readonly number[];
}

/** Returns the text of a block, whatever its kind. */
export const blockText = (block: StoryBlock): string =>
  typeof block === 'string' ? block : block.text;

const numberOf = (block: StoryBlock): number | undefined =>
  typeof block === 'string' ? undefined : block.number;

function kindOf(block: StoryBlock): BlockRun['kind'] {
  if (typeof block === 'string') return 'paragraph';
  if (block.kind !== 'list-item') return block.kind;
  return block.number === undefined ? 'list' : 'numbered-list';
}

/** Returns the blocks of a section in runs of one kind, in their order. */
export function blockRuns(blocks: readonly StoryBlock[]): readonly BlockRun[] {
  const runs: { kind: BlockRun['kind']; start: number; texts: string[]; numbers: number[] }[] = [];
  for (const [start, block] of blocks.entries()) {
    const kind = kindOf(block);
    const last = runs.at(-1);
    const run = last?.kind === kind ? last : { kind, start, texts: [], numbers: [] };
    if (run !== last) runs.push(run);
    run.texts.push(blockText(block));
    const number = numberOf(block);
    if (number !== undefined) run.numbers.push(number);
  }
  return runs;
}
