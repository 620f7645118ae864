import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Block, Role, Section } from '../story.ts';

function blockKindOf(role: Role): Block['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
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
      section.blocks.push({ kind, text: partText(read, label.role), line: line.number });
    }
  }
  return opening.blocks.length > 0 ? [opening, ...sections] : sections;
}
