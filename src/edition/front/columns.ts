import type { ArrangedStory } from '../edition.ts';
import { hasCardPhoto } from './card-photo.ts';
import {
  heightWith,
  linesWithin,
  openCard,
  placed,
  type CardShape,
  type OpenCard,
  type PlacedStory,
} from './placed-story.ts';
import { linesOf, ROW_GAP, TYPES } from './type-sizes.ts';

/** A column of the front page: cards under each other, and headlines under those. */
export interface Column {
  readonly stories: readonly PlacedStory[];
  readonly heads: readonly ArrangedStory[];
}

/** Columns beside each other, and how much of the shortest stays empty, in px. */
export interface Row {
  readonly columns: readonly Column[];
  readonly hole: number;
}

/** Above and below a headline in a list, with the hairline. */
const HEAD_PADDING = 17;

/** A summary shorter than this is hardly one; a longer one is a story. */
const FEWEST_LINES = 2;
const FAIR_LINES = 4;
const MOST_LINES = 9;

/** What may be empty at the foot of a column: less than three lines of text. */
export const MAX_HOLE = 64;

/** Returns the height of stories under each other, with so many lines of each. */
export const stackHeight = (cards: readonly OpenCard[], lines: readonly number[]): number =>
  cards.reduce(
    (sum, card, index) => sum + heightWith(card, lines[index] ?? 0),
    ROW_GAP * Math.max(0, cards.length - 1),
  );

/** Returns the height of a headline in a list, in px. */
const headHeight = ({ storyRecord, author }: ArrangedStory, width: number): number =>
  (linesOf(storyRecord.headline, TYPES.listed, width) + (author === undefined ? 0 : 1)) *
    TYPES.listed.line +
  HEAD_PADDING;

/** Returns the first of some headlines: as many as fit a height as a list. */
export function headsWithin(
  stories: readonly ArrangedStory[],
  width: number,
  height: number,
): readonly ArrangedStory[] {
  let room = height;
  const end = stories.findIndex((story) => {
    room -= headHeight(story, width);
    return room < 0;
  });
  return end === -1 ? stories : stories.slice(0, end);
}

/** Returns the height of headlines as a list, in px. */
export const headsHeight = (stories: readonly ArrangedStory[], width: number): number =>
  stories.reduce((sum, story) => sum + headHeight(story, width), 0);

/**
 * Gives stories under each other as many lines as fit a height, a line at a time to the one that has
 * fewest.
 *
 * @param most lines of one story.
 */
export function fillStack(
  cards: readonly OpenCard[],
  height: number,
  most = MOST_LINES,
): readonly number[] {
  const lines = cards.map(() => 0);
  for (;;) {
    const shortest = cards
      .map((card, index) => ({ index, count: lines[index] ?? 0, has: Math.min(card.lines, most) }))
      .filter(({ index, count, has }) => {
        const longer = lines.with(index, count + 1);
        return count < has && stackHeight(cards, longer) <= height;
      })
      .toSorted((one, other) => one.count - other.count)[0];
    if (shortest === undefined) return lines;
    lines[shortest.index] = shortest.count + 1;
  }
}

/** Returns cards of one height: that at which the least is empty and summaries are of a fair length. */
function evenCards(cards: readonly OpenCard[]): Row {
  const heights = (most: number): readonly number[] =>
    cards.map((card) => heightWith(card, Math.min(card.lines, most)));
  const fullest = Math.min(...heights(MOST_LINES));
  const fair = Math.max(...heights(FAIR_LINES));
  const height = Math.max(...heights(FEWEST_LINES), Math.min(fullest, fair));
  const lines = cards.map((card) => Math.min(MOST_LINES, linesWithin(card, height)));
  const set = cards.map((card, index) => heightWith(card, lines[index] ?? 0));
  return {
    columns: cards.map((card, index) => ({
      stories: [placed(card, lines[index] ?? 0)],
      heads: [],
    })),
    hole: Math.max(...set) - Math.min(...set),
  };
}

/**
 * Sets stories beside each other, one a column, all of one height: a short headline has more lines of
 * its summary. Photos are shown where they leave no hole beside them: where all stories have one, each
 * takes what its card leaves.
 */
export function evenRow(stories: readonly ArrangedStory[], shape: CardShape): Row {
  const cardsWith = (hasPhoto: (story: ArrangedStory) => boolean): Row =>
    evenCards(stories.map((story) => openCard(story, shape, hasPhoto(story))));
  const withPhotos = cardsWith(hasCardPhoto);
  if (stories.every(hasCardPhoto)) return { ...withPhotos, hole: 0 };
  return withPhotos.hole <= MAX_HOLE ? withPhotos : cardsWith(() => false);
}

/** How many stories stand in each of the last rows, for as many as are left. */
const LAST_ROWS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [2],
  3: [3],
  4: [4],
  5: [3, 2],
  6: [3, 3],
  7: [4, 3],
  8: [4, 4],
  9: [3, 3, 3],
};

/** How many stand in each row before those. */
const ROW_SIZE = 4;

/** Cuts stories into rows of one to four. */
export function inRows<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [size = ROW_SIZE] = LAST_ROWS[items.length] ?? [];
  return items.length === 0 ? [] : [items.slice(0, size), ...inRows(items.slice(size))];
}
