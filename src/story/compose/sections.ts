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
  readonly blocks: Block[];
}

/** Returns the body of a story: the opening when it has blocks, then a section for each subhead. */
export function composeSections(lines: readonly ReadLine[]): readonly Section[] {
  const opening: OpenSection = { subhead: null, blocks: [] };
  const sections: OpenSection[] = [];
  let section = opening;
  for (const read of lines) {
    const { line, label } = read;
    const kind = blockKindOf(label.role);
    if (label.role === 'subhead') {
      section = { subhead: line.text, blocks: [] };
      sections.push(section);
    } else if (kind !== null) {
      section.blocks.push(blockOf(read, kind));
    }
  }
  return opening.blocks.length > 0 ? [opening, ...sections] : sections;
}
