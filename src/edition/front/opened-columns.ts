import type { StoryBody } from '../body/story-body.ts';
import type { BodyBlock } from '../body/story-sections.ts';
import { evenOpenings } from './even-openings.ts';

/** A column of the front page that opens the only story there is. */
export interface OpenedColumn {
  /** Null for the opening. */
  readonly subhead: string | null;
  /** Where the column goes on: the story, or one section of it. */
  readonly path: string;
  readonly paragraphs: readonly string[];
}

/** As many as stand beside each other on a wide screen. */
const MAX_COLUMNS = 3;

const texts = (blocks: readonly BodyBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (typeof block === 'string') return block;
    return block.kind === 'named-picture' ? [] : block.text;
  });

/**
 * Returns the columns of the only story: its own sections. Its opening paragraph stands above them.
 *
 * @param path of the story.
 */
export function openedColumns(story: StoryBody, path: string): readonly OpenedColumn[] {
  const isSummary = story.standfirst === null ? 1 : 0;
  const sections = story.sections
    .map(({ id, subhead, blocks }, index) => ({
      subhead: subhead ?? null,
      path: subhead === undefined ? path : `${path}#${id}`,
      paragraphs: texts(blocks).slice(index === 0 ? isSummary : 0),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .slice(0, MAX_COLUMNS);
  const opened = evenOpenings(sections.map(({ paragraphs }) => paragraphs));
  return sections.map((section, index) => ({ ...section, paragraphs: opened[index] ?? [] }));
}
