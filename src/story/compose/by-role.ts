import { partText } from './line-parts.ts';
import type { ReadLine } from './read-line.ts';
import type { Role } from '../story.ts';

/** Returns the lines of a story that are labelled with a role. */
export function linesOfRole(lines: readonly ReadLine[], role: Role): readonly ReadLine[] {
  return lines.filter(({ label }) => label.role === role);
}

/** Returns the lines that an editor says to have a role; where there are none, those labelled with it. */
export function foremostOfRole(lines: readonly ReadLine[], role: Role): readonly ReadLine[] {
  const labelled = linesOfRole(lines, role);
  const said = labelled.filter(({ isSaid }) => isSaid);
  return said.length > 0 ? said : labelled;
}

/** Returns the shown texts of the parts of a story's lines that have a role. */
export function textsOfRole(lines: readonly ReadLine[], role: Role): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = partText(line, role);
    if (text !== '') texts.push(text);
  }
  return texts;
}
