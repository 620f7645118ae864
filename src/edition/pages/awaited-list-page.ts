import { AWAITED_PATH, numberedPath } from '../addresses/paths.ts';
import type { Edition } from '../edition.ts';
import { headlineLinesOf, type HeadlineLines } from '../summaries/headline-lines.ts';
import type { AwaitedHeadline } from '../linking/link-related.ts';
import { nameOf, type NamedStory } from './card.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** A headline whose story has not come, and who names it. */
export interface NamedAwaited extends NamedStory {
  readonly headlineLines: HeadlineLines;
  /** How many stories name it. */
  readonly total: number;
  /** The first of them. */
  readonly backlinks: readonly NamedStory[];
}

/** A page of the headlines that stories name and whose seeds have not come, the most named first. */
export interface AwaitedListPage extends PageBase {
  readonly kind: 'awaited-list';
  /** Number of this page, 1 the first, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** How many headlines there are on all pages. */
  readonly total: number;
  readonly awaited: readonly NamedAwaited[];
}

/** Headlines on one page. */
const PAGE_SIZE = 50;

/** How many of the stories that name a headline stand below it. */
const MAX_BACKLINKS = 3;

/**
 * Returns the headlines that most stories name first; of others those that wait longest, so that a new
 * one stands on the last page and changes no other.
 */
const mostNamedFirst = (awaited: readonly AwaitedHeadline[]): readonly AwaitedHeadline[] =>
  awaited.toReversed().toSorted((one, other) => other.backlinks.length - one.backlinks.length);

/** Returns a headline with the stories that name it. */
function namedAwaited(
  { stories }: Edition,
  { path, headline, lang, backlinks }: AwaitedHeadline,
): NamedAwaited {
  const first = backlinks.slice(0, MAX_BACKLINKS).flatMap((number) => stories[number] ?? []);
  return {
    path,
    headline,
    lang,
    headlineLines: headlineLinesOf(headline),
    total: backlinks.length,
    backlinks: first.map(nameOf),
  };
}

/** Plans the pages of the headlines that stories name and whose seeds have not come; at least one. */
export function planAwaitedList(edition: Edition, masthead: Masthead): Pages<AwaitedListPage> {
  const all = mostNamedFirst(edition.awaited);
  const count = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const path = index === 0 ? AWAITED_PATH : numberedPath(AWAITED_PATH, index + 1);
      const plan = planOf((): AwaitedListPage => ({
        kind: 'awaited-list',
        path,
        masthead,
        number: index + 1,
        count,
        total: all.length,
        awaited: all
          .slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE)
          .map((awaited) => namedAwaited(edition, awaited)),
      }));
      return [path, plan] as const;
    }),
  );
}
