import { ARCHIVE_PATH, monthPath, UNDATED_PATH, yearPath } from '../addresses/paths.ts';
import type { CountedDestination, Destination } from '../addresses/destinations.ts';
import type { ArrangedStory, Edition } from '../edition.ts';
import { groupBy } from '../summaries/group-by.ts';
import { listedHeadlineOf, type ListedHeadline } from './card.ts';
import {
  planList,
  type ArchiveContents,
  type ArchivePage,
  type CountedMonth,
  type CountedYear,
  type MonthPage,
  type UndatedPage,
} from './list-pages.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type Pages } from './page-plan.ts';

/** A month of a year, with its newest headlines. */
interface OpenedMonth extends CountedMonth {
  readonly heads: readonly ListedHeadline[];
}

/** A year of the archive: its months, each with its newest headlines. */
export interface YearPage extends PageBase {
  readonly kind: 'year';
  /** `YYYY`. */
  readonly year: string;
  readonly total: number;
  /** The earliest first. */
  readonly months: readonly OpenedMonth[];
  /** The nearest years that have stories. */
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

/** How many headlines of each month stand on the page of its year. */
const MAX_HEADS = 3;

const isUndated = ({ storyRecord }: ArrangedStory): boolean => storyRecord.date === null;

/** Returns the stories that state a date by so many of its first characters, the newest first. */
function groupsByDate(
  { stories }: Edition,
  characters: number,
): readonly (readonly [string, readonly ArrangedStory[]])[] {
  const dated = stories.filter((story) => !isUndated(story));
  return [...groupBy(dated, ({ storyRecord }) => (storyRecord.date ?? '').slice(0, characters))];
}

/** Returns the months of the archive by their `YYYY-MM`, the newest first. */
const months = (edition: Edition) => groupsByDate(edition, 7);

/** Returns the years of the archive by their `YYYY`, the newest first. */
const years = (edition: Edition) => groupsByDate(edition, 4);

/** Returns the months of a year that have stories, the earliest first. */
const monthsOf = (stories: readonly ArrangedStory[]): readonly OpenedMonth[] =>
  [...groupBy(stories, ({ storyRecord }) => (storyRecord.date ?? '').slice(0, 7))]
    .map(([month, ofMonth]) => ({
      month,
      total: ofMonth.length,
      heads: ofMonth.slice(0, MAX_HEADS).map(listedHeadlineOf),
    }))
    .toReversed();

const countedYear = ([year, stories]: readonly [
  string,
  readonly ArrangedStory[],
]): CountedYear => ({
  year,
  total: stories.length,
  months: monthsOf(stories).map(({ month, total }) => ({ month, total })),
});

/** Counts the stories that stand at each destination. */
function countedOf(
  destinations: readonly Destination[],
  named: readonly Destination[],
): readonly CountedDestination[] {
  const byPath = groupBy(named, ({ path }) => path);
  return destinations.map(({ path, label }) => ({
    path,
    label,
    total: byPath.get(path)?.length ?? 0,
  }));
}

function contentsOf(edition: Edition): ArchiveContents {
  const { desks, places, stories } = edition;
  const undated = stories.filter(isUndated).length;
  return {
    years: years(edition).map(countedYear),
    undated: undated === 0 || undated === stories.length ? undefined : undated,
    desks: countedOf(
      desks,
      stories.flatMap(({ desk }) => desk ?? []),
    ),
    places: countedOf(
      places,
      stories.flatMap((story) => story.places),
    ),
  };
}

/** Plans the pages of the archive. The ways into it stand on the newest alone. */
export const planArchive = (edition: Edition, masthead: Masthead): Pages<ArchivePage> =>
  planList({ root: ARCHIVE_PATH, stories: edition.stories }, (path, part) => ({
    kind: 'archive',
    path,
    masthead,
    label: null,
    contents: path === ARCHIVE_PATH ? contentsOf(edition) : undefined,
    ...part,
  }));

/** Plans the pages of each month that has stories. */
export function planMonths(edition: Edition, masthead: Masthead): Pages<MonthPage> {
  const all = months(edition);
  return new Map(
    all.flatMap(([month, stories], at) => [
      ...planList({ root: monthPath(month), stories }, (path, part): MonthPage => ({
        kind: 'month',
        path,
        masthead,
        label: null,
        month,
        later: all[at - 1]?.[0],
        earlier: all[at + 1]?.[0],
        ...part,
      })),
    ]),
  );
}

/** Plans the pages of the stories that state no date; none where no story states one. */
export function planUndated(edition: Edition, masthead: Masthead): Pages<UndatedPage> {
  const stories = edition.stories.filter(isUndated);
  if (stories.length === 0 || stories.length === edition.stories.length) return new Map();
  return planList({ root: UNDATED_PATH, stories }, (path, part) => ({
    kind: 'undated',
    path,
    masthead,
    label: null,
    ...part,
  }));
}

/** Plans the page of each year that has stories. */
export function planYears(edition: Edition, masthead: Masthead): Pages<YearPage> {
  const all = years(edition);
  return new Map(
    all.map(([year, stories], at) => {
      const path = yearPath(year);
      const plan = planOf((): YearPage => ({
        kind: 'year',
        path,
        masthead,
        year,
        total: stories.length,
        months: monthsOf(stories),
        later: all[at - 1]?.[0],
        earlier: all[at + 1]?.[0],
      }));
      return [path, plan] as const;
    }),
  );
}
