import { lineWidth, widestLineOfBest } from './best-break.ts';
import { NAMEPLATE_FACE } from './nameplate-face.generated.ts';
import { measureIn } from './text-width.ts';

/** How a newspaper's name is set, in em of its type. */
export interface NameplateFit {
  /** The width that it needs on a phone: one line, or two. */
  readonly narrow: number;
  /** The same on a wide screen. */
  readonly wide: number;
  /** How far its ink reaches above the line, and below it. */
  readonly top: number;
  readonly bottom: number;
}

/** A name that is wider takes two lines: on a phone, and on a wide screen. */
const ONE_LINE = { narrow: 4.5, wide: 13 };

/** What a browser may draw wider than the font says, by rounding glyphs to pixels. */
const SLACK = 1.01;

/**
 * What readers may set between letters and between words. Source: WCAG 2.2, success criterion 1.4.12.
 * Chromium puts nothing between letters that join.
 */
const SPACING = { letter: 0.12, word: 0.16 };

const UNJOINED = /[\p{Script=Latin}\p{Nd}\p{P}]/gu;

const measure = measureIn(NAMEPLATE_FACE);
const SPACE = measure(' ');

/** A space is spaced as a letter is, too. */
const SPACED_SPACE = SPACE + SPACING.word + SPACING.letter;

/** How far ink reaches, in thousandths of an em. */
interface Ink {
  readonly top: number;
  readonly bottom: number;
}

/** Of a letter that another face draws the reach is not known: as far as the tallest and the deepest. */
const ANY_INK: Ink = { top: 960, bottom: 510 };

/** How far a mark above or below letters reaches from them. */
const MARK_HEIGHT = 300;
const MARK = /\p{Mn}/u;
/** Kasra and kasratan. */
const MARK_BELOW = /[\u064D\u0650]/u;

const INKS: ReadonlyMap<string, Ink> = new Map(
  NAMEPLATE_FACE.ink
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [characters = '', top = '', bottom = ''] = row.split(' ');
      const ink = { top: Number(top), bottom: Number(bottom) };
      return Array.from(characters, (character): [string, Ink] => [character, ink]);
    }),
);

/** Letters stand a little higher in some company, and lines are not to touch. */
const INK_SLACK = 40;

const UNPRINTED = /[\s\p{Mn}\p{Cf}]/gu;

function inkOf(name: string): Ink {
  const inks = Array.from(
    name.normalize('NFC').replaceAll(UNPRINTED, ''),
    (character) => INKS.get(character) ?? ANY_INK,
  );
  const hasMark = (mark: RegExp): number => (mark.test(name.normalize('NFC')) ? MARK_HEIGHT : 0);
  return {
    top: Math.max(...inks.map(({ top }) => top)) + hasMark(MARK),
    bottom: Math.max(0, ...inks.map(({ bottom }) => bottom)) + hasMark(MARK_BELOW),
  };
}

const wordsOf = (name: string): readonly string[] =>
  name.split(/\s+/u).filter((word) => word !== '');

/** Returns the width of a word of which every letter that does not join stands apart. */
const spacedWidth = (word: string): number =>
  measure(word) + SPACING.letter * (word.match(UNJOINED)?.length ?? 0);

/** Returns the width in which a name takes as many lines as it may, and no more than two when spaced. */
function widthFor(name: string, oneLine: number): number {
  const words = wordsOf(name);
  const plain = words.map(measure);
  const lines = lineWidth(plain, SPACE) > oneLine ? 2 : 1;
  const spaced = widestLineOfBest(words.map(spacedWidth), 2, SPACED_SPACE);
  return Math.max(widestLineOfBest(plain, lines, SPACE), spaced) * SLACK;
}

/**
 * Returns how a name is set so that it fills its place and is cut nowhere.
 *
 * @param name with a letter in it.
 */
export function fitNameplate(name: string): NameplateFit {
  const { top, bottom } = inkOf(name);
  return {
    narrow: widthFor(name, ONE_LINE.narrow),
    wide: widthFor(name, ONE_LINE.wide),
    top: (top + INK_SLACK) / 1000,
    bottom: (bottom + INK_SLACK) / 1000,
  };
}

/** Returns the width of a name on one line, in em; letters and words may be spaced. */
export const nameWidth = (name: string): number =>
  lineWidth(wordsOf(name).map(spacedWidth), SPACED_SPACE) * SLACK;
