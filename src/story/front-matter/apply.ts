import { fold } from '../../arabic/text/fold.ts';
import type { FrontMatterOfText } from './front-matter.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { Part, SourceLine, StatedDate, Story, Warning } from '../story.ts';
import type { FieldProblem } from './field-warnings.ts';

type ReadFrontMatter = Exclude<FrontMatterOfText, { kind: 'error' }>;

/**
 * Returns the lines of a front matter; what follows `date:`, which dates the story, is a separate
 * part.
 */
function sourceLines(lines: readonly SeedLine[], dateLine: number): readonly SourceLine[] {
  return lines.map(({ number, raw }) => {
    const colon = number === dateLine ? raw.indexOf(':') + 1 : raw.length;
    const parts: readonly Part[] = [
      { role: 'front-matter', text: raw.slice(0, colon) },
      { role: 'date', text: raw.slice(colon) },
    ];
    return { line: number, parts: parts.filter(({ text }) => text !== '') };
  });
}

/**
 * Returns the texts of the front matter, then those of the text that differ from them under
 * folding.
 */
function joined(own: readonly string[], found: readonly string[]): readonly string[] {
  const seen = new Set(own.map(fold));
  return [...own, ...found.filter((text) => !seen.has(fold(text)))];
}

const told = ({ line, message, remedy }: FieldProblem): Warning => ({
  line,
  message: `${message} ${remedy}`,
});

/**
 * Returns a story with what its front matter says, which goes before what was found in the text.
 * @param lines the lines of the front matter
 */
export function withFrontMatter(
  story: Story,
  front: ReadFrontMatter,
  lines: readonly SeedLine[],
): Story {
  const warnings = [...front.warnings.map(told), ...story.warnings];
  if (front.kind === 'none') return warnings.length === 0 ? story : { ...story, warnings };
  const { fields, lineOf } = front;
  const { date } = fields.frontMatter;
  const dateLine = lineOf.get('date') ?? 1;
  const dates: readonly StatedDate[] =
    date === null ? [] : [{ text: date, iso: date, line: dateLine }];
  return {
    ...story,
    lang: fields.lang ?? story.lang,
    desk: fields.desk ?? story.desk,
    tags: joined(fields.tags, story.tags),
    related: joined(fields.related, story.related),
    dates: [...dates, ...story.dates],
    lines: [...sourceLines(lines, date === null ? 0 : dateLine), ...story.lines],
    warnings,
    frontMatter: fields.frontMatter,
  };
}
