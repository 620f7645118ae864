import { FRONT_PATH } from '../addresses/paths.ts';
import {
  listedHeadlineOf,
  leadOf,
  listedCardOf,
  type NamedStory,
  type ListedHeadline,
  type ListedCard,
  type LeadCard,
} from './card.ts';
import type { ArrangedStory, Edition } from '../edition.ts';
import { arrangeDesks, type FrontDesks, type OpenDesk } from '../front/arrange-desks.ts';
import { arrangeTop, rowsOf } from '../front/arrange-top.ts';
import type { Column } from '../front/columns.ts';
import { headColumns } from '../front/head-columns.ts';
import { openedColumns, type OpenedColumn } from '../front/opened-columns.ts';
import { photoWidths } from '../front/type-sizes.ts';
import { summaryWithin, type PlacedStory } from '../front/placed-story.ts';
import type { Photo } from '../summaries/picture.ts';
import type { BrandPicture } from '../newspaper/brand.ts';
import type { Newspaper } from '../newspaper/newspaper.ts';
import { groupBy } from '../summaries/group-by.ts';
import type { Masthead, PageBase } from './page-base.ts';
import { planOf, type PagePlan, type Pages } from './page-plan.ts';
import type { StoryBody } from '../body/story-body.ts';
import type { CountedDestination, Destination } from '../addresses/destinations.ts';
import type { Dateline } from '../../story/story.ts';

/** A photo on a card. */
export interface CardPhoto extends Photo {
  /** How wide it stands where the page has columns, as entries of `sizes`. */
  readonly widths: string;
}

/** A story as a card of the front page. */
export interface FrontCard extends ListedCard {
  readonly isBig?: boolean | undefined;
  /** Lines of its summary where the page has columns; 0 for none. */
  readonly lines: number;
  readonly photo?: CardPhoto | undefined;
}

/** A column of the front page: cards under each other, and headlines under those. */
export interface FrontColumn {
  readonly cards: readonly FrontCard[];
  readonly heads: readonly ListedHeadline[];
}

/** A desk with cards in columns of its own. */
export interface DeskSection {
  readonly desk: Destination;
  readonly total: number;
  readonly columns: readonly FrontColumn[];
}

/** A desk as a list of headlines. */
export interface DeskList {
  readonly desk: Destination;
  readonly total: number;
  readonly heads: readonly ListedHeadline[];
}

/** A picture of the newspaper's name: where it stands on the site, and its size in pixels. */
interface LogoPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of the newspaper's name, and that for dark paper where it is another. */
export interface Logo extends LogoPicture {
  readonly dark?: LogoPicture;
}

export interface FrontPage extends PageBase {
  readonly kind: 'front';
  /** A picture in place of the name. */
  readonly logo?: Logo;
  readonly total: number;
  /** The day of the newest story, whichever leads; `YYYY-MM-DD`, absent where none states one. */
  readonly day?: string | undefined;
  readonly lead: LeadCard | null;
  /** The dateline and the columns of the lead, when it is the only story; empty otherwise. */
  readonly dateline: Dateline | null;
  readonly columns: readonly OpenedColumn[];
  /** The stories under the lead, in its columns; none or two. */
  readonly under: readonly FrontCard[];
  /** The column beside the lead, with headlines in a large edition; absent where the lead stands alone. */
  readonly beside?: FrontColumn | undefined;
  /** Below the lead, columns beside each other. */
  readonly rows: readonly (readonly FrontColumn[])[];
  readonly desks: readonly DeskSection[];
  /** The desks after those, some beside each other. */
  readonly deskLists: readonly (readonly DeskList[])[];
  /** Stories of desks that have no other, below those: they say their desk. */
  readonly singles: readonly (readonly FrontColumn[])[];
  /** The desks of which nothing stands in those; none or several. */
  readonly otherDesks: readonly CountedDestination[];
  /** The countries that most stories are about. */
  readonly places: readonly CountedDestination[];
  /** In an edition of few stories, the newest headlines that they name and whose seeds have not come. */
  readonly awaited: readonly NamedStory[];
}

