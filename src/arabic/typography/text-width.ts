import {
  HEADLINE_ADVANCES,
  LAM_ALEF_ADVANCES,
  PAIR_ADJUSTMENTS,
  SPACE_ADVANCE,
} from './headline-advances.generated.ts';

/**
 * Advances of a letter in thousandths of an em: alone, final, initial and medial.
 *
 * One number for what never joins, two for what joins only backwards, four for what joins both ways.
 */
type Advances = readonly number[];

interface Letter {
  readonly character: string;
  readonly advances: Advances;
  readonly joinsBack: boolean;
  readonly joinsOn: boolean;
}

/** Of no width: they neither join letters nor part them. Source: Unicode, ArabicShaping, joining type T. */
const TRANSPARENT = /[\p{Mn}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Letters that the source shaped already: each stands for one letter, or for lam with alef. */
const PRESENTATION_FORMS = /[\ufb50-\ufbff\ufe70-\ufefc]/gu;

/** The tables count in thousandths of an em. */
const UNITS_PER_EM = 1000;

/** The commonest advance of the face, for characters that it lacks. */
const UNKNOWN_ADVANCES: Advances = [600];

const LETTER_ADVANCES = readTable(HEADLINE_ADVANCES);
const LAM_ALEF_LIGATURES = readTable(LAM_ALEF_ADVANCES);
const KERNING = readPairs(PAIR_ADJUSTMENTS);

/** White space and joiners, which the table leaves out. Source: Unicode, ArabicShaping: ZWJ joins both ways. */
const UNLISTED: ReadonlyMap<string, Advances> = new Map([
  [' ', [SPACE_ADVANCE]],
  ['\u00a0', [SPACE_ADVANCE]],
  ['\u200c', [0]],
  ['\u200d', [0, 0, 0, 0]],
]);

function readTable(table: string): ReadonlyMap<string, Advances> {
  return new Map(
    rowsOf(table).flatMap(([characters = '', ...numbers]) => {
      const advances = numbers.map(Number);
      return Array.from(characters, (character) => [character, advances] as const);
    }),
  );
}

function readPairs(table: string): ReadonlyMap<string, Advances> {
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

function letterWith(character: string, advances: Advances): Letter {
  return { character, advances, joinsBack: advances.length >= 2, joinsOn: advances.length === 4 };
}

const LETTERS: ReadonlyMap<string, Letter> = new Map(
  [...LETTER_ADVANCES, ...UNLISTED].map(([character, advances]) => [
    character,
    letterWith(character, advances),
  ]),
);

const letterOf = (character: string): Letter =>
  LETTERS.get(character) ?? letterWith(character, UNKNOWN_ADVANCES);

function plainText(text: string): string {
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
    const ligature = previous === 'ل' ? LAM_ALEF_LIGATURES.get(character) : undefined;
    if (ligature) letters.pop();
    letters.push(
      ligature
        ? { character, advances: ligature, joinsBack: true, joinsOn: false }
        : letterOf(character),
    );
    previous = character;
  }
  return letters;
}

/** Tells whether two neighbours join; nothing joins the edge of a line. */
function join(first: Letter | undefined, second: Letter | undefined): boolean {
  return first?.joinsOn === true && second?.joinsBack === true;
}

/**
 * Returns the width of a line of text when set as a headline, in IBM Plex Sans Arabic 700.
 * @param text one line, in logical order
 * @returns em, of joined and ligated letters with their kerning; Latin is not kerned, and a
 *   character that the face lacks counts as 0.6
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
    const pair = next && KERNING.get(letter.character + next.character);
    const context = (before ? 1 : 0) + (join(next, letters[at + 2]) ? 2 : 0);
    width = width + (letter.advances[form] ?? letter.advances[0] ?? 0) + (pair?.[context] ?? 0);
    before = after;
  }
  return width / UNITS_PER_EM;
}
