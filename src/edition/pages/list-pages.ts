import { labelKey, type CountedDestination, type Destination } from '../addresses/destinations.ts';
import { numberedPath } from '../addresses/paths.ts';
import type { Edition, ArrangedStory } from '../edition.ts';
import { leadOf, listedCardOf, type LeadCard, type ListedCard } from './card.ts';
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
  readonly stories: readonly ListedCard[];
}

/** A list whose newest page has a face of its own. */
interface LedListPage extends ListPageBase {
  /** The first of its stories, on the newest page. */
  readonly lead?: LeadCard | undefined;
}

/** A page of the stories of a desk. */
export interface DeskPage extends LedListPage {
  readonly kind: 'desk';
  /** The desk's name. */
  readonly label: string;
}

/** A page of the stories about a country. */
export interface PlacePage extends LedListPage {
  readonly kind: 'place';
  /** The country's name. */
  readonly label: string;
  /** The tag of the same name. */
  readonly namesake?: Destination | undefined;
}

/** A page of the stories with a tag. */
export interface TagPage extends LedListPage {
  readonly kind: 'tag';
  readonly label: string;
  /** The country of the same name. */
  readonly namesake?: Destination | undefined;
}

/** A month of the archive, as `YYYY-MM`, and how many stories it has. */
export interface CountedMonth {
  readonly month: string;
  readonly total: number;
}

/** A year of the archive, as `YYYY`, with its months that have stories, the earliest first. */
export interface CountedYear {
  readonly year: string;
  readonly total: number;
  readonly months: readonly CountedMonth[];
}

/** The ways into the archive, on its newest page alone: they change with every story. */
export interface ArchiveContents {
  /** The newest first; none where no seed states a date. */
  readonly years: readonly CountedYear[];
  /** How many stories state no date, where others do. */
  readonly undated?: number | undefined;
  readonly desks: readonly CountedDestination[];
  /** Those that most stories are about first. */
  readonly places: readonly CountedDestination[];
}

/** A page of the archive. */
export interface ArchivePage extends ListPageBase {
  readonly kind: 'archive';
  readonly label: null;
  readonly contents?: ArchiveContents | undefined;
}

/** A page of a month of the archive. */
export interface MonthPage extends ListPageBase {
  readonly kind: 'month';
  readonly label: null;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The nearest months that have stories. */
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

/** A page of the stories that state no date, where others do. */
export interface UndatedPage extends ListPageBase {
  readonly kind: 'undated';
  readonly label: null;
}

/** A page of any list of stories. */
export type ListPage = DeskPage | PlacePage | TagPage | ArchivePage | MonthPage | UndatedPage;

/** Stories on one page of a list. */
const PAGE_SIZE = 50;

/** A list to be cut into pages. */
export interface StoryList {
  /** Path of the newest page; the numbered pages lie below it. */
  readonly root: string;
  /** Newest first. */
  readonly stories: readonly ArrangedStory[];
}

/** What a page of a list takes from it. */
export type ListPart = Pick<ListPage, 'root' | 'number' | 'count' | 'canonical' | 'stories'>;

function partOf({ root, stories }: StoryList, number: number, count: number): ListPart {
  const end = stories.length - (number - 1) * PAGE_SIZE;
  return {
    root,
    number,
    count,
    canonical: numberedPath(root, number),
    stories: stories.slice(Math.max(0, end - PAGE_SIZE), end).map(listedCardOf),
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
export function planList<P extends ListPage>(
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

/** Returns the newest of some stories, as it leads a page. */
function leadIn([first]: readonly ArrangedStory[] = []): LeadCard | undefined {
  return first === undefined ? undefined : leadOf(first);
}

/** Plans the pages of a list for each destination. Stories that stand in several stand in each. */
function planLists<P extends DeskPage | PlacePage | TagPage>(
  destinations: readonly Destination[],
  byPath: ReadonlyMap<string, readonly ArrangedStory[]>,
  pageOf: (path: string, part: ListPart, label: string) => P,
): Pages<P> {
  return new Map(
    destinations.flatMap(({ path: root, label }) => [
      ...planList({ root, stories: byPath.get(root) ?? [] }, (path, part) => ({
        ...pageOf(path, part, label),
        lead: part.number === part.count ? leadIn(byPath.get(root)) : undefined,
      })),
    ]),
  );
}

/** Returns the stories that name each destination, in the order of the edition. */
function storiesByPath(
  { stories }: Edition,
  namedBy: (story: ArrangedStory) => readonly Destination[],
): ReadonlyMap<string, readonly ArrangedStory[]> {
  const byPath = new Map<string, ArrangedStory[]>();
  for (const story of stories)
    for (const { path } of namedBy(story)) {
      const named = byPath.get(path);
      if (named === undefined) byPath.set(path, [story]);
      else named.push(story);
    }
  return byPath;
}

/** Plans the pages of each desk. */
export const planDesks = (edition: Edition, masthead: Masthead): Pages<DeskPage> =>
  planLists(
    edition.desks,
    storiesByPath(edition, ({ desk }) => (desk === null ? [] : [desk])),
    (path, part, label) => ({ kind: 'desk', path, masthead, label, ...part }),
  );

/** Returns what finds the destination of the same name, where there is one. */
function namesakesIn(
  destinations: readonly Destination[],
): (label: string) => Destination | undefined {
  const byKey = new Map(destinations.map((one) => [labelKey(one.label), one]));
  return (label) => byKey.get(labelKey(label));
}

/** Plans the pages of each country that stories are about. */
export function planPlaces(edition: Edition, masthead: Masthead): Pages<PlacePage> {
  const namesake = namesakesIn(edition.tags);
  return planLists(
    edition.places,
    storiesByPath(edition, ({ places }) => places),
    (path, part, label) => ({
      kind: 'place',
      path,
      masthead,
      label,
      ...part,
      namesake: namesake(label),
    }),
  );
}

/** Plans the pages of each tag. */
export function planTags(edition: Edition, masthead: Masthead): Pages<TagPage> {
  const namesake = namesakesIn(edition.places);
  return planLists(
    edition.tags,
    storiesByPath(edition, ({ tags }) => tags),
    (path, part, label) => ({
      kind: 'tag',
      path,
      masthead,
      label,
      ...part,
      namesake: namesake(label),
    }),
  );
}
