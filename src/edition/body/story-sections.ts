import type { Block, Section, Story } from '../../story/story.ts';
import { unmarked } from '../summaries/unmarked.ts';
import { uniqueIds } from '../addresses/slug.ts';

/** A piece of the body: a paragraph is its text alone, as nearly all are. */
export type StoryBlock =
  | string
  | {
      readonly kind: Exclude<Block['kind'], 'paragraph'>;
      /** Without the mark of an item. */
      readonly text: string;
      /** Of an item of a numbered list. */
      readonly number?: number;
    };

export interface PageSection {
  /** Address within the page; the opening's is `top`. */
  readonly id: string;
  /** The opening has none. */
  readonly subhead?: string | undefined;
  readonly blocks: readonly StoryBlock[];
}

/** The opening's address within the page. */
const openingId = 'top';

/** Ids that the page uses for itself. */
const idsOfThePage = [openingId, 'root', 'page', 'main', 'contents', 'menu'];

/** Returns a block as a page has it. */
function storyBlock(block: Block): StoryBlock {
  const { kind, number } = block;
  if (kind === 'paragraph') return block.text;
  const text = unmarked(block);
  return number === undefined ? { kind, text } : { kind, text, number };
}

/** Returns the subhead of a section, behind the hour of its entry where it has one: «18:45 · إغلاق الجسر». */
const subheadOf = ({ hour, subhead }: Section): string | null =>
  hour === undefined ? subhead : `${hour} · ${subhead}`;

/** Returns the sections of a story's page, each with its address within it. */
export function storySections(sections: Story['sections']): readonly PageSection[] {
  const subheads = sections.flatMap((section) => subheadOf(section) ?? []);
  const ids = [...uniqueIds(subheads, idsOfThePage)].values();
  return sections.map((section) => {
    const subhead = subheadOf(section);
    return {
      id: subhead === null ? openingId : (ids.next().value ?? openingId),
      subhead: subhead ?? undefined,
      blocks: section.blocks.map(storyBlock),
    };
  });
}
