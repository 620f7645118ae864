import { lineCount } from '../../arabic/typography/line-count.ts';

/*
 * What the style sheets of the front page say, in px, where the page has columns: a window of 1280 and more.
 * Narrower ones break more lines: there summaries are as long as their columns have room for.
 */

/** The page without its margins. */
const PAGE_WIDTH = 1184;

/** The same in windows of 960 to 1279, which have three columns too. */
export const NARROWER_PAGES = [883, 950, 1012, 1080, 1177];

/** Between columns. */
const GAP = 32;

/** Between what stands under each other in a column, with a hairline in the middle. */
export const ROW_GAP = 48;

/**
 * Returns the width of columns.
 *
 * @param count how many the page has.
 * @param span over how many of them.
 * @param page the width of the page.
 */
export const columnWidth = (count: number, span = 1, page = PAGE_WIDTH): number =>
  ((page - GAP * (count - 1)) / count) * span + GAP * (span - 1);

/**
 * How wide photos in columns are, as entries of `sizes`, by how many of the columns the page has: four are two in
 * narrower windows.
 */
const PHOTO_WIDTHS: Readonly<Record<number, string>> = {
  2: '(min-width: 80rem) 36rem, (min-width: 40rem) 50vw',
  3: '(min-width: 60rem) 24rem, (min-width: 40rem) 50vw',
  4: '(min-width: 80rem) 18rem, (min-width: 40rem) 50vw',
};

/** Returns how wide a photo is in a column, as entries of `sizes`; a phone's is not among them. */
export const photoWidths = (column: number): string =>
  PHOTO_WIDTHS[Math.round((PAGE_WIDTH + GAP) / (column + GAP))] ?? '';

/** The width of one of three columns, in px. */
export const THIRD_WIDTH = columnWidth(3);

/** How a text is set. */
export interface Type {
  readonly size: number;
  readonly line: number;
  /**
   * The advances of the face over those of IBM Plex Sans Arabic 700, which are known letter by letter.
   * Source: 12,000 words of Arabic news, as in `fonts.css`.
   */
  readonly face: number;
}

const SANS_BOLD = 1;
const SANS = 0.935;
const NASKH = 0.91;
const NASKH_SEMIBOLD = 0.925;

export const TYPES = {
  interface: { size: 15, line: 24, face: SANS },
  cardHeadline: { size: 24, line: 32, face: SANS_BOLD },
  bigHeadline: { size: 30, line: 40, face: SANS_BOLD },
  summary: { size: 18, line: 32, face: NASKH },
  standfirst: { size: 24, line: 40, face: NASKH_SEMIBOLD },
  listed: { size: 17, line: 24, face: SANS_BOLD },
} as const satisfies Readonly<Record<string, Type>>;

/** Returns how many lines a text takes in a column. */
export const linesOf = (text: string, { size, face }: Type, width: number): number =>
  lineCount(text, width / (size * face));
