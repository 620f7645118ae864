import { mayHold, WESTERN } from '../../arabic/text/character-classes.ts';
import { mojibakeIn } from '../decode/mojibake.ts';
import type { ReadLine } from './labelled-line.ts';
import type { Warning } from '../story.ts';

function messageOf(text: string): string | null {
  const damage = mojibakeIn(text);
  if (damage !== null) return `These letters are ${damage} (mojibake).`;
  return text.includes('\uFFFD')
    ? 'A character was lost here (U+FFFD) before the file came.'
    : null;
}

/** Takes the lines of a seed; gives what is wrong with their letters. */
export function lineWarnings(lines: readonly Pick<ReadLine, 'line'>[]): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { line } of lines) {
    const message = mayHold(line.kinds, WESTERN) ? messageOf(line.text) : null;
    if (message !== null) warnings.push({ line: line.number, message });
  }
  return warnings;
}
