import type { StoryBlock } from '../../edition/body/story-sections.ts';
import type { Block, InlineMark } from '../../story/story.ts';

/** The text of a block. */
export interface RunText {
  readonly text: string;
  /** Of an item of a numbered list. */
  readonly number?: number | undefined;
  readonly marks?: readonly InlineMark[] | undefined;
}

/** Neighbouring blocks that stand in one element, or one after another as paragraphs. */
export interface BlockRun {
  readonly kind: Exclude<Block['kind'], 'list-item'> | 'list' | 'numbered-list';
  /** The index of the first of them. */
  readonly start: number;
  readonly texts: readonly RunText[];
}

/** Returns the text of a block, whatever its kind. */
export const blockText = (block: StoryBlock): string =>
  typeof block === 'string' ? block : block.text;

function kindOf(block: StoryBlock): BlockRun['kind'] {
  if (typeof block === 'string') return 'paragraph';
  if (block.kind !== 'list-item') return block.kind;
  return block.number === undefined ? 'list' : 'numbered-list';
}

/** Returns the blocks of a section in runs of one kind, in their order. */
export function blockRuns(blocks: readonly StoryBlock[]): readonly BlockRun[] {
  const runs: { kind: BlockRun['kind']; start: number; texts: RunText[] }[] = [];
  for (const [start, block] of blocks.entries()) {
    const kind = kindOf(block);
    const last = runs.at(-1);
    const run = last?.kind === kind ? last : { kind, start, texts: [] };
    if (run !== last) runs.push(run);
    run.texts.push(typeof block === 'string' ? { text: block } : block);
  }
  return runs;
}
