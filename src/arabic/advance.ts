import {
  HEADLINE_ADVANCES,
  LAM_ALEF_ADVANCES,
  PAIR_ADJUSTMENTS,
  SPACE_ADVANCE,
} from './headline-advances.ts';

/** Advances alone, final, initial and medial, in thousandths of an em; see `headline-advances.ts`. */
type Forms = readonly number[];

interface Letter {
  readonly character: string;
  readonly forms: Forms;
  readonly joinsBack: boolean;
  readonly joinsOn: boolean;
}

/** Drawn with their letter and of no width: they neither join nor part (Unicode joining type T). */
const TRANSPARENT = /[\p{Mn}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Letters already shaped by the source: each stands for one letter, or for lam with alef. */
const PRESENTATION_FORMS = /[\ufb50-\ufbff\ufe70-\ufefc]/gu;

/** What a character outside the face is taken to be: the commonest advance of the face. */
const UNKNOWN: Forms = [600];

const ADVANCES = readTable(HEADLINE_ADVANCES);
const LAM_ALEF = readTable(LAM_ALEF_ADVANCES);
const PAIRS = readPairs(PAIR_ADJUSTMENTS);

/** White space and joiners, which the table leaves out. ZWJ joins on both sides (Unicode type C). */
const UNLISTED: ReadonlyMap<string, Forms> = new Map([
  [' ', [SPACE_ADVANCE]],
  ['\u00a0', [SPACE_ADVANCE]],
  ['\u200c', [0]],
  ['\u200d', [0, 0, 0, 0]],
]);

function readTable(table: string): ReadonlyMap<string, Forms> {
  return new Map(
    rowsOf(table).flatMap(([characters = '', ...numbers]) => {
      const forms = numbers.map(Number);
      return Array.from(characters, (character) => [character, forms] as const);
    }),
  );
}

function readPairs(table: string): ReadonlyMap<string, Forms> {
  return new Map(
    rowsOf(table).flatMap(([firsts = '', seconds = '', ...numbers]) => {
      const adjustments = numbers.map(Number);
      return Array.from(firsts).flatMap((first) =>
        Array.from(seconds, (second) => [first + second, adjustments] as const),
      );
    }),
  );
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

function letterOf(character: string): Letter {
  const forms = UNLISTED.get(character) ?? ADVANCES.get(character) ?? UNKNOWN;
  return { character, forms, joinsBack: forms.length >= 2, joinsOn: forms.length === 4 };
}

function lettersOf(text: string): readonly Letter[] {
  const plain = text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(TRANSPARENT, '');
  const letters: Letter[] = [];
  let previous = '';
  for (const character of plain) {
    const ligature = previous === 'ل' ? LAM_ALEF.get(character) : undefined;
    if (ligature) letters.pop();
    letters.push(
      ligature
        ? { character, forms: ligature, joinsBack: true, joinsOn: false }
        : letterOf(character),
    );
    previous = character;
  }
  return letters;
}

/** Whether two neighbours join, and the space between a line's edge and its letter never does. */
function join(first: Letter | undefined, second: Letter | undefined): boolean {
  return first?.joinsOn === true && second?.joinsBack === true;
}

/**
 * How wide a line of text is when set as a headline, in IBM Plex Sans Arabic 700.
 * @param text one line, in logical order
 * @returns the width in em, of joined and ligated letters with their kerning; Latin is not kerned,
 *   and a character that the face lacks counts as 0.6
 */
export function widthInEm(text: string): number {
  const letters = lettersOf(text);
  const width = letters.reduce((sum, letter, index) => {
    const next = letters[index + 1];
    const before = join(letters[index - 1], letter);
    const after = join(letter, next);
    const form = (before ? 1 : 0) + (after ? 2 : 0);
    const pair = next ? PAIRS.get(letter.character + next.character) : undefined;
    const context = (before ? 1 : 0) + (join(next, letters[index + 2]) ? 2 : 0);
    return sum + (letter.forms[form] ?? letter.forms[0] ?? 0) + (pair?.[context] ?? 0);
  }, 0);
  return width / 1000;
}
