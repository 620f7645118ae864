import type { MarkedText } from '../inline/marked-text.ts';
import { markedParts } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import { printedMark } from '../features/measures.ts';
import type { PictureLine } from '../lines/written-picture.ts';
import type { Block, PictureBlock, Role, Section, TextBlock } from '../story.ts';

function blockKindOf(role: Role): TextBlock['kind'] | null {
  return role === 'paragraph' || role === 'list-item' || role === 'quote' ? role : null;
}

/** Tells whether a quote opens a stanza: the gap above it is wider than that to a quote beside. */
function opensStanza(at: number, lines: readonly ReadLine[]): boolean {
  const isQuote = (of: number): boolean => lines[of]?.label.role === 'quote';
  const gapAbove = (of: number): number => lines[of]?.line.blanksBefore ?? 0;
  if (!isQuote(at) || !isQuote(at - 1)) return false;
  const gaps = [
    isQuote(at - 2) ? gapAbove(at - 1) : Infinity,
    isQuote(at + 1) ? gapAbove(at + 1) : Infinity,
  ];
  return gapAbove(at) > Math.min(...gaps);
}

function blockOf(kind: TextBlock['kind'], { text, marks }: MarkedText, line: number): TextBlock {
  const block = marks.length === 0 ? { kind, text, line } : { kind, text, line, marks };
  const printed = kind === 'list-item' ? printedMark(text) : null;
  if (printed === null) return block;
  const { mark, number } = printed;
  return number === null ? { ...block, mark } : { ...block, mark, number };
}

const pictureBlock = ({ picture, text, number }: PictureLine): PictureBlock => ({
  kind: 'picture',
  ...picture,
  text,
  line: number,
});

/** A text that a line holds, and what it is. */
interface RoleText extends MarkedText {
  readonly role: Role;
}

/** The texts that a line holds: one, or more where it was cut. */
function textsOf(read: ReadLine): readonly RoleText[] {
  const texts = markedParts(read);
  return read.parts.flatMap(({ role }, at) => {
    const shown = texts[at];
    return shown === undefined ? [] : { role, text: shown.text, marks: shown.marks };
  });
}

interface OpenSection {
  readonly subhead: string | null;
  readonly hour?: string;
  readonly blocks: Block[];
}

/** Returns the section that a text opens below an hour, or below none. */
function openedBy({ role, text }: RoleText, hour: string | null): OpenSection | null {
  if (role !== 'subhead')
    return hour === null || blockKindOf(role) === null ? null : { subhead: hour, blocks: [] };
  const section = { subhead: text, blocks: [] };
  return hour === null ? section : { ...section, hour };
}

/**
 * Returns the body of a story: the opening when it has blocks, then a section for each subhead and for each
 * entry of a live page.
 * @param hours the indexes of the lines that are hours over entries
 * @param pictures stand where they are named; those above the text open it
 */
export function composeSections(
  lines: readonly ReadLine[],
  hours: ReadonlySet<number>,
  pictures: readonly PictureLine[] = [],
): readonly Section[] {
  const opening: OpenSection = { subhead: null, blocks: [] };
  const sections: OpenSection[] = [];
  const waiting = [...pictures];
  const placePictures = (line: number): void => {
    while (waiting[0] !== undefined && waiting[0].number < line)
      (sections.at(-1) ?? opening).blocks.push(...waiting.splice(0, 1).map(pictureBlock));
  };
  let hour: string | null = null;
  for (const [at, read] of lines.entries()) {
    placePictures(read.line.number);
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
      const block = blockOf(kind, part, read.line.number);
      (sections.at(-1) ?? opening).blocks.push(
        kind === 'quote' && opensStanza(at, lines) ? { ...block, opens: true } : block,
      );
    }
  }
  placePictures(Infinity);
  return opening.blocks.length > 0 ? [opening, ...sections] : sections;
}
