import { mojibakeIn } from '../decode/mojibake.ts';
import type { ReadLine } from './read-line.ts';
import type { Warning } from '../story.ts';

const REPLACEMENT_CHARACTER = '\uFFFD';

function messageOf(text: string): string | null {
  const damage = mojibakeIn(text);
  if (damage !== null) return `These letters are ${damage} (mojibake).`;
  return text.includes(REPLACEMENT_CHARACTER)
    ? 'A character was lost here (U+FFFD) before the file came.'
    : null;
}

/** Returns what is wrong with the letters of a story's lines. */
export function lineWarnings(lines: readonly Pick<ReadLine, 'line'>[]): readonly Warning[] {
  return lines.flatMap(({ line }) => {
    const message = messageOf(line.text);
    return message === null ? [] : { line: line.number, message };
  });
}
