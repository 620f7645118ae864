import { ARCHIVE_PATH, FRONT_PATH } from '../../edition/addresses/paths.ts';
import type { Edition } from '../../edition/edition.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import { PAGE_KINDS } from '../../edition/pages/page-kinds.ts';
import { paginate } from '../../edition/pages/paginate.ts';

/** A page that search engines are to know. */
export interface ListedAddress {
  /** Site-absolute without the base, decoded. */
  readonly path: string;
  /** The day or the moment of the last change, where the story states it. */
  readonly changed: string | null;
}

/** The dates that a story states. */
export interface StatedDates {
  readonly date: string | null;
  readonly updated: string | null;
}

/** The kinds of pages that list stories. */
const LISTS = {
  desk: PAGE_KINDS.desk,
  place: PAGE_KINDS.place,
  tag: PAGE_KINDS.tag,
  archive: PAGE_KINDS.archive,
};

/**
 * Returns the addresses that a sitemap names: the canonical one of each page that search engines keep.
 * Stories come last, the oldest first, so that a new one changes the last file of a large sitemap alone.
 *
 * @param datesOf gives what the front matter of a seed states, by its id.
 */
export function listedAddresses(
  edition: Edition,
  datesOf: (id: string) => StatedDates | undefined,
): readonly ListedAddress[] {
  const { desks, places, tags, sharedHeadlines, stories } = edition;
  // The newest page of a list stands at its root too, and its number is the canonical one.
  const roots = new Set([ARCHIVE_PATH, ...[...desks, ...places, ...tags].map(({ path }) => path)]);
  const lists = [...paginate<PageBase>(edition, LISTS).keys()].filter((path) => !roots.has(path));
  const published = stories.filter(({ storyRecord }) => storyRecord.unpublished === undefined);
  return [
    ...[FRONT_PATH, ...lists, ...sharedHeadlines.map(({ path }) => path)].map((path) => ({
      path,
      changed: null,
    })),
    ...published.toReversed().map(({ path, storyRecord: { id, date } }) => {
      const said = datesOf(id);
      return { path, changed: said?.updated ?? said?.date ?? date };
    }),
  ];
}
