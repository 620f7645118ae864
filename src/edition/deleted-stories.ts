import type { Edition } from './edition.ts';
import type { RelatedLink } from './linking/link-related.ts';

/** Returns a link as it is where its address says that the story was deleted: it is not awaited. */
function linkOnceDeleted(link: RelatedLink, deleted: ReadonlySet<string>): RelatedLink {
  if (link.awaited !== true || !deleted.has(link.path)) return link;
  const { awaited: _, ...rest } = link;
  return { ...rest, deleted: true };
}

/**
 * Returns the edition with addresses that say that their story was deleted. A story that is named by
 * others is not awaited at such an address.
 *
 * @param paths the addresses; one that leads to a story is left out.
 */
export function withDeletedStories(
  edition: Omit<Edition, 'deleted'>,
  paths: readonly string[],
): Edition {
  if (paths.length === 0) return { ...edition, deleted: [] };
  const taken = new Set(
    [...edition.stories, ...edition.sharedHeadlines, ...edition.aliases].map(({ path }) => path),
  );
  const deleted = paths.filter((path) => !taken.has(path));
  const gone = new Set(deleted);
  return {
    ...edition,
    stories: edition.stories.map((story) => ({
      ...story,
      related: story.related.map((link) => linkOnceDeleted(link, gone)),
    })),
    awaited: edition.awaited.filter(({ path }) => !gone.has(path)),
    deleted,
  };
}
