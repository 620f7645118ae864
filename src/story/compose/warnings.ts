import { mojibakeIn } from '../decode/mojibake.ts';
import type { ReadLine } from './read-line.ts';
import type { Role, Warning } from '../story.ts';
import { isOfMachine } from '../recognizers/widgets.ts';
import type { DocumentContext } from '../context/document-context.ts';

const REPLACEMENT_CHARACTER = '\uFFFD';

function messageOf(text: string): string | null {
  const damage = mojibakeIn(text);
  if (damage !== null)
    return `These letters are ${damage} (mojibake). Copy the text again from its source, and save it as UTF-8.`;
  return text.includes(REPLACEMENT_CHARACTER)
    ? 'A character was lost here (U+FFFD) before the file came. Write it again from the source.'
    : null;
}

/** Returns what is wrong with the letters of a story's lines. */
export function lineWarnings(lines: readonly Pick<ReadLine, 'line'>[]): readonly Warning[] {
  return lines.flatMap(({ line }) => {
    const message = messageOf(line.text);
    return message === null ? [] : { line: line.number, message };
  });
}

/** The roles that keep a line out of a story. */
const UNSHOWN: ReadonlySet<Role> = new Set(['related', 'furniture', 'tags', 'repeat']);

/** Less of what is likely the body than this is told of. */
const MIN_SHOWN = 0.6;

/** Headlines of other stories are hardly more where no label stands over them. */
const MAX_BARE_RELATED = 5;

/** What only the whole of a seed tells of its lines. */
type Known = Pick<
  DocumentContext,
  'firstProse' | 'inBlocks' | 'underListHeading' | 'underRelatedLabel'
>;

const isOwnText = ({ facts, label }: ReadLine, at: number, seed: Known): boolean =>
  at >= seed.firstProse &&
  label.role !== 'repeat' &&
  label.role !== 'date' &&
  facts.boilerplate === 0 &&
  facts.labels.length === 0 &&
  !isOfMachine(facts.text, facts.folded) &&
  !seed.inBlocks.has(at) &&
  !seed.underListHeading.has(at) &&
  !seed.underRelatedLabel.has(at);

const lengthOf = (lines: readonly ReadLine[]): number =>
  lines.reduce((sum, { line }) => sum + line.text.length, 0);

function hiddenTextWarning(likely: readonly ReadLine[]): readonly Warning[] {
  const hidden = likely.filter(({ label, isSaid }) => UNSHOWN.has(label.role) && !isSaid);
  const first = hidden.find(({ facts }) => facts.prose);
  const isLittle = lengthOf(hidden) > lengthOf(likely) * (1 - MIN_SHOWN);
  const at = first ?? (isLittle ? hidden[0] : undefined);
  if (at === undefined) return [];
  const areLinks = hidden.every(({ label }) => label.role === 'related');
  const message = areLinks
    ? `${hidden.length} lines that may be the story's own are shown as links to other stories, from here on.`
    : `${hidden.length} lines that may be the story's own are not shown in it, from here on.`;
  return [{ line: at.line.number, message }];
}

function bareRelatedWarning(likely: readonly ReadLine[]): readonly Warning[] {
  const bare = likely.filter(({ label, isSaid }) => label.role === 'related' && !isSaid);
  const [first] = bare;
  if (first === undefined || bare.length <= MAX_BARE_RELATED) return [];
  const message = `${bare.length} lines were taken for headlines of other stories, and no label stands over them.`;
  return [{ line: first.line.number, message }];
}

/** Returns what an editor should look at where less than the likely body of a story is shown. */
export function bodyWarnings(lines: readonly ReadLine[], seed: Known): readonly Warning[] {
  const likely = lines.filter((line, at) => isOwnText(line, at, seed));
  const hidden = hiddenTextWarning(likely);
  return hidden.length > 0 ? hidden : bareRelatedWarning(likely);
}

/** A story has one of each, and shows the first. */
const SINGLE_ROLES: readonly Role[] = ['headline', 'kicker', 'standfirst', 'byline', 'dateline'];

/** Returns a warning for each line that an editor gives a role that another line was given before it. */
export function repeatedRoleWarnings(lines: readonly ReadLine[]): readonly Warning[] {
  return SINGLE_ROLES.flatMap((role) => {
    const [, ...others] = lines.filter(({ label, isSaid }) => isSaid && label.role === role);
    return others.map(({ line }) => ({
      line: line.number,
      message: `Two lines are said to be the ${role}; the first is shown, and this one is not.`,
    }));
  });
}
