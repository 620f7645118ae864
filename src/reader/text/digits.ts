import type { Digits } from '../../edition/newspaper/locale.ts';
import { locale } from './locale.ts';

/** The code of the digit zero. Source: Unicode, blocks Arabic (U+0660, U+06F0). */
const ZEROS: Readonly<Record<Digits, number>> = { latin: 0x30, arabic: 0x660, persian: 0x6f0 };

// Those of the newspaper until the page is hydrated, so that it says what the build has said.
let shown: Digits = locale.digits;

/** Returns the digits of the interface. */
export const shownDigits = (): Digits => shown;

/** Has the interface show the digits that a reader chose. */
export function showDigits(digits: Digits): void {
  shown = digits;
}

/**
 * Returns a text of the interface in the digits of the newspaper, or in those that a reader chose; the words of a
 * source never go through here.
 */
export function inDigits(text: string, digits: Digits = shown): string {
  const zero = ZEROS[digits];
  if (digits === 'latin') return text;
  return text
    .replaceAll(/(\d),(?=\d)/g, '$1٬')
    .replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