/** How much of each kind the front page holds. */
const most = {
  rowCards: 8,
  headlines: 40,
  places: 12,
  awaited: 2,
};

/** Up to this many stories the headlines that are awaited stand below them: then they are news too. */
const FEW_STORIES = 5;

/** Up to this many stories all stand with their summaries, and nothing is left for a list. */
const SMALL_EDITION_STORIES = 13;

/** Returns a story as a card of the front page. */
function frontCardOf(placedStory: PlacedStory): FrontCard {
  const { story, isBig, hasPhoto, lines, width } = placedStory;
  return {
    ...listedCardOf(story),
    summary: summaryWithin(placedStory) ?? undefined,
    lines,
    isBig: isBig || undefined,
    photo:
      hasPhoto && story.photo !== null ? { ...story.photo, widths: photoWidths(width) } : undefined,
  };
}

const frontColumnOf = ({ stories, heads }: Column): FrontColumn => ({
  cards: stories.map(frontCardOf),
  heads: heads.map(listedHeadlineOf),
});

/** The desks, each with its newest stories, leaving out what stands above. */
function openDesks(
  { desks, stories, newspaper }: Edition,
  above: ReadonlySet<ArrangedStory>,
): readonly OpenDesk[] {
  const hidden = new Set(
    newspaper.desks.flatMap(({ label, isOnFront }) => (isOnFront ? [] : label)),
  );
  const byDesk = groupBy(stories, ({ desk }) => desk?.path ?? '');
  return desks
    .filter(({ label }) => !hidden.has(label))
    .map((desk) => {
      const all = byDesk.get(desk.path) ?? [];
      return { desk, total: all.length, left: all.filter((story) => !above.has(story)) };
    });
}

/** The desks as the front page shows them. */
function deskParts({ sections, lists, singles, others }: FrontDesks) {
  return {
    desks: sections.map(({ desk, total, columns }) => ({
      desk,
      total,
      columns: columns.map(frontColumnOf),
    })),
    deskLists: lists.map((row) =>
      row.map(({ desk, total, heads }) => ({ desk, total, heads: heads.map(listedHeadlineOf) })),
    ),
    singles: singles.map((row) => row.map(frontColumnOf)),
    otherDesks: others.map(({ desk, total }) => ({ ...desk, total })),
  };
}

/** Rows of cards and columns of headlines, for an edition whose stories stand in no desk. */
function moreRows(left: readonly ArrangedStory[]): readonly (readonly Column[])[] {
  const cards = left.slice(0, most.rowCards);
  const heads = left.slice(cards.length, cards.length + most.headlines);
  return [...rowsOf(cards), ...(heads.length === 0 ? [] : [headColumns(heads)])];
}

/**
 * Returns stories with one of them before the others: the one of an id, else the first that is published. A draft or
 * a story of a later day, which `vite dev` shows, leads where there is no other.
 */
function withLeadFirst(
  stories: readonly ArrangedStory[],
  id: string | null,
): readonly ArrangedStory[] {
  const lead = stories.find(({ storyRecord }) =>
    id === null ? storyRecord.unpublished === undefined : storyRecord.id === id,
  );
  return lead === undefined ? stories : [lead, ...stories.filter((story) => story !== lead)];
}

