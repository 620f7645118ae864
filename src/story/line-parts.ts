import { readCaption } from './caption.ts';
import { readInlineDateline } from './dateline.ts';
import { inlineMarkerLength } from './lexicon-match.ts';
import type { ReadLine } from './read-line.ts';
import { rawOffset, shownText } from './shown-text.ts';
import type { SeedLine } from './split-lines.ts';
import type { State } from './states.ts';
import type { Part, Role } from './story.ts';
import { siteSuffix } from './title-parts.ts';

/** Cuts the raw line where the shown text has `offset`, into two parts. */
function cut(line: SeedLine, offset: number, first: Role, second: Role): readonly Part[] {
  const at = rawOffset(line.raw, offset);
  const before: Part = { role: first, text: line.raw.slice(0, at) };
  const after: Part = { role: second, text: line.raw.slice(at) };
  if (before.text === '') return after.text === '' ? [] : [after];
  return after.text === '' ? [before] : [before, after];
}

/** What a line needs to know of the story to be cut. */
export interface CutContext {
  /** True for the first paragraph of a story without a dateline above. */
  readonly mayOpenWithDateline: boolean;
  /** Stems of the first paragraphs. */
  readonly leadStems: ReadonlySet<string>;
}

/** Takes a line and its label; gives its parts, which joined are the raw line. */
export function lineParts(line: SeedLine, label: State, context: CutContext): readonly Part[] {
  const whole: readonly Part[] = [{ role: label.role, text: line.raw }];
  if (label.role === 'caption') {
    const reading = readCaption(line.text);
    if (reading === null || reading.credit === null) return whole;
    return cut(line, reading.creditAt, 'caption', 'credit');
  }
  if (label.role === 'related') {
    const length = inlineMarkerLength(line.text);
    return length === 0 ? whole : cut(line, length, 'related-label', 'related');
  }
  if (label.role === 'headline') {
    const suffix = siteSuffix(line.text, context.leadStems);
    return suffix === null ? whole : cut(line, suffix.length, suffix.first, suffix.second);
  }
  if (label.role === 'paragraph' && context.mayOpenWithDateline) {
    const dateline = readInlineDateline(line.text);
    return dateline === null ? whole : cut(line, dateline.end, 'dateline', 'paragraph');
  }
  return whole;
}

/** Takes a line that was read and a role; gives the shown text of its parts with that role, joined. */
export function partText({ line, parts }: ReadLine, role: Role): string {
  if (parts.length === 1) return parts[0]?.role === role ? line.text : '';
  const own = parts.filter((part) => part.role === role);
  return own.length === 0 ? '' : shownText(own.map((part) => part.text).join(''));
}
