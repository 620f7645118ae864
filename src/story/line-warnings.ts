import { mayHold, WESTERN } from '../arabic/kinds.ts';
import { mojibakeIn } from './mojibake.ts';
import type { SeedLine } from './split-lines.ts';
import type { Warning } from './story.ts';

/** Takes the lines of a seed; gives what is wrong with their letters. */
export function lineWarnings(lines: readonly SeedLine[]): readonly Warning[] {
  return lines.flatMap(({ number, text, kinds }) => {
    if (!mayHold(kinds, WESTERN)) return [];
    const damage = mojibakeIn(text);
    if (damage !== null) {
      return [{ line: number, message: `These letters are ${damage} (mojibake).` }];
    }
    return text.includes('\uFFFD')
      ? [{ line: number, message: 'A character was lost here (U+FFFD) before the file came.' }]
      : [];
  });
}
