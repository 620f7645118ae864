import type { ArrangedStory } from '../edition.ts';

/** Height over width of photos on cards. */
const SHAPE = 2 / 3;

/** A narrower picture would be drawn larger than it is. */
const MIN_CARD_PHOTO_WIDTH = 360;
const MIN_LEAD_PHOTO_WIDTH = 600;

/** Returns the height of a photo that fills a column, in px. */
export const photoHeightOf = (columnWidth: number): number => columnWidth * SHAPE;

/** Tells whether a story has a photo for a card. */
export const hasCardPhoto = ({ photo }: ArrangedStory): boolean =>
  photo !== null && photo.width >= MIN_CARD_PHOTO_WIDTH;

/** Tells whether a story has a photo for the lead of a page. */
export const hasLeadPhoto = ({ photo }: ArrangedStory): boolean =>
  photo !== null && photo.width >= MIN_LEAD_PHOTO_WIDTH;
