import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Role } from '../story.ts';

/** Returns the lines of a story that are labelled with a role. */
export function linesOfRole(lines: readonly ReadLine[], role: Role): readonly ReadLine[] {
  return lines.filter(({ label }) => label.role === role);
}

/** Returns the shown texts of the parts of a story's lines that have a role. */
export function textsOfRole(lines: readonly ReadLine[], role: Role): readonly string[] {
  return lines.map((line) => partText(line, role)).filter((text) => text !== '');
}
