import type { Destination } from '../addresses/destinations.ts';
import type { ArrangedStory } from '../edition.ts';
import { rowsOf } from './arrange-top.ts';
import { hasCardPhoto } from './card-photo.ts';
import {
  evenRow,
  fillStack,
  headsHeight,
  headsWithin,
  inRows,
  MAX_HOLE,
  stackHeight,
  type Column,
  type Row,
} from './columns.ts';
import { headsBeside } from './heads-beside.ts';
import { heightWith, openCard, placed, type OpenCard, type PlacedStory } from './placed-story.ts';
import { columnWidth, THIRD_WIDTH } from './type-sizes.ts';

/** A desk, how many stories it has, and those that do not stand above. */
export interface OpenDesk {
  readonly desk: Destination;
  readonly total: number;
  /** Newest first. */
  readonly left: readonly ArrangedStory[];
}

/** A desk with cards in columns of its own. */
export interface DeskColumns extends OpenDesk {
  readonly columns: readonly Column[];
}

/** A desk as a list of headlines, one column among those of other desks. */
export interface DeskHeads extends OpenDesk {
  readonly heads: readonly ArrangedStory[];
}

/** The desks of the front page, in four forms: what is below has less of each. */
export interface FrontDesks {
  readonly sections: readonly DeskColumns[];
  readonly lists: readonly (readonly DeskHeads[])[];
  /** Desks of one more story, which would look lost under a name of its own: cards that say their desk. */
  readonly singles: readonly (readonly Column[])[];
  /** Those of which nothing stands in these; none or several. */
  readonly others: readonly OpenDesk[];
}

/** So many desks have cards. */
const SECTIONS = 2;
/** So many more have a list of headlines. */
const LISTS = 12;
/** So many headlines a list has at most, and at least. */
const HEADS = 5;
const FEWEST_HEADS = 2;
/** So many desks of one story have a card, as many as stand beside each other. */
const SINGLES = 4;

/** Lines of the summary of a desk's first story, and cards beside it: those that look best first. */
const LEAD_LINES = [3, 4, 2, 5];
const CARDS_BESIDE = [1, 2, 3];

/** How much higher the photo of a desk may be than its shape, in px: it takes what its column leaves. */
const PHOTO_GROWTH = [0, 32, 64, 96, 128];

/** The newest of so many that has a photo leads its desk. */
const PHOTO_CANDIDATES = 4;

/** What each headline of a list may take more of its column than its lines do, in px. */
const HEAD_GROWTH = 8;

/** So many stories at least fill three columns, the last of them with headlines. */
const FEWEST_FOR_HEADS = 4;

/** Sets cards and a list of headlines beside the first story of a desk, which is as high as that. */
function rowWithHeads(
  first: PlacedStory,
  height: number,
  cards: readonly OpenCard[],
  rest: readonly ArrangedStory[],
): Row {
  const lines = fillStack(cards, height);
  const beside = cards.map((card, index) => placed(card, lines[index] ?? 0));
  const heads = headsBeside(headsWithin(rest, THIRD_WIDTH, height), [[first], beside]);
  // What a list leaves is between its headlines.
  const list = headsHeight(heads, THIRD_WIDTH) + heads.length * HEAD_GROWTH;
  const heights = [height, stackHeight(cards, lines)];
  const least = Math.min(...heights, list);
  return {
    columns: [
      { stories: [first], heads: [] },
      { stories: beside, heads: [] },
      { stories: [], heads },
    ],
    hole: Math.max(...heights) - least,
  };
}

/** Returns the ways to set the first story of a desk beside cards and a list of headlines. */
function rowsWithHeads(stories: readonly ArrangedStory[]): readonly Row[] {
  const first = stories.slice(0, PHOTO_CANDIDATES).find(hasCardPhoto) ?? stories[0];
  if (first === undefined || stories.length < FEWEST_FOR_HEADS) return [];
  const rest = stories.filter((story) => story !== first);
  const shape = { width: THIRD_WIDTH, isBig: false, hasDesk: false };
  const lead = openCard(first, { ...shape, isBig: true }, hasCardPhoto(first));
  return LEAD_LINES.filter((lines) => lines <= lead.lines).flatMap((lines) =>
    CARDS_BESIDE.flatMap((count) => {
      const cards = rest.slice(0, count).map((story) => openCard(story, shape, false));
      return (lead.hasPhoto ? PHOTO_GROWTH : [0]).map((growth) =>
        rowWithHeads(
          placed(lead, lines),
          heightWith(lead, lines) + growth,
          cards,
          rest.slice(count),
        ),
      );
    }),
  );
}

/** Returns the first row that leaves no hole, else the one that leaves the least. */
function bestColumns(rows: readonly Row[]): readonly Column[] {
  const [least] = rows.toSorted((one, other) => one.hole - other.hole);
  return (rows.find(({ hole }) => hole <= MAX_HOLE / 2) ?? least)?.columns ?? [];
}

/** Sets the stories of a desk in up to three columns. */
function sectionOf(open: OpenDesk): DeskColumns {
  const row = open.left.slice(0, 3);
  const count = Math.max(2, row.length);
  const shape = { width: columnWidth(count), isBig: count === 2, hasDesk: false };
  return { ...open, columns: bestColumns([...rowsWithHeads(open.left), evenRow(row, shape)]) };
}

/** Sets desks beside each other, each with as many headlines as leave no hole. */
function listRow(desks: readonly OpenDesk[]): readonly DeskHeads[] {
  const width = columnWidth(Math.max(2, desks.length));
  const listed = desks.map(({ left }) => left.slice(0, HEADS));
  const heights = listed
    .flatMap((stories) => stories.map((_, end) => headsHeight(stories.slice(0, end + 1), width)))
    .toSorted((one, other) => other - one);
  const rows = heights.map((height) => {
    const heads = listed.map((stories) => headsWithin(stories, width, height));
    const each = heads.map((stories) => headsHeight(stories, width));
    const least = Math.min(...heads.map(({ length }) => length));
    return { heads, hole: Math.max(...each) - Math.min(...each), least };
  });
  const full = rows.filter(({ least }) => least >= FEWEST_HEADS);
  const [best] = full.toSorted((one, other) => one.hole - other.hole);
  const { heads = [] } = full.find(({ hole }) => hole <= MAX_HOLE) ?? best ?? {};
  return desks.map((open, index) => ({
    ...open,
    heads: heads[index] ?? open.left.slice(0, FEWEST_HEADS),
  }));
}

/**
 * Arranges the desks of the front page: the first with cards, more of them as lists of headlines, those
 * of one story as a card each, the others by their names alone.
 */
export function arrangeDesks(desks: readonly OpenDesk[]): FrontDesks {
  const several = desks.filter(({ left }) => left.length >= FEWEST_HEADS);
  const rest = several.slice(SECTIONS);
  const lists = rest.length === 1 ? [] : rest.slice(0, LISTS);
  const sections = several.slice(0, rest.length === 1 ? SECTIONS + 1 : SECTIONS);
  const single = desks.filter(({ left }) => left.length === 1);
  const singles = several.length === 0 ? [] : single.slice(0, SINGLES);
  const shown = new Set([...sections, ...lists, ...singles]);
  const others = desks.filter((open) => !shown.has(open));
  return {
    sections: sections.map(sectionOf),
    lists: inRows(lists).map(listRow),
    singles: rowsOf(singles.flatMap(({ left }) => left)),
    others: others.length === 1 ? [] : others,
  };
}
