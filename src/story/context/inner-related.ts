import type { LineFacts } from '../features/line-facts.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import { isPageLabel } from './runs.ts';

/** A page names at most so many other stories between two paragraphs. */
const MAX_HEADLINES = 6;
const MIN_WORDS_OF_HEADLINE = 4;
const MAX_WORDS_OF_HEADLINE = 20;

/** A subhead below them is this short. */
const MAX_WORDS_OF_SUBHEAD = 4;

/** What a page says of its list, or a number of it, stands between its headlines. */
const isOfList = ({ folded }: LineFacts): boolean =>
  /^(?:list |end of list|\d{1,2}$)|. نهايه$/.test(folded);

const isHeadline = ({ words, prose, ending, labels, isDate }: LineFacts): boolean =>
  words <= MAX_WORDS_OF_HEADLINE && !prose && ending !== 'stop' && labels.length === 0 && !isDate;

/** The indexes of the headlines right below a label, up to the next paragraph; none where none follows. */
function headlinesBelow(label: number, lines: readonly LineFacts[]): readonly number[] {
  const found: number[] = [];
  for (let at = label + 1; at < lines.length; at += 1) {
    const facts = lines[at];
    if (facts === undefined) break;
    if (facts.prose) return found;
    if (isOfList(facts)) continue;
    if (!isHeadline(facts) || found.length >= MAX_HEADLINES) return [];
    found.push(at);
  }
  return [];
}

/** A few words below longer headlines, or set apart from them, open what follows. */
function isSubhead(
  at: number,
  above: number,
  lines: readonly LineFacts[],
  source: readonly SeedLine[],
): boolean {
  const [own, before] = [lines[at], lines[above]];
  if (own === undefined || before === undefined) return false;
  const isShorter = own.words <= MAX_WORDS_OF_SUBHEAD && before.words > MAX_WORDS_OF_SUBHEAD;
  const isApart = (source[at]?.blanksBefore ?? 0) > (source[above]?.blanksBefore ?? 0);
  return isShorter || isApart;
}

/**
 * Returns the indexes of the headlines of other stories that stand between two paragraphs, under a label.
 */
export function relatedBetweenParagraphs(
  lines: readonly LineFacts[],
  source: readonly SeedLine[],
  firstProse: number,
): ReadonlySet<number> {
  const all = new Set<number>();
  for (const [label, { labels }] of lines.entries()) {
    if (label <= firstProse || !labels.includes('related') || isPageLabel(lines[label + 1]))
      continue;
    const found = headlinesBelow(label, lines);
    const [last, above] = [found.at(-1), found.at(-2)];
    const own =
      last !== undefined && above !== undefined && isSubhead(last, above, lines, source)
        ? found.slice(0, -1)
        : found;
    const isLong = own.some((at) => (lines[at]?.words ?? 0) >= MIN_WORDS_OF_HEADLINE);
    if (isLong) for (const at of own) all.add(at);
  }
  return all;
}
