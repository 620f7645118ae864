import type { ArrangedStory } from '../edition.ts';
import { shorten } from '../summaries/summary.ts';
import { photoHeightOf } from './card-photo.ts';
import { linesOf, TYPES } from './type-sizes.ts';

/** A story on the front page, and how much of it is shown where the page has columns. */
export interface PlacedStory {
  readonly story: ArrangedStory;
  readonly isBig: boolean;
  readonly hasPhoto: boolean;
  /** Lines of its summary; 0 for none. */
  readonly lines: number;
  /** Of its column, in px. */
  readonly width: number;
}

/** How a card is set. */
export interface CardShape {
  /** Of its column, in px. */
  readonly width: number;
  readonly isBig: boolean;
  /** Whether its desk is said on it. */
  readonly hasDesk: boolean;
}

/** A card whose summary is still to be cut. */
export interface OpenCard extends Omit<PlacedStory, 'lines'> {
  /** Height without a summary, in px. */
  readonly bareHeight: number;
  /** Lines that its summary has. */
  readonly lines: number;
}

/** Between the parts of a card. */
const PADDING = 8;
const PHOTO_PADDING = 12;

/** What a line of facts takes beside its words, for each of them: the space before the next. */
const FACT_GAP = 20;

/** «قراءة 5 دقائق», «27 كانون الثاني/يناير 2026»: about so wide. */
const READING_TIME_WIDTH = 90;
const DATE_WIDTH = 190;

/** How much wider than expected a line may turn out. */
const WIDER = 1.04;

/** Whether the facts of a card need a second line. */
function factLines({ storyRecord }: ArrangedStory, width: number): number {
  const { place, date } = storyRecord;
  const placeWidth = place === null ? 0 : place.length * TYPES.interface.size * 0.45 + FACT_GAP;
  const dateWidth = date === null ? 0 : DATE_WIDTH + FACT_GAP;
  return placeWidth + dateWidth + READING_TIME_WIDTH > width ? 2 : 1;
}

/** Measures the card of a story. */
export function openCard(
  story: ArrangedStory,
  { width, isBig, hasDesk }: CardShape,
  hasPhoto: boolean,
): OpenCard {
  const { headline, summary } = story.storyRecord;
  const type = isBig ? TYPES.bigHeadline : TYPES.cardHeadline;
  const photo = hasPhoto ? photoHeightOf(width) + PHOTO_PADDING : 0;
  const hasLabel = (hasDesk && story.desk !== null) || story.author !== undefined;
  const label = hasLabel ? TYPES.interface.line : 0;
  const head = linesOf(headline, type, width) * type.line + PADDING;
  return {
    story,
    isBig,
    hasPhoto,
    width,
    bareHeight: photo + label + head + factLines(story, width) * TYPES.interface.line,
    // A summary that may be a line shorter counts as that: it can be cut, and not be made longer.
    lines: summary === null ? 0 : linesOf(summary, TYPES.summary, width * WIDER),
  };
}

/** Returns the height of a card with so many lines of its summary, in px. */
export const heightWith = ({ bareHeight }: OpenCard, lines: number): number =>
  bareHeight + (lines === 0 ? 0 : lines * TYPES.summary.line + PADDING);

/** Returns how many lines fit a card into a height, at most as many as there are. */
export function linesWithin(card: OpenCard, height: number): number {
  const room = Math.floor((height - card.bareHeight - PADDING) / TYPES.summary.line);
  return Math.max(0, Math.min(card.lines, room));
}

/** Returns a card with so many lines of its summary. */
export const placed = (
  { story, isBig, hasPhoto, width }: OpenCard,
  lines: number,
): PlacedStory => ({ story, isBig, hasPhoto, width, lines });

/** How much narrower than expected a line may turn out. */
const NARROWER = 0.96;

/** By so many characters a summary is cut until it fits its lines. */
const CUT_STEP = 5;

/**
 * Returns the summary of a story as its card shows it, cut at a word where its lines end: a browser
 * would cut it within one. Where the card has no room for one it is of the usual length, for phones.
 */
export function summaryWithin({ story, lines, width }: PlacedStory): string | null {
  const { summary } = story.storyRecord;
  if (summary === null || lines === 0) return summary === null ? null : shorten(summary);
  let cut = summary;
  let most = summary.length;
  while (most > CUT_STEP && linesOf(cut, TYPES.summary, width * NARROWER) > lines) {
    most -= CUT_STEP;
    cut = shorten(summary, most);
  }
  return cut;
}
