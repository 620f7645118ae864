import type { ArrangedStory } from '../edition.ts';
import { headsHeight, stackHeight } from './columns.ts';
import { openCard, summaryWithin, type PlacedStory } from './placed-story.ts';
import { columnWidth, linesOf, NARROWER_PAGES, TYPES } from './type-sizes.ts';

/** So few headlines are no list. */
const FEWEST_HEADS = 3;

/** How much higher than its neighbours a list may be, in px: a line of a summary and a space. */
const MAX_HIGHER = 48;

/** Returns the most that cards under each other are high in a narrower column; with a photo they may be of any height. */
function mostHeight(cards: readonly PlacedStory[], width: number): number {
  if (cards.some(({ hasPhoto }) => hasPhoto)) return Infinity;
  const open = cards.map(({ story, isBig }) =>
    openCard(story, { width, isBig, hasDesk: false }, false),
  );
  const lines = cards.map((card) =>
    card.lines === 0 ? 0 : linesOf(summaryWithin(card) ?? '', TYPES.summary, width),
  );
  return stackHeight(open, lines);
}

/**
 * Returns the first of some headlines in one of three columns: as many as stand beside cards in narrower windows
 * too, where they break more lines than the summaries of the cards can follow.
 *
 * @param columns the cards of each of the other columns.
 */
export function headsBeside(
  heads: readonly ArrangedStory[],
  columns: readonly (readonly PlacedStory[])[],
): readonly ArrangedStory[] {
  const fits = (count: number): boolean =>
    NARROWER_PAGES.every((page) => {
      const width = columnWidth(3, 1, page);
      const most = Math.min(...columns.map((cards) => mostHeight(cards, width)));
      return headsHeight(heads.slice(0, count), width) <= most + MAX_HIGHER;
    });
  let count = heads.length;
  while (count > FEWEST_HEADS && !fits(count)) count -= 1;
  return heads.slice(0, count);
}
