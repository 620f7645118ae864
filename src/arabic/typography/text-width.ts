import {
  HEADLINE_ADVANCES,
  LAM_ALEF_ADVANCES,
  PAIR_ADJUSTMENTS,
  SPACE_ADVANCE,
} from './headline-advances.generated.ts';

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

function letterWith(character: string, forms: Forms): Letter {
  return { character, forms, joinsBack: forms.length >= 2, joinsOn: forms.length === 4 };
}

const LETTERS: ReadonlyMap<string, Letter> = new Map(
  [...ADVANCES, ...UNLISTED].map(([character, forms]) => [character, letterWith(character, forms)]),
);

const letterOf = (character: string): Letter =>
  LETTERS.get(character) ?? letterWith(character, UNKNOWN);

/** Letters without marks, digits and common signs: no two make one character, and each is drawn. */
const ALL_PLAIN = /^[\u0020-\u007e«»\u0621-\u063a\u0641-\u064a\u0660-\u0669]*$/;

function plainText(text: string): string {
  if (ALL_PLAIN.test(text)) return text;
  return text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(TRANSPARENT, '');
}

function lettersOf(text: string): readonly Letter[] {
  const plain = plainText(text);
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

const FIRSTS_OF_PAIRS: ReadonlySet<string> = new Set(
  [...PAIRS.keys()].map((pair) => Array.from(pair)[0] ?? ''),
);

function pairOf(first: Letter, second: Letter): readonly number[] | undefined {
  if (!FIRSTS_OF_PAIRS.has(first.character)) return undefined;
  return PAIRS.get(first.character + second.character);
}

/**
 * How wide a line of text is when set as a headline, in IBM Plex Sans Arabic 700.
 * @param text one line, in logical order
 * @returns the width in em, of joined and ligated letters with their kerning; Latin is not kerned,
 *   and a character that the face lacks counts as 0.6
 */
export function widthInEm(text: string): number {
  const letters = lettersOf(text);
  let width = 0;
  let before = false;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at];
    const next = letters[at + 1];
    if (letter === undefined) break;
    const after = join(letter, next);
    const form = (before ? 1 : 0) + (after ? 2 : 0);
    const pair = next && pairOf(letter, next);
    const context = (before ? 1 : 0) + (join(next, letters[at + 2]) ? 2 : 0);
    width = width + (letter.forms[form] ?? letter.forms[0] ?? 0) + (pair?.[context] ?? 0);
    before = after;
  }
  return width / 1000;
}
