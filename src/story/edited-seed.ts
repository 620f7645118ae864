import { stems } from '../arabic/text/stem.ts';
import type { Told } from './compose/compose-story.ts';
import { TOLD_LINE } from './compose/line-parts.ts';
import { documentContext, type DocumentContext } from './context/document-context.ts';
import { isHeadOnly } from './context/head-lines.ts';
import type { FieldProblem, FrontMatterFields, HeadFields } from './front-matter/fields.ts';
import { joinedLines, rolesOfLines } from './front-matter/roles-of-lines.ts';
import { labelLines, type SaidRoles } from './labelling/label-lines.ts';
import type { SeedLine } from './lines/split-lines.ts';
import type { Role } from './story.ts';

/** The lines of a seed below its front matter, with what its editor says of them. */
export interface EditedSeed {
  readonly document: DocumentContext;
  readonly told: Told;
  /** How many lines of the document stand above the seed's own: the headline that front matter says. */
  readonly added: number;
  readonly warnings: readonly FieldProblem[];
}

const NO_HEAD: HeadFields = {
  headline: null,
  title: null,
  kicker: null,
  standfirst: null,
  byline: null,
  dateline: null,
  caption: null,
  credit: null,
};

/** The line that would be the headline if front matter said none, or -1; a paragraph is none. */
function printedHeadline(lines: readonly SeedLine[]): number {
  const document = documentContext(lines);
  const at = labelLines(document).findIndex(({ role }) => role === 'headline');
  const facts = document.lines[at];
  return facts === undefined || facts.prose || isHeadOnly(facts) ? -1 : at;
}

/** A headline that says this little of what another says is likely another line. */
const MIN_SHARED_STEMS = 0.2;

function isUnlike(headline: string, printed: string): boolean {
  const own = new Set(stems(headline));
  const words = stems(printed);
  return words.filter((stem) => own.has(stem)).length < words.length * MIN_SHARED_STEMS;
}

function unlikeWarning({ number }: SeedLine): FieldProblem {
  const message =
    'This line reads as a headline, and the field headline says another: it is shown too.';
  return {
    line: number,
    message,
    remedy: 'Where it is the headline of the page, say repeat in roles.',
  };
}

/** Returns the seed with a headline above it that front matter says, in place of the printed one. */
function withHeadline(
  headline: string,
  lines: readonly SeedLine[],
  roles: SaidRoles,
): Omit<EditedSeed, 'told'> & { readonly roles: SaidRoles } {
  const printed = printedHeadline(lines);
  const line = roles.has(printed) ? undefined : lines[printed];
  const [first, ...others] = lines;
  const told: SeedLine = {
    number: TOLD_LINE,
    raw: headline,
    text: headline,
    written: null,
    blanksBefore: 0,
  };
  const opening =
    first === undefined ? [] : [{ ...first, blanksBefore: Math.max(first.blanksBefore, 1) }];
  const all: [number, Role][] = [...roles].map(([at, role]) => [at + 1, role]);
  // Words of the text are not to be lost: the first verse of a poem reads as a headline too.
  const isOther = line !== undefined && isUnlike(headline, line.text);
  if (line !== undefined && !isOther) all.push([printed + 1, 'repeat']);
  return {
    document: documentContext([told, ...opening, ...others]),
    added: 1,
    roles: new Map([[0, 'headline'], ...all]),
    warnings: isOther ? [unlikeWarning(line)] : [],
  };
}

/**
 * Returns the lines of a seed with what its editor says of them.
 * @param fields of its front matter, or null without one
 */
export function editedSeed(
  source: readonly SeedLine[],
  fields: Pick<FrontMatterFields, 'head' | 'roles'> | null,
): EditedSeed {
  const lines = joinedLines(source, fields?.roles ?? []);
  const head = fields?.head ?? NO_HEAD;
  const { roles, warnings } = rolesOfLines(fields?.roles ?? [], lines);
  const hasHeadline = [...roles.values()].includes('headline');
  if (head.headline === null || hasHeadline)
    return { document: documentContext(lines), told: { head, roles }, added: 0, warnings };
  const edited = withHeadline(head.headline, lines, roles);
  return {
    document: edited.document,
    told: { head, roles: edited.roles },
    added: edited.added,
    warnings: [...warnings, ...edited.warnings],
  };
}
