import { foremostOfRole, linesOfRole, textsOfRole } from './by-role.ts';
import type { ReadLine } from './read-line.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import type { State } from '../states.ts';
import type { Warning } from '../story.ts';
import { MAX_HEADLINE_LENGTH, type HeadFields } from '../front-matter/fields.ts';

/** A headline made from an opening is cut at a word before this length; in UTF-16 code units. */
const MAX_OPENING_LENGTH = 90;

/** Tells whether a line is labelled as the headline and too long for one. */
export function isLongHeadline(line: SeedLine, { role }: State): boolean {
  return role === 'headline' && line.text.length > MAX_HEADLINE_LENGTH;
}

/** The headline of a story, its title as the page had it, and what to tell of them. */
export interface StoryHeadline {
  readonly headline: string;
  readonly title: string | null;
  readonly warnings: readonly Warning[];
}

function shortened(text: string): string {
  if (text.length <= MAX_OPENING_LENGTH) return text;
  const cut = text.slice(0, MAX_OPENING_LENGTH).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Returns the opening of the first paragraph, or of the first line that says something. */
function standInFor(lines: readonly ReadLine[]): string {
  const [paragraph] = textsOfRole(lines, 'paragraph');
  return shortened(paragraph ?? lines.find(({ line }) => line.text !== '')?.line.text ?? '');
}

function standInWarning(lines: readonly ReadLine[], long: SeedLine | undefined): Warning {
  if (long === undefined) {
    const message = 'No headline was found; the opening stands in for it.';
    return { line: lines[0]?.line.number ?? 1, message };
  }
  return {
    line: long.number,
    message: `The headline is longer than ${MAX_HEADLINE_LENGTH} characters; its opening stands in for it, and the line is a paragraph.`,
  };
}

function titleOf(lines: readonly ReadLine[], headline: string): string | null {
  const [title] = linesOfRole(lines, 'title');
  if (title !== undefined) return title.line.text;
  const [printed] = linesOfRole(lines, 'headline');
  if (printed !== undefined && printed.parts.length > 1) return printed.line.text;
  return linesOfRole(lines, 'repeat').length > 0 ? headline : null;
}

/**
 * Returns the headline of a story, or the opening in its place.
 * @param long the line that was labelled as the headline and is too long for one
 * @param told what front matter says
 */
export function composeHeadline(
  lines: readonly ReadLine[],
  long: SeedLine | undefined,
  told: Pick<HeadFields, 'headline' | 'title'>,
): StoryHeadline {
  const [printed] = textsOfRole(foremostOfRole(lines, 'headline'), 'headline');
  const found = told.headline ?? printed ?? told.title;
  const headline = found ?? standInFor(lines);
  return {
    headline,
    title: told.title ?? titleOf(lines, headline),
    warnings: found === null ? [standInWarning(lines, long)] : [],
  };
}
