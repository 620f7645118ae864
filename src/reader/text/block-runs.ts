import type { StoryBlock } from '../../edition/body/story-sections.ts';
import type { Photo } from '../../edition/summaries/picture.ts';
import type { InlineMark, TextBlock } from '../../story/story.ts';

/** The text of a block. */
export interface RunText {
  readonly text: string;
  /** Of an item of a numbered list. */
  readonly number?: number | undefined;
  readonly marks?: readonly InlineMark[] | undefined;
  /** Whether it opens a stanza. */
  readonly opens?: true | undefined;
}

/** Neighbouring texts that stand in one element, or one after another as paragraphs. */
export interface TextRun {
  readonly kind: Exclude<TextBlock['kind'], 'list-item'> | 'list' | 'numbered-list';
  /** The index of the first of them. */
  readonly start: number;
  readonly texts: readonly RunText[];
}

/** Neighbouring pictures: one, or a gallery. */
interface PictureRun {
  readonly kind: 'pictures';
  readonly start: number;
  readonly photos: readonly Photo[];
}

/** Returns the text of a block; that of a picture is empty. */
export function blockText(block: StoryBlock): string {
  if (typeof block === 'string') return block;
  return block.kind === 'picture' ? '' : block.text;
}

type TextOnly = Exclude<StoryBlock, { readonly kind: 'picture' }>;

const isPicture = (block: StoryBlock): block is Exclude<StoryBlock, TextOnly> =>
  typeof block !== 'string' && block.kind === 'picture';

function kindOf(block: TextOnly): TextRun['kind'] {
  if (typeof block === 'string') return 'paragraph';
  if (block.kind !== 'list-item') return block.kind;
  return block.number === undefined ? 'list' : 'numbered-list';
}

/** Returns the blocks of a section in runs of one kind, in their order. */
export function blockRuns(blocks: readonly StoryBlock[]): readonly (TextRun | PictureRun)[] {
  const runs: (
    | { kind: TextRun['kind']; start: number; texts: RunText[] }
    | { kind: 'pictures'; start: number; photos: Photo[] }
  )[] = [];
  for (const [start, block] of blocks.entries()) {
    const last = runs.at(-1);
    if (isPicture(block)) {
      if (last?.kind === 'pictures') last.photos.push(block.photo);
      else runs.push({ kind: 'pictures', start, photos: [block.photo] });
      continue;
    }
    const kind = kindOf(block);
    const text: RunText = typeof block === 'string' ? { text: block } : block;
    if (last !== undefined && last.kind !== 'pictures' && last.kind === kind && !text.opens)
      last.texts.push(text);
    else runs.push({ kind, start, texts: [text] });
  }
  return runs;
}
