import { fold } from '../../arabic/text/fold.ts';
import { endingOf, itemMark } from '../features/measures.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import { readCaption } from '../recognizers/captions/caption.ts';
import { readDateline } from '../recognizers/credits/dateline.ts';
import { isPrintedDate } from '../recognizers/credits/printed-date.ts';
import { labelsIn } from '../recognizers/labels.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Programs break text at some 60 to 80 columns, and narrow pages of print at 40; in letters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/** With the first word of the next line, a line that was broken is nearly as long as the longest. */
const SHARE_OF_WIDTH = 0.88;

/** So many lines break off within a sentence, and so much of all line ends is understood. */
const MIN_BROKEN = 3;
const MIN_UNDERSTOOD = 0.6;

/** Where more lines than these end a paragraph without a blank line below, a full stop ends one too. */
const MAX_SHARE_OF_CLOSE_ENDS = 0.1;

/** Verses rhyme: so many lines with one last letter are no broken text. */
const MAX_SHARE_OF_RHYME = 0.6;

const lengthOf = (text: string): number => text.replace(/\p{M}+/gu, '').length;

const firstWordOf = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

/** The end of a line with another line close below. */
interface LineEnd {
  readonly at: number;
  readonly isFull: boolean;
  /** Whether a sentence ends with the line. */
  readonly isStop: boolean;
}

const isIndented = ({ raw }: SeedLine): boolean => /^(?:\s{2}|\t)/.test(raw);

/** Tells whether a line with such a text begins anew whatever stands above it. */
function opens(line: SeedLine, text: string, before: SeedLine): boolean {
  if (line.text === '' || line.blanksBefore > 0 || line.written !== null) return true;
  if (itemMark(text) !== null) return true;
  if (isIndented(line) && !isIndented(before)) return true;
  if (labelsIn(fold(text)).length > 0 || isPrintedDate(text)) return true;
  return readDateline(text)?.sure === true || readCaption(text)?.sure === true;
}

/** The length that a line would have with the first word of the next one. */
const lengthWith = (text: string, next: string): number =>
  lengthOf(text) + 1 + lengthOf(firstWordOf(next));

function lineEnds(
  lines: readonly SeedLine[],
  printed: readonly PrintedLine[],
  width: number,
): readonly LineEnd[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const own = printed[at];
    const below = printed[at + 1];
    if (next === undefined || own === undefined || below === undefined) return [];
    if (opens(next, below.text, line)) return [];
    const length = Math.max(
      lengthWith(own.text, below.text),
      lengthWith(own.written, below.written),
    );
    const ending = endingOf(own.text);
    const isStop = ending === 'stop' || ending === 'question' || ending === 'colon';
    return { at, isFull: length >= width * SHARE_OF_WIDTH, isStop };
  });
}

/** The longest line but the first, where lines stand close; 0 where none do, or one is longer than any column. */
function widthOf(lines: readonly PrintedLine[]): number {
  const texts = lines.slice(1).map(({ text }) => text);
  if (texts.some((text) => text.length > MAX_WIDTH * 2)) return 0;
  const width = texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
  return width <= MAX_WIDTH ? width : 0;
}

function rhymes(lines: readonly PrintedLine[], ends: readonly LineEnd[]): boolean {
  const counts = new Map<string, number>();
  for (const { at } of ends) {
    const letter = /\p{L}(?=\P{L}*$)/u.exec(fold(lines[at]?.text ?? ''))?.[0] ?? '';
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > ends.length * MAX_SHARE_OF_RHYME;
}

/** The groups of line ends between lines that begin anew. */
function groupsOf(ends: readonly LineEnd[]): readonly (readonly LineEnd[])[] {
  const groups: LineEnd[][] = [];
  for (const end of ends) {
    const last = groups.at(-1);
    if (last?.at(-1)?.at === end.at - 1) last.push(end);
    else groups.push([end]);
  }
  return groups;
}

const isUnderstood = ({ isFull, isStop }: LineEnd): boolean => isFull || isStop;

/**
 * Returns the indexes of the lines that go on in the next one, in a text that was broken at a width: each line
 * is as long as it could be before the first word of the next, and sentences go on behind it.
 *
 * @param printed the same lines, as they would stand in such a text.
 */
export function brokenLines(
  lines: readonly SeedLine[],
  printed: readonly PrintedLine[],
): ReadonlySet<number> {
  const width = widthOf(printed);
  if (width < MIN_WIDTH) return new Set();
  const ends = lineEnds(lines, printed, width);
  const full = ends.filter(({ isFull }) => isFull);
  const within = full.filter(({ isStop }) => !isStop);
  if (within.length < MIN_BROKEN || within.length * 2 < full.length) return new Set();
  if (ends.filter(isUnderstood).length < ends.length * MIN_UNDERSTOOD) return new Set();
  if (rhymes(printed, within)) return new Set();
  const isCloseSet = ends.length - full.length > ends.length * MAX_SHARE_OF_CLOSE_ENDS;
  const broken = groupsOf(ends).flatMap((group) => (group.every(isUnderstood) ? group : []));
  return new Set(
    broken.filter(({ isFull, isStop }) => isFull && !(isStop && isCloseSet)).map(({ at }) => at),
  );
}
