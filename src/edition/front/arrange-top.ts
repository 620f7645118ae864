import type { ArrangedStory } from '../edition.ts';
import { hasCardPhoto } from './card-photo.ts';
import {
  evenRow,
  fillStack,
  headsHeight,
  headsWithin,
  inRows,
  stackHeight,
  type Column,
} from './columns.ts';
import { leadHeight } from './lead-area.ts';
import { heightWith, openCard, placed, type OpenCard, type PlacedStory } from './placed-story.ts';
import { columnWidth, ROW_GAP, THIRD_WIDTH } from './type-sizes.ts';

/** How many stories the head of the page is for. */
export interface TopSize {
  /** Whether headlines fill what cards leave; else every story is a card. */
  readonly isLarge: boolean;
  /** At most so many cards stand under and beside the lead. */
  readonly mostCards: number;
  /** So many at least stand on the page, those below the lead among them. */
  readonly fewestCards: number;
}

/** The head of the front page: the lead, what stands under it and beside it, and rows below. */
export interface Top {
  /** Under the lead, in the same two columns; none or two. */
  readonly under: readonly PlacedStory[];
  /** Null where the lead stands alone. */
  readonly beside: Column | null;
  readonly rows: readonly (readonly Column[])[];
  /** How many of the stories stand there, the lead among them. */
  readonly count: number;
}

/** What stands over and under the headlines of a column: their title, and the way to all stories. */
const HEADS_FRAME = 80;

/** So few headlines are no list. */
const FEWEST_HEADS = 3;

/** How many cards may stand beside the lead, those that look best first. */
const BESIDE_COUNTS = [2, 3, 1, 4];

/** Up to so many cards beside the lead are in large type. */
const MOST_BIG = 2;

/** Lines of each card that has headlines under it, which need the room: those that look best first. */
const LINES_OVER_HEADS = [3, 4, 2];

/** A way to fill the columns, and what it leaves empty. */
interface Arrangement {
  readonly under: readonly PlacedStory[];
  readonly beside: Column;
  readonly hole: number;
}

/** The two stories under the lead, and the height of both with the gap above. */
function underLead(stories: readonly ArrangedStory[]) {
  if (stories.length === 0) return { placed: [], height: 0 };
  const shape = { width: THIRD_WIDTH, isBig: false, hasDesk: true };
  const { columns } = evenRow(stories, shape);
  const under = columns.flatMap((column) => column.stories);
  const heights = under.map(({ story, hasPhoto, lines }) =>
    heightWith(openCard(story, shape, hasPhoto), lines),
  );
  return { placed: under, height: ROW_GAP + Math.max(...heights) };
}

const columnOf = (
  cards: readonly OpenCard[],
  lines: readonly number[],
  heads: readonly ArrangedStory[],
): Column => ({
  stories: cards.map((card, index) => placed(card, lines[index] ?? 0)),
  heads,
});

/** What may be left over for each space between two things of a column, which widens by it, in px. */
const MAX_SPREAD = 22;

/** Returns how much is left over, or infinity where spaces would become holes. */
function leftOver(column: Column, rest: number): number {
  const spaces = column.stories.length - (column.heads.length === 0 ? 1 : 0);
  return Math.abs(rest) <= Math.max(1, spaces) * MAX_SPREAD ? Math.abs(rest) : Infinity;
}

interface Filled {
  readonly beside: Column;
  readonly hole: number;
}

/** Fills the column beside the lead with cards. */
function fillWithCards(open: readonly OpenCard[], height: number): Filled {
  const lines = fillStack(open, height);
  const beside = columnOf(open, lines, []);
  return { beside, hole: leftOver(beside, height - stackHeight(open, lines)) };
}

