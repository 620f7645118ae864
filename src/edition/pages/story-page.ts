import { placeName } from '../../arabic/lexicon/places/place-name.ts';
import {
  cardOf,
  cardsAt,
  listedHeadlineOf,
  nameOf,
  type Card,
  type ListedHeadline,
  type NamedStory,
} from './card.ts';
import type { Language } from '../newspaper/locale.ts';
import type { Reason } from '../related/reason.ts';
import type { RelatedStory } from '../related/related-stories.ts';
import { footOf } from '../related/story-foot.ts';
import { sharedWords } from '../related/shared-words.ts';
import type { ArrangedStory, Edition, EditionStory } from '../edition.ts';
import { originName } from '../summaries/source-name.ts';
import type { Masthead, PageBase } from './page-base.ts';
import type { PagePlan, Pages } from './page-plan.ts';
import { saysToday, type StoryBody } from '../body/story-body.ts';
import type { Dateline, InlineMark, PhotoNote } from '../../story/story.ts';
import type { Destination } from '../addresses/destinations.ts';
import type { RelatedLink } from '../linking/link-related.ts';
import type { Fit } from '../summaries/headline-fit.ts';
import type { Photo } from '../summaries/picture.ts';
import type { Unpublished } from '../summaries/unpublished.ts';
import { withPictures, type PageSection } from '../body/story-sections.ts';

/** The page of a story. Lists that are there have something in them. */
export interface StoryPage extends PageBase {
  readonly kind: 'story';
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly headline: string;
  readonly fit: Fit;
  readonly kicker?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly standfirstMarks?: readonly InlineMark[] | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Dateline | undefined;
  readonly desk?: Destination | undefined;
  readonly photo?: Photo | undefined;
  /** What the source said about photos that are not here to be seen. */
  readonly photos?: readonly PhotoNote[] | undefined;
  readonly date?: string | undefined;
  readonly unpublished?: Unpublished | undefined;
  /** Day of the last change, as `YYYY-MM-DD`, where the front matter says it. */
  readonly updated?: string | undefined;
  /** Where the story first stood, where the front matter says it. */
  readonly origin?: { readonly label: string; readonly url?: string | undefined } | undefined;
  /** Said when the text says «اليوم» or «أمس» and states no date. */
  readonly relativeDates?: true | undefined;
  readonly sections: readonly PageSection[];
  /** The countries it is about. */
  readonly places?: readonly Destination[] | undefined;
  readonly tags?: readonly Destination[] | undefined;
  readonly related?: readonly RelatedLink[] | undefined;
  /** The stories that name this one. */
  readonly backlinks?: readonly Card[] | undefined;
  /** The stories nearest to this one, other than those the page leads to already. */
  readonly nearest?: readonly NearStory[] | undefined;
  /** Stories of the same text under another headline. */
  readonly copies?: readonly Copy[] | undefined;
  /** Further stories for the footer of the page: neither neighbours nor named above. */
  readonly others?: readonly Card[] | undefined;
  /**
   * The neighbours in the order of the edition, of those that the page does not lead to yet: `previous` is
   * newer, `next` older.
   */
  readonly previous?: NamedStory | undefined;
  readonly next?: NamedStory | undefined;
}

/** A story of the same text, and where that one first stood. */
export interface Copy extends ListedHeadline {
  readonly source?: string | undefined;
}

/** What a story has in common with another: what both are about, else words of both headlines. */
export interface CommonGround {
  readonly about?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
}

/** A story near another, and why. */
export interface NearStory extends Card, CommonGround {}

/** Returns what two stories have in common; null where it is nothing that can be said. */
function commonGround(
  story: ArrangedStory,
  near: ArrangedStory,
  { places, names }: Reason,
  language: Language,
): CommonGround | null {
  const about = [...places.map((code) => placeName(code, language)), ...names];
  if (about.length > 0) return { about };
  const words = sharedWords(story.storyRecord.headline, near.storyRecord.headline);
  return words.length > 0 ? { words } : null;
}

function originOf(story: StoryBody): StoryPage['origin'] {
  const label = originName(story);
  return label === null ? undefined : { label, url: story.frontMatter?.url ?? undefined };
}

const copyOf = (story: ArrangedStory): Copy => ({
  ...listedHeadlineOf(story),
  source: story.storyRecord.source ?? undefined,
});

const unlessEmpty = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length === 0 ? undefined : list;

/** What the page of a story says that stands in the edition and not in the story's own seed. */
interface StoryPageWithoutBody
  extends
    WaysOn,
    Pick<
      StoryPage,
      | 'path'
      | 'lang'
      | 'masthead'
      | 'fit'
      | 'desk'
      | 'date'
      | 'unpublished'
      | 'photo'
      | 'places'
      | 'tags'
    > {
  readonly picturesInText?: EditionStory['picturesInText'];
}