/** What stands below the nameplate: the lead, what is around it, and the desks. */
function frontParts(edition: Edition, stories: readonly ArrangedStory[]) {
  const [lead, ...rest] = stories;
  const none = arrangeDesks([]);
  if (lead === undefined) return { under: [], rows: [], ...deskParts(none) };
  const wanted = edition.newspaper.front.stories;
  const mostCards = (wanted ?? SMALL_EDITION_STORIES) - 1;
  const isLarge = rest.length > mostCards;
  const fewestCards = isLarge && wanted === null ? 0 : mostCards;
  const top = arrangeTop(lead, rest, { isLarge, mostCards, fewestCards });
  const above = stories.slice(0, top.count);
  const desks = isLarge ? arrangeDesks(openDesks(edition, new Set(above))) : none;
  const hasMore = isLarge && desks.sections.length === 0 && desks.lists.length === 0;
  const more = hasMore ? moreRows(stories.slice(top.count)) : [];
  return {
    under: top.under.map(frontCardOf),
    beside: top.beside === null ? undefined : frontColumnOf(top.beside),
    rows: [...top.rows, ...more].map((row) => row.map(frontColumnOf)),
    ...deskParts(desks),
  };
}

/** The countries that most stories are about, with how many. */
function countedPlaces({ places, stories }: Edition): readonly CountedDestination[] {
  const totals = new Map<string, number>();
  for (const { path } of stories.flatMap((story) => story.places))
    totals.set(path, (totals.get(path) ?? 0) + 1);
  return places
    .slice(0, most.places)
    .map((place) => ({ ...place, total: totals.get(place.path) ?? 0 }));
}

const awaitedLinks = ({ stories, awaited }: Edition): readonly NamedStory[] =>
  stories.length > FEW_STORIES
    ? []
    : awaited.slice(0, most.awaited).map(({ path, headline, lang }) => ({ path, headline, lang }));

/** The id of the one story whose body the front page opens, or null: it opens none among several. */
const openedStory = ({ stories: [only, ...others] }: Edition): string | null =>
  only === undefined || others.length > 0 ? null : only.storyRecord.id;

/** The day of the newest story that is published: the edition's own, whichever story leads. */
const newestDay = ({ stories }: Edition): string | undefined =>
  stories.find(({ storyRecord }) => storyRecord.unpublished === undefined)?.storyRecord.date ??
  undefined;

const logoPicture = ({ path, width, height }: BrandPicture): LogoPicture => ({
  path,
  width,
  height,
});

function logoOf({ logo }: Newspaper): { readonly logo?: Logo } {
  if (logo === null) return {};
  const { dark } = logo;
  const inDark = dark === undefined ? {} : { dark: logoPicture(dark) };
  return { logo: { ...logoPicture(logo), ...inDark } };
}

/**
 * The front page: with one story it opens it, with a few it gives each a summary, with many it
 * adds headlines and the desks.
 */
function frontPage(edition: Edition, masthead: Masthead): FrontPage {
  const stories = withLeadFirst(edition.stories, edition.newspaper.front.lead);
  const [lead] = stories;
  return {
    kind: 'front',
    path: FRONT_PATH,
    masthead,
    ...logoOf(edition.newspaper),
    total: stories.length,
    day: newestDay(edition),
    lead: lead === undefined ? null : leadOf(lead),
    dateline: null,
    columns: [],
    ...frontParts(edition, stories),
    places: countedPlaces(edition),
    awaited: awaitedLinks(edition),
  };
}

/** The front page of an edition of one story, opened: its sections are the columns. */
function openFront(front: FrontPage, story: StoryBody): FrontPage {
  const columns = front.lead === null ? [] : openedColumns(story, front.lead.path);
  return { ...front, dateline: columns[0]?.subhead === null ? story.dateline : null, columns };
}

function frontPlan(edition: Edition, masthead: Masthead): PagePlan<FrontPage> {
  const opened = openedStory(edition);
  if (opened === null) return planOf(() => frontPage(edition, masthead));
  return {
    kind: 'with-body',
    id: opened,
    withoutBody: () => {
      const front = frontPage(edition, masthead);
      return { fromEdition: front, withBody: (story) => openFront(front, story) };
    },
  };
}

/** Plans the front page. */
export const planFront = (edition: Edition, masthead: Masthead): Pages<FrontPage> =>
  new Map([[FRONT_PATH, frontPlan(edition, masthead)]]);
