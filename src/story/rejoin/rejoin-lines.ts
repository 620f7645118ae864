import { shownMarkedText } from '../lines/shown-text.ts';
import type { SeedLine } from '../lines/split-lines.ts';
import { brokenLines } from './broken-lines.ts';
import { printedLines } from './printed-lines.ts';

/** Who speaks has so many words, where what is said stands on the next line behind a colon. */
const MAX_WORDS_OF_SPEAKER = 5;

/** «سعيد المنصوري», and below it «: السلام عليكم …» */
function isSpeakerOf(line: SeedLine, next: SeedLine | undefined): boolean {
  if (next === undefined || next.written !== null || !/^:\s*\p{L}/u.test(next.text)) return false;
  const words = line.text.split(/\s+/, MAX_WORDS_OF_SPEAKER + 1);
  return /^\p{L}[^:.؟!]*$/u.test(line.text) && words.length <= MAX_WORDS_OF_SPEAKER;
}

const rawOf = (pieces: readonly SeedLine[]): string =>
  pieces.map(({ raw }) => raw.trim()).join(' ');

/** Returns what is shown of some lines that are put together. */
export const joinedText = (pieces: readonly SeedLine[]): string =>
  shownMarkedText(rawOf(pieces)).text;

function joined(pieces: readonly SeedLine[]): SeedLine | readonly [] {
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1) return first;
  const whole = rawOf(pieces);
  return {
    ...first,
    raw: whole,
    ...shownMarkedText(whole),
    pieces: pieces.map(({ number, raw }) => ({ number, raw })),
  };
}

/**
 * Returns the lines of a seed with those that were broken in the middle of a text put together: a text that
 * was broken at a width, the words of a link, and what is said below the name of who says it.
 *
 * @param staysApart whether lines that could be put together are left as they are.
 */
export function rejoinLines(
  lines: readonly SeedLine[],
  staysApart: (pieces: readonly SeedLine[]) => boolean = () => false,
): readonly SeedLine[] {
  const printed = printedLines(lines);
  const broken = brokenLines(lines, printed);
  const groups: SeedLine[][] = [];
  let goesOn = false;
  for (const [at, line] of lines.entries()) {
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
    const isWithinLink = printed[at]?.isWithinLink === true;
    goesOn = broken.has(at) || isWithinLink || isSpeakerOf(line, lines[at + 1]);
  }
  if (groups.length === lines.length) return lines;
  return groups.flatMap((pieces) => (staysApart(pieces) ? pieces : joined(pieces)));
}
