import type { NamedStory } from '../../edition/pages/card.ts';

/** The stories of a page that lists them, in their order, and the pages of the list beside it. */
export interface ListOrder {
  readonly stories: readonly NamedStory[];
  /** Paths of the pages of the list before and after this one. */
  readonly before: string | null;
  readonly after: string | null;
  /** What stands after the path in links to its stories: empty, or `?` and more. */
  readonly addressQuery?: string;
}

/** A story beside another in a list. */
export interface ListNeighbour extends NamedStory {
  /** Address of the page of the list that it stands on. */
  readonly list: string;
  readonly addressQuery?: string | undefined;
}

/** The stories before and after one in a list. */
export interface ListNeighbours {
  /** Address of the page of the list, and its title. */
  readonly list: string;
  readonly title: string;
  readonly previous: ListNeighbour | undefined;
  readonly next: ListNeighbour | undefined;
}

/** A page that lists stories, as the reader has it. */
export interface OpenedList {
  readonly order: ListOrder;
  readonly title: string;
}

const neighbour = (
  story: NamedStory | undefined,
  list: string,
  { addressQuery }: ListOrder,
): ListNeighbour | undefined => story && { ...story, list, addressQuery };

/**
 * Finds the stories before and after one in a list; at the end of a page they stand on the page beside it.
 *
 * @param list address of the page that the story stands on, below the base of the site.
 * @param path the path of the story.
 * @param open brings a page that lists stories; null for one that lists none, or that is not to be had.
 * @returns null where the story does not stand on that page, as when the list has changed since.
 */
export async function neighboursIn(
  list: string,
  path: string,
  open: (list: string) => Promise<OpenedList | null>,
): Promise<ListNeighbours | null> {
  const opened = await open(list);
  if (opened === null) return null;
  const { order, title } = opened;
  const { stories, before, after } = order;
  const at = stories.findIndex((story) => story.path === path);
  if (at === -1) return null;
  const [earlier, later] = await Promise.all([
    at === 0 && before !== null ? open(before) : null,
    at === stories.length - 1 && after !== null ? open(after) : null,
  ]);
  return {
    list,
    title,
    previous:
      neighbour(stories[at - 1], list, order) ??
      neighbour(earlier?.order.stories.at(-1), before ?? list, order),
    next:
      neighbour(stories[at + 1], list, order) ??
      neighbour(later?.order.stories[0], after ?? list, order),
  };
}
