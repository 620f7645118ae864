import type { LineFacts } from '../features/line-facts.ts';
import type { Run } from './runs.ts';
import { isPageLabel } from './runs.ts';

/** A row has no more words, and a cell of its own line no more. */
const MAX_WORDS_OF_ROW = 12;
const MAX_WORDS_OF_CELL = 5;

/** A table has at least so many rows, and rows of one cell each so many lines, more where no colon leads into them. */
const MIN_ROWS = 2;
const MIN_CELLS = 4;
const MIN_BARE_CELLS = 6;

/** So much of the lines of a table holds a number, where its cells have lines of their own. */
const MIN_SHARE_OF_NUMBERS = 0.5;

/** Cells that a tab, an upright line, or twice some spaces part. */
const CELLS = /\S(?:\s*\t\s*|\s+\|\s+)\S|\S\s{2,}\S.*\S\s{2,}\S/u;

/** Cells have one of these between. Most lines have none: asked before the expression above. */
const HAS_GAP = /[\t|]|\s\s/;

const hasCells = ({ text, words, prose }: LineFacts): boolean =>
  words <= MAX_WORDS_OF_ROW && !prose && HAS_GAP.test(text) && CELLS.test(text);

const isCell = (facts: LineFacts): boolean =>
  facts.words <= MAX_WORDS_OF_CELL && !facts.prose && facts.mark === null && !isLabelOfList(facts);

const hasNumber = ({ folded }: LineFacts): boolean => /\d/.test(folded);

/** A label of the page stands over what follows, but «النتائج:» may lead into a table of the story. */
const isLabelOfList = (facts: LineFacts | undefined): boolean =>
  isPageLabel(facts) &&
  !(facts?.ending === 'colon' && facts.labels.every((kind) => kind === 'furniture'));

/** Lines from an index on that follow each other and are alike. */
function runsOf(
  lines: readonly LineFacts[],
  from: number,
  isAlike: (facts: LineFacts) => boolean,
): readonly Pick<Run, 'start' | 'end'>[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const facts = lines[at];
    if (facts === undefined || !isAlike(facts)) continue;
    const last = runs.at(-1);
    if (last?.end === at) last.end += 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** The heads of columns stand above the first name and number, and there are no more of them. */
const MAX_HEADS = 4;

/** How many lines of a table are the heads of its columns: words above the line over the first number. */
function headsOf(rows: readonly LineFacts[]): number {
  const heads = rows.findIndex(hasNumber) - 1;
  return heads > 1 && heads <= MAX_HEADS ? heads : 0;
}

/** A line that leads into a table is none of its rows, and a line without a number behind the last opens what follows. */
function withoutEnds(
  lines: readonly LineFacts[],
  { start, end }: Pick<Run, 'start' | 'end'>,
): Pick<Run, 'start' | 'end'> {
  const leadsIn = lines[start]?.ending === 'colon' && lines[start + 1]?.ending !== 'colon';
  const last = lines.slice(start, end).findLastIndex(hasNumber);
  return { start: leadsIn ? start + 1 : start, end: start + last + 1 };
}

/**
 * Returns the tables among the lines below the first paragraph: rows whose cells are set apart, and short
 * lines with numbers, each a cell.
 */
export function tablesBelow(lines: readonly LineFacts[], firstProse: number): readonly Run[] {
  const rows = runsOf(lines, firstProse + 1, hasCells).filter(
    ({ start, end }) => end - start >= MIN_ROWS && !isLabelOfList(lines[start - 1]),
  );
  const short = runsOf(lines, firstProse + 1, (facts) => isCell(facts) || hasCells(facts));
  const cells = short
    .map((run) => withoutEnds(lines, run))
    .filter(({ start, end }) => {
      const own = lines.slice(start, end);
      const before = lines[start - 1];
      const least = before?.ending === 'colon' ? MIN_CELLS : MIN_BARE_CELLS;
      if (own.length < least || isLabelOfList(before)) return false;
      const counted = own.length - headsOf(own);
      return own.filter(hasNumber).length >= counted * MIN_SHARE_OF_NUMBERS;
    });
  return [...rows, ...cells].map((run) => ({ kind: 'table', ...run }));
}
