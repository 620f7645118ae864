import { readingMinutes } from '../../arabic/reading-time.ts';
import type { StorySection } from '../page.ts';
import { uniqueIds } from '../slug.ts';
import type { StoryBody } from '../story-body.ts';

/** The opening's address within the page. */
const openingId = 'top';

/** Ids that the page uses for itself. */
const idsOfThePage = [openingId, 'root', 'page', 'main', 'contents'];

/**
 * The sections of a story, each with its address within the page and its reading time.
 */
export function storySections({ sections }: StoryBody): readonly StorySection[] {
  const subheads = sections.flatMap(({ subhead }) => subhead ?? []);
  const ids = [...uniqueIds(subheads, idsOfThePage)].values();
  return sections.map(({ subhead, blocks }) => ({
    id: subhead === null ? openingId : (ids.next().value ?? openingId),
    subhead,
    minutes: readingMinutes(blocks.reduce((sum, { text }) => sum + text.length, 0)),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  }));
}
