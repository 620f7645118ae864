import type { Block, InlineMark, PhotoNote, Section, Story, TextBlock } from '../../story/story.ts';
import { sliceOf } from '../../story/inline/marked-text.ts';
import { uniqueIds } from '../addresses/slug.ts';
import type { Photo, Picture } from '../summaries/picture.ts';

/** A piece of the body: a paragraph without marks is its text alone, as nearly all are. */
export type StoryBlock =
  | string
  | {
      readonly kind: TextBlock['kind'];
      /** Without the mark of an item. */
      readonly text: string;
      /** Of an item of a numbered list. */
      readonly number?: number;
      /** What is marked in the text, where something is. */
      readonly marks?: readonly InlineMark[];
      /** Whether a quote opens a stanza below another one. */
      readonly opens?: true;
    }
  | { readonly kind: 'picture'; readonly photo: Photo };

/** A picture of which it is not known yet whether it is there. */
interface NamedPictureBlock extends PhotoNote {
  readonly kind: 'named-picture';
  readonly name: string;
  /** The line as it stands. */
  readonly text: string;
}

/** A piece of the body, before the pictures are looked for. */
export type BodyBlock = Exclude<StoryBlock, { readonly kind: 'picture' }> | NamedPictureBlock;

interface SectionOf<OwnBlock> {
  /** Address within the page; the opening's is `top`. */
  readonly id: string;
  /** The opening has none. */
  readonly subhead?: string | undefined;
  readonly blocks: readonly OwnBlock[];
}

/** A section of a story's page. */
export type PageSection = SectionOf<StoryBlock>;

/** A section before the pictures are looked for. */
export type BodySection = SectionOf<BodyBlock>;

/** The opening's address within the page. */
const openingId = 'top';

/** Ids that the page uses for itself. */
const idsOfThePage = [openingId, 'root', 'page', 'main', 'contents', 'menu'];

/** Returns a block as a page has it. */
function bodyBlock(block: Block): BodyBlock {
  if (block.kind === 'picture') {
    const { line: _, ...picture } = block;
    return { ...picture, kind: 'named-picture' };
  }
  const { kind, number, mark = '', marks = [], opens } = block;
  if (kind === 'paragraph' && marks.length === 0) return block.text;
  const { text, marks: own } = sliceOf({ text: block.text, marks }, mark.length);
  return {
    kind,
    text,
    ...(number === undefined ? {} : { number }),
    ...(own.length === 0 ? {} : { marks: own }),
    ...(opens && { opens }),
  };
}

/** Returns the subhead of a section, behind the hour of its entry where it has one: «18:45 · إغلاق الجسر». */
const subheadOf = ({ hour, subhead }: Section): string | null =>
  hour === undefined ? subhead : `${hour} · ${subhead}`;

/** Returns the sections of a story's page, each with its address within it. */
export function storySections(sections: Story['sections']): readonly BodySection[] {
  const subheads = sections.flatMap((section) => subheadOf(section) ?? []);
  const ids = [...uniqueIds(subheads, idsOfThePage)].values();
  return sections.map((section) => {
    const subhead = subheadOf(section);
    return {
      id: subhead === null ? openingId : (ids.next().value ?? openingId),
      subhead: subhead ?? undefined,
      blocks: section.blocks.map(bodyBlock),
    };
  });
}

function placedBlock(block: BodyBlock, pictures: Readonly<Record<string, Picture>>): StoryBlock {
  if (typeof block === 'string' || block.kind !== 'named-picture') return block;
  const { kind: _, name, text, ...note } = block;
  const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  return picture === undefined
    ? text
    : { kind: 'picture', photo: { ...picture, ...note, alt: note.caption } };
}

/**
 * Returns sections with their pictures; the line that names one that is not there is a paragraph.
 *
 * @param pictures those that are there, by the names that the seed has for them.
 */
export const withPictures = (
  sections: readonly BodySection[],
  pictures: Readonly<Record<string, Picture>> = {},
): readonly PageSection[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => placedBlock(block, pictures)),
  }));
