import type { Block, InlineMark, Section, Story } from '../../story/story.ts';
import { sliceOf } from '../../story/inline/marked-text.ts';
import { uniqueIds } from '../addresses/slug.ts';

/** A piece of the body: a paragraph without marks is its text alone, as nearly all are. */
export type StoryBlock =
  | string
  | {
      readonly kind: Block['kind'];
      /** Without the mark of an item. */
      readonly text: string;
      /** Of an item of a numbered list. */
      readonly number?: number;
      /** What is marked in the text, where something is. */
      readonly marks?: readonly InlineMark[];
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
  const { kind, number, mark = '', marks = [] } = block;
  if (kind === 'paragraph' && marks.length === 0) return block.text;
  const { text, marks: own } = sliceOf({ text: block.text, marks }, mark.length);
  return {
    kind,
    text,
    ...(number === undefined ? {} : { number }),
    ...(own.length === 0 ? {} : { marks: own }),
  };
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
