import type { ArrangedStory } from '../edition.ts';
import { shorten } from '../summaries/summary.ts';
import { FIT_SCALE } from '../summaries/headline-fit.ts';
import { lineCount } from '../../arabic/typography/line-count.ts';
import { hasLeadPhoto } from './card-photo.ts';
import { columnWidth, linesOf, TYPES } from './type-sizes.ts';

/** The lead stands over two of three columns. */
const LEAD_WIDTH = columnWidth(3, 2);

/** A text is no wider: 25 em. */
const MEASURE = 600;

/** Type sizes of a fitted headline, its lines in steps of half a rem. Source: fitted-headline.module.css. */
const HEADLINE_SIZES = { least: 28, most: 104, line: 1.17, step: 8 };

/** Height over width of the lead's photo where the page has columns. */
const LEAD_PHOTO_SHAPE = 9 / 16;

const KICKER_HEIGHT = 28;
const PART_GAP = 24;
const CAPTION_PADDING = 8;
const STANDFIRST_PADDING = 16;

/** The height of a headline that fills a column, in px. */
function fittedHeight({ headline, fit }: ArrangedStory['storyRecord'], width: number): number {
  const widest = FIT_SCALE[fit.narrow] ?? 1;
  const { least, most, line, step } = HEADLINE_SIZES;
  const size = Math.min(most, Math.max(least, width / widest));
  return lineCount(headline, width / size) * Math.ceil((size * line) / step) * step;
}

/** The height of the lead's photo with its caption and the space above, in px. */
function photoHeight({ photo }: ArrangedStory): number {
  const caption = [photo?.caption, photo?.credit].filter((part) => part != null).join(' ');
  const lines = linesOf(caption, TYPES.interface, LEAD_WIDTH);
  return (
    LEAD_WIDTH * LEAD_PHOTO_SHAPE +
    (lines === 0 ? 0 : CAPTION_PADDING + lines * TYPES.interface.line) +
    PART_GAP
  );
}

/** Returns the height of the lead over two of three columns, in px. */
export function leadHeight(story: ArrangedStory): number {
  const { storyRecord, desk } = story;
  const summary = storyRecord.summary === null ? '' : shorten(storyRecord.summary);
  const standfirst = linesOf(summary, TYPES.standfirst, Math.min(MEASURE, LEAD_WIDTH));
  return (
    (desk === null ? 0 : KICKER_HEIGHT) +
    fittedHeight(storyRecord, LEAD_WIDTH) +
    (hasLeadPhoto(story) ? photoHeight(story) : 0) +
    PART_GAP +
    (standfirst === 0 ? 0 : standfirst * TYPES.standfirst.line + STANDFIRST_PADDING) +
    TYPES.interface.line
  );
}
