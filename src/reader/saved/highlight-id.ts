import type { StoryHighlight } from '../library/library.ts';

/** Returns the id by which an address names a passage that the device keeps. It stands in no page. */
export const highlightId = ({ markedAt }: StoryHighlight): string =>
  `highlight-${markedAt.toString(36)}`;
