import type { Story } from '../../story/story.ts';
import type { PageSection } from './page.ts';
import { uniqueIds } from '../addresses/slug.ts';

/** The opening's address within the page. */
const openingId = 'top';

/** Ids that the page uses for itself. */
const idsOfThePage = [openingId, 'root', 'page', 'main', 'contents'];

/** Returns the sections of a story's page, each with its address within it. */
export function storySections(sections: Story['sections']): readonly PageSection[] {
  const subheads = sections.flatMap(({ subhead }) => subhead ?? []);
  const ids = [...uniqueIds(subheads, idsOfThePage)].values();
  return sections.map(({ subhead, blocks }) => ({
    id: subhead === null ? openingId : (ids.next().value ?? openingId),
    subhead: subhead ?? undefined,
    blocks: blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : { kind, text })),
  }));
}
