import { shownText } from '../lines/shown-text.ts';
import type { ReadLine } from './read-line.ts';
import { printedMark } from '../features/measures.ts';
import type { Block, Part, Role, Section } from '../story.ts';

function blockKindOf(role: Role): Block['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
}

function blockOf(kind: Block['kind'], text: string, line: number): Block {
  const block = { kind, text, line };
  const printed = kind === 'list-item' ? printedMark(text) : null;
  if (printed === null) return block;
  const { mark, number } = printed;
  return number === null ? { ...block, mark } : { ...block, mark, number };
}

/** The texts that a line holds, each with what it is: one, or more where it was cut. */
const textsOf = ({ line, parts }: ReadLine): readonly Part[] =>
  parts.length === 1
    ? parts.map(({ role }) => ({ role, text: line.text }))
    : parts.map(({ role, text }) => ({ role, text: shownText(text) }));

interface OpenSection {
  readonly subhead: string | null;
  readonly hour?: string;
  readonly blocks: Block[];
}

/** Returns the section that a text opens below an hour, or below none. */
function openedBy({ role, text }: Part, hour: string | null): OpenSection | null {
  if (role !== 'subhead')
    return hour === null || blockKindOf(role) === null ? null : { subhead: hour, blocks: [] };
  const section = { subhead: text, blocks: [] };
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
    for (const part of textsOf(read)) {
      const opened = openedBy(part, hour);
      if (opened !== null) {
        sections.push(opened);
        hour = null;
      }
      const kind = blockKindOf(part.role);
      if (kind === null) continue;
      (sections.at(-1) ?? opening).blocks.push(blockOf(kind, part.text, read.line.number));
    }
  }
  return opening.blocks.length > 0 ? [opening, ...sections] : sections;
}
