import type { LabelKind } from '../recognizers/labels.ts';
import type { LineFacts } from '../features/line-facts.ts';

type Labelled = Pick<LineFacts, 'labels' | 'words' | 'boilerplate'>;

const hasAny = ({ labels }: Labelled, kinds: readonly LabelKind[]): boolean =>
  labels.some((kind) => kinds.includes(kind));

/** Keywords, one on a line, are this many and this long. */
const MAX_TAGS = 12;
const TAG_WORDS = 4;

/** So many lines, each so short, are keywords: headlines are longer. */
const MIN_KEYWORDS = 3;
const KEYWORD_WORDS = 2;

/**
 * Tells whether nothing but keywords stands below a label, up to the next one: some pages print them
 * under «المواضيع ذات الصلة».
 */
function isOverKeywords(lines: readonly Labelled[], at: number): boolean {
  const below = lines.slice(at + 1, at + MAX_TAGS + 2);
  const next = below.findIndex(({ labels, boilerplate }) => labels.length > 0 || boilerplate > 0);
  const run = next < 0 ? below : below.slice(0, next);
  return (
    run.length >= MIN_KEYWORDS &&
    run.length <= MAX_TAGS &&
    run.every(({ words }) => words <= KEYWORD_WORDS)
  );
}

/** Returns the indexes of the lines that stand under a label over keywords. */
export function linesUnderTagLabel(lines: readonly Labelled[]): ReadonlySet<number> {
  const under = new Set<number>();
  let left = 0;
  for (const [at, line] of lines.entries()) {
    const isOverTags =
      hasAny(line, ['tag']) || (hasAny(line, ['related']) && isOverKeywords(lines, at));
    if (isOverTags) left = MAX_TAGS;
    else if (hasAny(line, ['list', 'related', 'furniture']) || line.words > TAG_WORDS) left = 0;
    else if (left > 0) {
      under.add(at);
      left -= 1;
    }
  }
  return under;
}

/** The lines from an index on that stand under one kind of label, up to one of some others. */
function linesUnder(
  lines: readonly Labelled[],
  from: number,
  label: LabelKind,
  ends: readonly LabelKind[],
): ReadonlySet<number> {
  const under = new Set<number>();
  let isUnder = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (hasAny(line, [label])) isUnder = label !== 'related' || !isOverKeywords(lines, at);
    else if (hasAny(line, ends) || (label === 'related' && line.boilerplate > 0)) isUnder = false;
    else if (isUnder) under.add(at);
  }
  return under;
}

/** Returns the indexes of the lines from `from` on that stand under the heading of a list of the page. */
export function linesUnderListHeading(
  lines: readonly Labelled[],
  from: number,
): ReadonlySet<number> {
  return linesUnder(lines, from, 'list', ['related', 'tag']);
}

/** Returns the indexes of the lines from `from` on that stand under a label over related headlines. */
export function linesUnderRelatedLabel(
  lines: readonly Labelled[],
  from: number,
): ReadonlySet<number> {
  return linesUnder(lines, from, 'related', ['list', 'tag', 'furniture']);
}

/** Returns the index of the last label over related headlines with something under it, or -1. */
export function lastRelatedLabel(lines: readonly Labelled[]): number {
  return lines.slice(0, -1).findLastIndex((line) => hasAny(line, ['related']));
}