/** What paths lead to. */
interface EditionPaths {
  /** Where the addresses lead that lead on to others. */
  readonly targets: ReadonlyMap<string, string>;
  /** The stories, by their own paths. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What leads on from the page of a story. */
type WaysOn = Pick<
  StoryPage,
  'related' | 'backlinks' | 'nearest' | 'copies' | 'others' | 'previous' | 'next'
>;

/** Returns the stories near another that have something to say of why, by their numbers. */
function nearStories(
  edition: Edition,
  entry: EditionStory,
  nearest: readonly RelatedStory[],
): ReadonlyMap<number, NearStory> {
  const { language } = edition.newspaper.locale;
  return new Map(
    nearest.flatMap(({ number, reason }): [number, NearStory][] => {
      const other = edition.stories[number];
      const ground = other && commonGround(entry, other, reason, language);
      return other && ground ? [[number, { ...cardOf(other), ...ground }]] : [];
    }),
  );
}

/** Returns the ways on from a story. No story stands there twice. */
function waysOn(
  edition: Edition,
  number: number,
  entry: EditionStory,
  { targets, numbers }: EditionPaths,
): WaysOn {
  const { related } = entry;
  const relations = edition.relationsOf(number);
  const near = nearStories(edition, entry, relations.nearest);
  const foot = footOf({
    number,
    count: edition.stories.length,
    named: related.flatMap(({ path }) => numbers.get(targets.get(path) ?? path) ?? []),
    backlinks: entry.backlinks,
    copies: relations.copies,
    nearest: [...near.keys()],
  });
  const storyAt = (one: number | undefined): NamedStory | undefined => {
    const story = one === undefined ? undefined : edition.stories[one];
    return story && nameOf(story);
  };
  return {
    related: unlessEmpty(related),
    backlinks: unlessEmpty(cardsAt(edition, foot.backlinks)),
    nearest: unlessEmpty(foot.nearest.flatMap((one) => near.get(one) ?? [])),
    copies: unlessEmpty(foot.copies.flatMap((one) => edition.stories[one] ?? []).map(copyOf)),
    previous: storyAt(foot.previous),
    next: storyAt(foot.next),
    others: unlessEmpty(cardsAt(edition, foot.others)),
  };
}

/** Returns what the edition says on the page of one of its stories: where it stands, and the ways on. */
function withoutBody(
  edition: Edition,
  number: number,
  entry: EditionStory,
  masthead: Masthead,
  paths: EditionPaths,
): StoryPageWithoutBody {
  const { storyRecord, path, photo, desk } = entry;
  return {
    path,
    lang: entry.lang,
    masthead,
    fit: storyRecord.fit,
    desk: desk ?? undefined,
    photo: photo ?? undefined,
    picturesInText: entry.picturesInText,
    places: unlessEmpty(entry.places),
    tags: unlessEmpty(entry.tags),
    date: storyRecord.date ?? undefined,
    unpublished: storyRecord.unpublished,
    ...waysOn(edition, number, entry, paths),
  };
}

/** Returns the page of one story, with its ways on. */
function withBody(page: StoryPageWithoutBody, story: StoryBody): StoryPage {
  return {
    kind: 'story',
    path: page.path,
    masthead: page.masthead,
    lang: page.lang,
    headline: story.headline,
    fit: page.fit,
    kicker: story.kicker ?? undefined,
    standfirst: story.standfirst ?? undefined,
    standfirstMarks: story.standfirstMarks,
    byline: story.byline ?? undefined,
    dateline: story.dateline ?? undefined,
    desk: page.desk,
    photo: page.photo,
    photos: unlessEmpty(story.photos.slice(page.photo === undefined ? 0 : 1)),
    date: page.date,
    unpublished: page.unpublished,
    updated: story.frontMatter?.updated?.slice(0, 10) ?? undefined,
    origin: originOf(story),
    relativeDates: (page.date === undefined && saysToday(story)) || undefined,
    places: page.places,
    tags: page.tags,
    related: page.related,
    backlinks: page.backlinks,
    nearest: page.nearest,
    copies: page.copies,
    others: page.others,
    previous: page.previous,
    next: page.next,
    // Last, so that what stands above repeats the HTML before it for as little as can be.
    sections: withPictures(story.sections, page.picturesInText),
  };
}

const storyPlan = (
  edition: Edition,
  number: number,
  entry: EditionStory,
  masthead: Masthead,
  paths: EditionPaths,
): PagePlan<StoryPage> => ({
  kind: 'with-body',
  id: entry.storyRecord.id,
  withoutBody: () => {
    const page = withoutBody(edition, number, entry, masthead, paths);
    return { fromEdition: page, withBody: (story) => withBody(page, story) };
  },
});

/** Plans the page of each story. */
export function planStories(edition: Edition, masthead: Masthead): Pages<StoryPage> {
  const paths = {
    targets: new Map(edition.aliases.map(({ path, target }) => [path, target])),
    numbers: new Map(edition.stories.map(({ path }, number) => [path, number])),
  };
  return new Map(
    edition.stories.map((entry, number) => [
      entry.path,
      storyPlan(edition, number, entry, masthead, paths),
    ]),
  );
}
