import type { FaceTables } from './face-tables.ts';
import { HEADLINE_FACE } from './headline-face.generated.ts';

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

/** White space and joiners, which the tables leave out. Source: Unicode, ArabicShaping: ZWJ joins both ways. */
const unlisted = (space: number): readonly (readonly [string, Advances])[] => [
  [' ', [space]],
  ['\u00a0', [space]],
  ['\u200c', [0]],
  ['\u200d', [0, 0, 0, 0]],
];

/** A face as its tables say, ready to be looked up. */
interface ReadFace {
  readonly letters: ReadonlyMap<string, Letter>;
  readonly lamAlef: ReadonlyMap<string, Advances>;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

const readFace = ({ advances, lamAlef, pairs, space }: FaceTables): ReadFace => ({
  letters: new Map(
    [...readTable(advances), ...unlisted(space)].map(([character, each]) => [
      character,
      letterWith(character, each),
    ]),
  ),
  lamAlef: readTable(lamAlef),
  pairs: readPairs(pairs),
});

function plainText(text: string): string {
  return text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(TRANSPARENT, '');
}

function lettersOf(text: string, { letters: known, lamAlef }: ReadFace): readonly Letter[] {
  const plain = plainText(text);
  const letters: Letter[] = [];
  let previous = '';
  for (const character of plain) {
    const ligature = previous === 'ل' ? lamAlef.get(character) : undefined;
    if (ligature) letters.pop();
    letters.push(
      ligature
        ? { character, advances: ligature, joinsBack: true, joinsOn: false }
        : (known.get(character) ?? letterWith(character, UNKNOWN_ADVANCES)),
    );
    previous = character;
  }
  return letters;
}

/** Tells whether two neighbours join; nothing joins the edge of a line. */
function join(first: Letter | undefined, second: Letter | undefined): boolean {
  return first?.joinsOn === true && second?.joinsBack === true;
}

function widthOf(text: string, face: ReadFace): number {
  const letters = lettersOf(text, face);
  let width = 0;
  let before = false;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at];
    const next = letters[at + 1];
    if (letter === undefined) break;
    const after = join(letter, next);
    const form = (before ? 1 : 0) + (after ? 2 : 0);
    const pair = next && face.pairs.get(letter.character + next.character);
    const context = (before ? 1 : 0) + (join(next, letters[at + 2]) ? 2 : 0);
    width = width + (letter.advances[form] ?? letter.advances[0] ?? 0) + (pair?.[context] ?? 0);
    before = after;
  }
  return width / UNITS_PER_EM;
}

/** Returns the width of a line of text: one line, in logical order; in em. */
export type MeasureText = (text: string) => number;

/**
 * Returns what measures lines of text in a face: joined and ligated letters with their kerning. Latin is
 * not kerned, and a character that the face lacks counts as 0.6 em.
 */
export function measureIn(tables: FaceTables): MeasureText {
  const face = readFace(tables);
  return (text) => widthOf(text, face);
}

/** Measures a line as a headline is set: in IBM Plex Sans Arabic 700. */
export const widthInEm: MeasureText = measureIn(HEADLINE_FACE);
