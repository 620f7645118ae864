import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import { printedMark } from '../features/measures.ts';
import type { Block, Role, Section } from '../story.ts';

function blockKindOf(role: Role): Block['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
}

function blockOf(read: ReadLine, kind: Block['kind']): Block {
  const block = { kind, text: partText(read, kind), line: read.line.number };
  const printed = kind === 'list-item' ? printedMark(block.text) : null;
  if (printed === null) return block;
  const { mark, number } = printed;
  return number === null ? { ...block, mark } : { ...block, mark, number };
}

interface OpenSection {
  readonly subhead: string | null;
  readonly hour?: string;
  readonly blocks: Block[];
}

/** Returns the section that a line opens below an hour, or below none. */
function openedBy({ line, label }: ReadLine, hour: string | null): OpenSection | null {
  if (label.role !== 'subhead')
    return hour === null || blockKindOf(label.role) === null ? null : { subhead: hour, blocks: [] };
  const section = { subhead: line.text, blocks: [] };
  return hour === null ? section : { ...section, hour };
}

/**
 * Returns the body of a story: the opening when it has blocks, then a section for each subhead and for each
 * entry of a live page.
 * @param hours the indexes of the lines that are hours over entries
 */
export function composeSections(
  lines: readonly ReadLine[],
  hours: ReadonlySet<number>,
): readonly Section[] {
  const opening: OpenSection = { subhead: null, blocks: [] };
  const sections: OpenSection[] = [];
  let hour: string | null = null;
  for (const [at, read] of lines.entries()) {
    if (hours.has(at) && read.label.role === 'date') {
      hour = read.line.text;
      continue;
    }
    const opened = openedBy(read, hour);
    if (opened !== null) {
      sections.push(opened);
      hour = null;
    }
    const kind = blockKindOf(read.label.role);
    if (kind !== null) (sections.at(-1) ?? opening).blocks.push(blockOf(read, kind));
  }
  return opening.blocks.length > 0 ? [opening, ...sections] : sections;
}