/** Fills the column beside the lead with cards, and headlines under them. */
function fillWithHeads(
  open: readonly OpenCard[],
  heads: readonly ArrangedStory[],
  height: number,
): readonly Filled[] {
  const room = height - ROW_GAP - HEADS_FRAME;
  return LINES_OVER_HEADS.map((most) => {
    const first = stackHeight(open, fillStack(open, room, most));
    const listed = headsWithin(heads, THIRD_WIDTH, room - first);
    // What the last headline leaves is for another line of a summary.
    const ofCards = room - headsHeight(listed, THIRD_WIDTH);
    const lines = fillStack(open, ofCards);
    const beside = columnOf(open, lines, listed);
    const hole = leftOver(beside, ofCards - stackHeight(open, lines));
    return { beside, hole: listed.length < FEWEST_HEADS ? Infinity : hole };
  });
}

/** Returns the ways to set the first stories beside and under the lead, the best looking first. */
function arrangements(
  lead: ArrangedStory,
  rest: readonly ArrangedStory[],
  { isLarge, mostCards, fewestCards }: TopSize,
): readonly Arrangement[] {
  const most = Math.min(rest.length, mostCards);
  return (isLarge ? [2, 0] : [0, 2]).flatMap((underCount) =>
    BESIDE_COUNTS.filter((count) => underCount + count <= most).flatMap((besideCount) => {
      const under = underLead(rest.slice(0, underCount));
      const after = rest.slice(underCount);
      const cards = after.slice(0, besideCount);
      const height = leadHeight(lead) + under.height;
      const shape = { width: THIRD_WIDTH, isBig: besideCount <= MOST_BIG, hasDesk: true };
      return [true, false].flatMap((hasPhotos) => {
        // One photo is enough beside that of the lead.
        const open = cards.map((story, index) =>
          openCard(story, shape, hasPhotos && index === 0 && hasCardPhoto(story)),
        );
        const filled = isLarge
          ? fillWithHeads(
              open,
              after.slice(Math.max(besideCount, fewestCards - underCount)),
              height,
            )
          : [fillWithCards(open, height)];
        return filled.map((column) => ({ under: under.placed, ...column }));
      });
    }),
  );
}

/** What a less good looking arrangement must leave less, in px. */
const LOOKS = 2;
/** What a card with hardly a summary must spare, in px. */
const BARE_CARD = 15;
const FEW_LINES = 2;

const bareCards = ({ beside }: Arrangement): number =>
  beside.stories.filter(({ lines }) => lines < FEW_LINES).length;

/** Returns the arrangement that leaves the least; the better looking goes before one a little fuller. */
function bestArrangement(found: readonly Arrangement[]): Arrangement | null {
  const [best = null] = found
    .filter(({ hole }) => hole < Infinity)
    .map((arrangement, rank) => ({
      arrangement,
      loss: arrangement.hole + rank * LOOKS + bareCards(arrangement) * BARE_CARD,
    }))
    .toSorted((one, other) => one.loss - other.loss);
  return best?.arrangement ?? null;
}

/** Returns stories with those first that have a photo, so that cards with one stand beside each other. */
const photosFirst = (stories: readonly ArrangedStory[]): readonly ArrangedStory[] => [
  ...stories.filter(hasCardPhoto),
  ...stories.filter((story) => !hasCardPhoto(story)),
];

/** Sets stories in rows of their own. */
export const rowsOf = (stories: readonly ArrangedStory[]): readonly (readonly Column[])[] =>
  inRows(photosFirst(stories)).map((row) => {
    const count = Math.max(2, row.length);
    return evenRow(row, { width: columnWidth(count), isBig: count === 2, hasDesk: true }).columns;
  });

/**
 * Arranges the head of the front page so that its columns end at one height: the lead alone where
 * nothing fills the column beside it.
 */
export function arrangeTop(
  lead: ArrangedStory,
  rest: readonly ArrangedStory[],
  size: TopSize,
): Top {
  const { under = [], beside = null } = bestArrangement(arrangements(lead, rest, size)) ?? {};
  const above = under.length + (beside?.stories.length ?? 0);
  const cards = Math.max(above, Math.min(rest.length, size.fewestCards));
  return {
    under,
    beside,
    rows: rowsOf(rest.slice(above, cards)),
    count: cards + (beside?.heads.length ?? 0) + 1,
  };
}
