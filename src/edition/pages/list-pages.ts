import { cardOf } from './card.ts';
import type { ArrangedStory } from '../edition.ts';
import type { ListPage, Masthead } from './page.ts';

/** Stories on one page of a list. */
const pageSize = 40;

/** A list to be cut into pages. */
export interface StoryList {
  readonly kind: ListPage['kind'];
  readonly label: string | null;
  /** Address of the newest page; the numbered pages lie below it. */
  readonly root: string;
  /** Newest first. */
  readonly stories: readonly ArrangedStory[];
}

/**
 * Cuts a list into pages. Page 1 holds the oldest, so that a new story changes one page and not
 * all of them; the newest page stands at the root as well, and its number is the canonical one.
 *
 * @returns what makes each page, by path. An empty list has its root and nothing else.
 */
export function listPages(
  { kind, label, root, stories }: StoryList,
  masthead: Masthead,
): ReadonlyMap<string, () => ListPage> {
  const count = Math.max(1, Math.ceil(stories.length / pageSize));
  const pathOf = (number: number): string => `${root}${number}/`;

  const makePage = (path: string, number: number): ListPage => ({
    kind,
    path,
    masthead,
    label,
    number,
    canonical: pathOf(number),
    stories: stories
      .slice(
        Math.max(0, stories.length - number * pageSize),
        stories.length - (number - 1) * pageSize,
      )
      .map(cardOf),
    newer: number === count ? null : number + 1 === count ? root : pathOf(number + 1),
    older: number === 1 ? null : pathOf(number - 1),
  });

  const numbered = Array.from({ length: count }, (_, index) => index + 1).map(
    (number) => [pathOf(number), () => makePage(pathOf(number), number)] as const,
  );
  return new Map([[root, () => makePage(root, count)], ...numbered]);
}
