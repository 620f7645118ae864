import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Block, Section } from './story.ts';

function kindOf(role: string): Block['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
}

/** Takes the lines of a story; gives its body: the opening, then a section for each subhead. */
export function composeSections(lines: readonly ReadLine[]): readonly Section[] {
  const sections: { subhead: string | null; blocks: Block[] }[] = [{ subhead: null, blocks: [] }];
  for (const read of lines) {
    const { line, label } = read;
    const kind = kindOf(label.role);
    if (label.role === 'subhead') {
      sections.push({ subhead: line.text, blocks: [] });
    } else if (kind !== null) {
      const text = partText(read, label.role);
      sections.at(-1)?.blocks.push({ kind, text, line: line.number });
    }
  }
  return sections.filter(({ subhead, blocks }) => subhead !== null || blocks.length > 0);
}
