import { ARCHIVE_PATH, numberedPath } from '../addresses/paths.ts';
import type { Edition, ArrangedStory } from '../edition.ts';
import { groupBy } from '../summaries/group-by.ts';
import { cardOf, type Card } from './card.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** One page of a list of stories, newest first. */
interface ListPageBase extends PageBase {
  /** Path of the newest page; the numbered pages lie below it. */
  readonly root: string;
  /** Number of this page, 1 the oldest, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** The address that search engines should keep. */
  readonly canonical: string;
  readonly stories: readonly Card[];
}

/** A page of the stories of a desk. */
export interface DeskPage extends ListPageBase {
  readonly kind: 'desk';
  /** The desk's name. */
  readonly label: string;
}

/** A page of the archive. */
export interface ArchivePage extends ListPageBase {
  readonly kind: 'archive';
  readonly label: null;
}

/** A page of any list of stories. */
export type ListPage = DeskPage | ArchivePage;

/** Stories on one page of a list. */
const PAGE_SIZE = 50;

/** A list to be cut into pages. */
interface StoryList {
  /** Path of the newest page; the numbered pages lie below it. */
  readonly root: string;
  /** Newest first. */
  readonly stories: readonly ArrangedStory[];
}

/** What a page of a list takes from it. */
type ListPart = Pick<ListPage, 'root' | 'number' | 'count' | 'canonical' | 'stories'>;

function partOf({ root, stories }: StoryList, number: number, count: number): ListPart {
  const end = stories.length - (number - 1) * PAGE_SIZE;
  return {
    root,
    number,
    count,
    canonical: numberedPath(root, number),
    stories: stories.slice(Math.max(0, end - PAGE_SIZE), end).map(cardOf),
  };
}

/**
 * Cuts a list into pages. Page 1 holds the oldest, so that a new story changes the newest page and
 * not all of them; all change when their count does, once in fifty stories. The newest page stands at
 * the root as well, and its number is the canonical one.
 *
 * @param pageOf makes the page at a path.
 * @returns the plan of each page; an empty list has page 1.
 */
function planList<P extends ListPage>(
  list: StoryList,
  pageOf: (path: string, part: ListPart) => P,
): Pages<P> {
  const count = Math.max(1, Math.ceil(list.stories.length / PAGE_SIZE));
  const planAt = (path: string, number: number) =>
    [path, planOf(() => pageOf(path, partOf(list, number, count)))] as const;
  const numbered = Array.from({ length: count }, (_, index) =>
    planAt(numberedPath(list.root, index + 1), index + 1),
  );
  return new Map([planAt(list.root, count), ...numbered]);
}

/** Plans the pages of the archive. */
export const planArchive = ({ stories }: Edition, masthead: Masthead): Pages<ArchivePage> =>
  planList({ root: ARCHIVE_PATH, stories }, (path, part) => ({
    kind: 'archive',
    path,
    masthead,
    label: null,
    ...part,
  }));

/** Plans the pages of each desk. */
export function planDesks({ desks, stories }: Edition, masthead: Masthead): Pages<DeskPage> {
  const byDesk = groupBy(stories, ({ desk }) => desk?.path ?? '');
  return new Map(
    desks.flatMap(({ path: root, label }) => [
      ...planList({ root, stories: byDesk.get(root) ?? [] }, (path, part): DeskPage => ({
        kind: 'desk',
        path,
        masthead,
        label,
        ...part,
      })),
    ]),
  );
}
