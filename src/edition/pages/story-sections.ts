import type { StorySection } from '../page.ts';
import { uniqueIds } from '../slug.ts';
import type { StoryBody } from '../story-body.ts';

/** The opening's address within the page. */
const openingId = 'top';

/** Ids that the page uses for itself. */
const idsOfThePage = [openingId, 'root', 'page', 'main', 'contents'];

/**
 * The sections of a story, each with its address within the page.
 */
export function storySections({ sections }: StoryBody): readonly StorySection[] {
  const subheads = sections.flatMap(({ subhead }) => subhead ?? []);
  const ids = [...uniqueIds(subheads, idsOfThePage)].values();
  return sections.map(({ subhead, blocks }) => ({
    id: subhead === null ? openingId : (ids.next().value ?? openingId),
    subhead: subhead ?? undefined,
    blocks: blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : { kind, text })),
  }));
}
