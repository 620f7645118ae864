import { NEWS_CHARACTERS } from './news-characters.ts';
import type { Shaper } from './shape.ts';

const ZWJ = '\u200d';
const ALEFS = ['ا', 'أ', 'إ', 'آ', 'ٱ'];

/** A letter that joins both ways, to ask others whether they join. */
const PROBE = 'م';

/**
 * Left out of the table: marks and format characters (no advance), white space (a line of its own),
 * presentation forms (folded to their letters first), and the two that a template literal escapes.
 */
const UNLISTED = /[\p{Mn}\p{Cf}\s\ufe70-\ufefc`\\]/u;

/** The parts of one face, as opened fonts. */
export interface FaceShapers {
  readonly arabic: Shaper;
  readonly marks: Shaper;
  readonly latin: Shaper;
}

type Measure = (text: string) => number;

/**
 * Measures every character of the news in every joining form, and what pairs of letters change.
 * @returns the source of a generated file of `src/arabic/typography`
 */
export function measureAdvances(face: FaceShapers, generated: GeneratedFace): string {
  const measure: Measure = (text) => inThousandths(face.arabic, text);
  const forms = new Map<string, readonly number[]>();
  for (const part of ['arabic', 'marks', 'latin'] as const) {
    for (const character of NEWS_CHARACTERS[part]) {
      if (!UNLISTED.test(character)) forms.set(character, formsOf(character, face[part]));
    }
  }
  const lamAlef = ALEFS.map(
    (alef) => `${alef} ${measure(`ل${alef}`)} ${measure(`${ZWJ}ل${alef}`)}`,
  );
  return source(generated, {
    ink: generated.hasInk ? inkRows(face) : null,
    space: measure(' '),
    letters: grouped([...forms].map(([character, list]) => [list.join(' '), character])),
    lamAlef,
    pairs: pairRows(forms, measure),
  });
}

function formsOf(character: string, shaper: Shaper): readonly number[] {
  const width: Measure = (text) => inThousandths(shaper, text);
  const alone = width(character);
  if (joins(shaper, character + PROBE)) {
    const forms = [ZWJ + character, character + ZWJ, ZWJ + character + ZWJ];
    return [alone, ...forms.map(width)];
  }
  return joins(shaper, PROBE + character) ? [alone, width(ZWJ + character)] : [alone];
}

/** Whether the probe has other glyphs than alone. */
function joins(shaper: Shaper, textWithProbe: string): boolean {
  if (!shaper.has(PROBE)) return false;
  const glyphs = shaper.glyphs(textWithProbe);
  return shaper.glyphs(PROBE).some((glyph) => !glyphs.includes(glyph));
}

/**
 * What two neighbours measure beyond their forms: swash endings (في is narrower than ف and ي) and
 * kerning, in the four contexts nothing, joined before, joined after, both.
 */
function pairRows(
  forms: ReadonlyMap<string, readonly number[]>,
  measure: Measure,
): readonly string[] {
  const letters = [...forms.keys()].filter((character) => /\p{Script=Arabic}/u.test(character));
  const found = letters.flatMap((first) => {
    const seconds = letters.flatMap((second) => {
      const differences = pairDifferences(first, second, forms, measure);
      return differences.some(Boolean) ? [[differences.join(' '), second] as const] : [];
    });
    return grouped(seconds).map((row) => [row, first] as const);
  });
  return grouped(found);
}

function pairDifferences(
  first: string,
  second: string,
  forms: ReadonlyMap<string, readonly number[]>,
  measure: Measure,
): readonly number[] {
  if (first === 'ل' && ALEFS.includes(second)) return [];
  const one = forms.get(first) ?? [];
  const two = forms.get(second) ?? [];
  const joined = one.length === 4 && two.length >= 2;
  return [0, 1, 2, 3].map((context) => {
    const before = context % 2 === 1;
    const after = context >= 2;
    const expected = formOf(one, before, joined) + formOf(two, joined, after);
    return measure((before ? ZWJ : '') + first + second + (after ? ZWJ : '')) - expected;
  });
}

function formOf(forms: readonly number[], before: boolean, after: boolean): number {
  const form = (before ? 1 : 0) + (after && forms.length === 4 ? 2 : 0);
  return forms[form] ?? forms[0] ?? 0;
}

/** One row for all names of the same key: `names key`. */
function grouped(entries: readonly (readonly [key: string, name: string])[]): readonly string[] {
  const rows = new Map<string, string>();
  for (const [key, name] of entries) rows.set(key, (rows.get(key) ?? '') + name);
  return [...rows].map(([key, names]) => `${names} ${key}`);
}

function inThousandths(shaper: Shaper, text: string): number {
  return Math.round((shaper.advance(text) * 1000) / shaper.unitsPerEm);
}

/** Returns the farthest of several reaches, in thousandths of an em: the next ten upwards. */
const reachOf = (values: readonly number[], unitsPerEm: number): number =>
  Math.ceil((Math.max(...values) * 100) / unitsPerEm) * 10;

/** Returns how far each character reaches above and below the line in any of its forms. */
function inkRows(face: FaceShapers): readonly string[] {
  const entries = (['arabic', 'marks', 'latin'] as const).flatMap((part) =>
    Array.from(NEWS_CHARACTERS[part])
      .filter((character) => !UNLISTED.test(character))
      .map((character) => {
        const forms = [character, ZWJ + character, character + ZWJ, ZWJ + character + ZWJ];
        const inks = forms.map((form) => face[part].ink(form));
        const { unitsPerEm } = face[part];
        return [
          `${reachOf(
            inks.map(({ top }) => top),
            unitsPerEm,
          )} ${reachOf(
            inks.map(({ bottom }) => bottom),
            unitsPerEm,
          )}`,
          character,
        ] as const;
      }),
  );
  return grouped(entries);
}

interface Tables {
  readonly space: number;
  readonly letters: readonly string[];
  readonly lamAlef: readonly string[];
  readonly pairs: readonly string[];
  readonly ink: readonly string[] | null;
}

/** What a generated file says of itself. */
export interface GeneratedFace {
  /** The face in words: `IBM Plex Sans Arabic 700`. */
  readonly face: string;
  /** The name of its constant. */
  readonly constant: string;
  /** Whether the ink is measured too. */
  readonly hasInk: boolean;
}

/** A field of tables in a generated file. */
const rows = (name: string, lines: readonly string[]): string =>
  `  ${name}: \`\n${lines.join('\n')}\n\`,\n`;

function source({ face, constant }: GeneratedFace, tables: Tables): string {
  const type = tables.ink === null ? 'FaceTables' : 'FaceTables & InkTables';
  return `// What is measured of ${face}. Made by \`npm run fonts\`, never by hand.
import type { ${type.replace(' & ', ', ')} } from './face-tables.ts';

export const ${constant}: ${type} = {
${rows('advances', tables.letters)}${rows('lamAlef', tables.lamAlef)}${rows('pairs', tables.pairs)}${tables.ink === null ? '' : rows('ink', tables.ink)}  space: ${tables.space},
};
`;
}
