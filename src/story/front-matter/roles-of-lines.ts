import type { FieldProblem } from './field-warnings.ts';
import { MAX_HEADLINE_LENGTH } from './fields.ts';
import { findSaidLines, type SaidRole } from './said-roles.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import { joinedText, rejoinLines } from '../rejoin/rejoin-lines.ts';
import type { Role } from '../story.ts';

/** The roles that an editor says, by the indexes of lines, and a warning for each entry that is to be mended. */
interface RolesOfLines {
  readonly roles: Map<number, Role>;
  readonly warnings: readonly FieldProblem[];
}

/**
 * Returns the role of each line that an editor says one of; what names it more closely goes before.
 *
 * @param lines put together where they were broken.
 */
export function rolesOfLines(said: readonly SaidRole[], lines: readonly SeedLine[]): RolesOfLines {
  if (said.length === 0) return { roles: new Map(), warnings: [] };
  const found = findSaidLines(
    said.map(({ key }) => key),
    lines,
  ).map((place, at) => ({ ...place, said: said[at] }));
  const roles = new Map<number, Role>();
  for (const { at, said: one } of found.toSorted((some, others) => some.rank - others.rank))
    for (const line of at) if (one !== undefined) roles.set(line, one.role);
  const warnings = found.flatMap(({ fault, said: one }) =>
    fault === null ? [] : { line: one?.line ?? 1, ...fault },
  );
  return { roles, warnings };
}

/**
 * Returns the lines of a seed put together where they were broken. What an editor says of one of such lines is
 * said of the text that they are; where different things are said of them, or a headline grows too long, they
 * stay apart.
 */
export function joinedLines(
  lines: readonly SeedLine[],
  said: readonly SaidRole[],
): readonly SeedLine[] {
  const { roles } = rolesOfLines(said, lines);
  const roleOf = new Map([...roles].map(([at, role]) => [lines[at]?.number, role]));
  return rejoinLines(lines, (pieces) => {
    const own = pieces.flatMap(({ number }) => roleOf.get(number) ?? []);
    if (own.length > 1) return own.some((role) => role !== 'paragraph');
    return own[0] === 'headline' && joinedText(pieces).length > MAX_HEADLINE_LENGTH;
  });
}
