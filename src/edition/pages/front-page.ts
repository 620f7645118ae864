import { FRONT_PATH } from '../addresses/paths.ts';
import {
  cardOf,
  listedHeadlineOf,
  leadOf,
  type NamedStory,
  type ListedHeadline,
  type Card,
  type LeadCard,
} from './card.ts';
import type { Edition, EditionStory } from '../edition.ts';
import { groupBy } from '../summaries/group-by.ts';
import type { Masthead, PageBase } from './page-base.ts';
import type { StoryBlock } from '../body/story-sections.ts';
import { planOf, type PagePlan, type Pages } from './page-plan.ts';
import type { StoryBody } from '../body/story-body.ts';
import type { Destination } from '../addresses/destinations.ts';
import type { Dateline } from '../../story/story.ts';

/** A column of the front page that opens the only story there is. */
export interface OpenedColumn {
  /** Null for the opening. */
  readonly subhead: string | null;
  /** Where the column goes on: the story, or one section of it. */
  readonly path: string;
  readonly paragraphs: readonly string[];
}

/** One desk as the front page shows it. */
export interface DeskSection {
  readonly desk: Destination;
  readonly total: number;
  readonly lead: Card;
  readonly heads: readonly ListedHeadline[];
}

/** A country, and how many stories are about it. */
export interface CountedPlace extends Destination {
  readonly total: number;
}

export interface FrontPage extends PageBase {
  readonly kind: 'front';
  readonly total: number;
  readonly lead: LeadCard | null;
  /** The dateline and the columns of the lead, when it is the only story; empty otherwise. */
  readonly dateline: Dateline | null;
  readonly columns: readonly OpenedColumn[];
  /** The stories after the lead that get a summary. */
  readonly seconds: readonly Card[];
  /** The stories after those, as headlines. */
  readonly latest: readonly ListedHeadline[];
  readonly desks: readonly DeskSection[];
  /** The countries that most stories are about. */
  readonly places: readonly CountedPlace[];
  /** In an edition of few stories, the newest headlines that they name and whose seeds have not come. */
  readonly awaited: readonly NamedStory[];
}

/** How much of each kind the front page holds. */
const most = {
  columns: 3,
  columnCharacters: 440,
  seconds: 5,
  latest: 12,
  heads: 5,
  places: 12,
  awaited: 2,
};

/** Up to this many stories the headlines that are awaited stand below them: then they are news too. */
const FEW_STORIES = 5;

/** Up to this many stories all stand with their summaries, and nothing is left for a list. */
const SMALL_EDITION_STORIES = 13;

/** The paragraphs of a column, up to the one with which it is long enough. */
function openColumn(paragraphs: readonly string[]): readonly string[] {
  const opened: string[] = [];
  let characters = 0;
  for (const paragraph of paragraphs) {
    if (characters >= most.columnCharacters) break;
    opened.push(paragraph);
    characters += paragraph.length;
  }
  return opened;
}

const texts = (blocks: readonly StoryBlock[]): readonly string[] =>
  blocks.map((block) => (typeof block === 'string' ? block : block.text));

/** The only story's own sections become the columns; its opening paragraph stands above them. */
function columnsOf(story: StoryBody, path: string): readonly OpenedColumn[] {
  const isSummary = story.standfirst === null ? 1 : 0;
  return story.sections
    .map(({ id, subhead, blocks }, index) => ({
      subhead: subhead ?? null,
      path: subhead === undefined ? path : `${path}#${id}`,
      paragraphs: openColumn(texts(blocks.slice(index === 0 ? isSummary : 0))),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .slice(0, most.columns);
}

/** Each desk with its newest story and the headlines after it, leaving out what stands above. */
function deskSections(
  { desks, stories, newspaper }: Edition,
  above: ReadonlySet<string>,
): readonly DeskSection[] {
  const left = new Set(newspaper.desks.flatMap(({ label, isOnFront }) => (isOnFront ? [] : label)));
  const byDesk = groupBy(stories, ({ desk }) => desk?.path ?? '');
  return desks.flatMap((desk) => {
    if (left.has(desk.label)) return [];
    const all = byDesk.get(desk.path) ?? [];
    const [lead, ...rest] = all.filter(({ path }) => !above.has(path));
    if (lead === undefined) return [];
    const heads = rest.slice(0, most.heads).map(listedHeadlineOf);
    return [{ desk, total: all.length, lead: cardOf(lead), heads }];
  });
}

/** The countries that most stories are about, with how many. */
function countedPlaces({ places, stories }: Edition): readonly CountedPlace[] {
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

/** Returns stories with one of them, by its id, before the others. */
function withLeadFirst(stories: readonly EditionStory[], id: string | null) {
  const lead = id === null ? undefined : stories.find((story) => story.storyRecord.id === id);
  return lead === undefined ? stories : [lead, ...stories.filter((story) => story !== lead)];
}

/** How many stories after the lead get a summary where the editor does not say. */
const secondsOf = (total: number): number =>
  total <= SMALL_EDITION_STORIES ? SMALL_EDITION_STORIES : most.seconds;

/**
 * The front page: with one story it opens it, with a few it gives each a summary, with many it
 * adds the latest headlines and a section for each desk.
 */
function frontPage(edition: Edition, masthead: Masthead): FrontPage {
  const { front } = edition.newspaper;
  const stories = withLeadFirst(edition.stories, front.lead);
  const [lead, ...rest] = stories;
  const secondCount = front.stories === null ? secondsOf(stories.length) : front.stories - 1;
  const seconds = rest.slice(0, secondCount);
  const latest = rest.slice(secondCount, secondCount + most.latest);
  const above = new Set([lead, ...seconds, ...latest].map((entry) => entry?.path ?? ''));
  return {
    kind: 'front',
    path: FRONT_PATH,
    masthead,
    total: stories.length,
    lead: lead === undefined ? null : leadOf(lead),
    dateline: null,
    columns: [],
    seconds: seconds.map(cardOf),
    latest: latest.map(listedHeadlineOf),
    desks: stories.length > SMALL_EDITION_STORIES ? deskSections(edition, above) : [],
    places: countedPlaces(edition),
    awaited: awaitedLinks(edition),
  };
}

/** The front page of an edition of one story, opened: its sections are the columns. */
function openFront(front: FrontPage, story: StoryBody): FrontPage {
  const columns = front.lead === null ? [] : columnsOf(story, front.lead.path);
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
