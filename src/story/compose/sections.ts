import { partText } from './line-parts.ts';
import type { ReadLine } from './labelled-line.ts';
import type { Block, Section } from '../story.ts';

function kindOf(role: string): Block['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
}

interface OpenSection {
  readonly subhead: string | null;
  readonly blocks: Block[];
}

/** Takes the lines of a story; gives its body: the opening, then a section for each subhead. */
export function composeSections(lines: readonly ReadLine[]): readonly Section[] {
  let section: OpenSection = { subhead: null, blocks: [] };
  const sections: Section[] = [section];
  for (const read of lines) {
    const { line, label } = read;
    const kind = kindOf(label.role);
    if (label.role === 'subhead') {
      section = { subhead: line.text, blocks: [] };
      sections.push(section);
    } else if (kind !== null) {
      section.blocks.push({ kind, text: partText(read, label.role), line: line.number });
    }
  }
  const opening = sections[0];
  return opening === undefined || opening.blocks.length > 0 ? sections : sections.slice(1);
}
