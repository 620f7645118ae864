import { cardsAt } from './card.ts';
import type { Edition, EditionStory, ArrangedEdition } from '../edition.ts';
import { fitOf } from './headline-fit.ts';
import { groupBy } from '../group-by.ts';
import type { AliasPage, AwaitedPage, Masthead, Page, DisambiguationPage } from './page.ts';
import { frontPage, openedStory, openFront } from './front-page.ts';
import { listPages } from './list-pages.ts';
import { storyFrame, storyPage } from './story-page.ts';
import { bodyOf, type StoryBody, type StoryText } from './story-body.ts';

/** The address of the page that stands in for all that do not exist; no page of the site links to it. */
export const notFoundPath = '/404/';

/** What the edition says of a page that shows the body of a story, and how the two make the page. */
export interface Frame {
  /** Everything the page takes from the edition: two equal ones and one story make one page. */
  readonly said: object;
  readonly complete: (story: StoryBody) => Page;
}

/** How one page is made: from the edition alone, or with the body of one story. */
export type PagePlan =
  | { readonly kind: 'listing'; readonly page: () => Page }
  | { readonly kind: 'body'; readonly id: string; readonly frame: () => Frame };

/** The plan of each page of the site, by path. Nothing is made before it is asked for. */
export type Pages = ReadonlyMap<string, PagePlan>;

type Listings<Kind extends Page = Page> = ReadonlyMap<string, () => Kind>;

/**
 * Pages that are made together: the front, those under the addresses of headlines, and those of
 * `paginateLists`.
 */
export type PageGroup = 'front' | 'headlines' | 'lists';

function headlinePages(edition: Edition, masthead: Masthead): Listings {
  const pages = new Map<string, () => Page>();
  for (const { path, headline, target } of edition.aliases)
    pages.set(path, (): AliasPage => ({ kind: 'alias', path, masthead, headline, target }));
  for (const { path, headline, backlinks } of edition.awaited) {
    const make = (): AwaitedPage => ({
      kind: 'awaited',
      path,
      masthead,
      headline,
      fit: fitOf(headline),
      backlinks: cardsAt(edition, backlinks),
    });
    pages.set(path, make);
  }
  for (const { path, headline, stories } of edition.shared) {
    const make = (): DisambiguationPage => ({
      kind: 'disambiguation',
      path,
      masthead,
      headline,
      fit: fitOf(headline),
      stories: cardsAt(edition, stories),
    });
    pages.set(path, make);
  }
  return pages;
}

function lists(edition: ArrangedEdition, masthead: Masthead): Listings {
  const { desks, stories } = edition;
  const byDesk = groupBy(stories, ({ desk }) => desk?.path ?? '');
  const archive = { kind: 'archive' as const, label: null, root: '/archive/', stories };
  const deskLists = desks.map(({ path, label }) => {
    const list = { kind: 'desk' as const, label, root: path, stories: byDesk.get(path) ?? [] };
    return listPages(list, masthead);
  });
  return new Map([listPages(archive, masthead), ...deskLists].flatMap((pages) => [...pages]));
}

function frontPlan(edition: Edition, masthead: Masthead): PagePlan {
  const opened = openedStory(edition);
  if (opened === null) return { kind: 'listing', page: () => frontPage(edition, masthead) };
  const frame = (): Frame => {
    const said = frontPage(edition, masthead);
    return { said, complete: (story) => openFront(said, story) };
  };
  return { kind: 'body', id: opened, frame };
}

function storyPlan(
  edition: Edition,
  number: number,
  entry: EditionStory,
  masthead: Masthead,
): PagePlan {
  const frame = (): Frame => {
    const said = storyFrame(edition, number, entry, masthead);
    return { said, complete: (story) => storyPage(said, story) };
  };
  return { kind: 'body', id: entry.storyRecord.id, frame };
}

const listingPlans = (listings: Listings): Map<string, PagePlan> =>
  new Map([...listings].map(([path, page]) => [path, { kind: 'listing', page }] as const));

function underHeadlines(edition: Edition, masthead: Masthead): Pages {
  const pages = listingPlans(headlinePages(edition, masthead));
  edition.stories.forEach((entry, number) =>
    pages.set(entry.path, storyPlan(edition, number, entry, masthead)),
  );
  return pages;
}

const mastheadOf = ({ name, desks }: ArrangedEdition): Masthead => ({ name, desks });

/**
 * The pages that need no more than the places of the stories, whatever these name: the lists, and the
 * "not found" page under `notFoundPath`.
 *
 * @returns a plan for each address.
 */
export function paginateLists(edition: ArrangedEdition): Pages {
  const masthead = mastheadOf(edition);
  const pages = listingPlans(lists(edition, masthead));
  const page = (): Page => ({ kind: 'not-found', path: notFoundPath, masthead });
  return pages.set(notFoundPath, { kind: 'listing', page });
}

/**
 * The pages of a group.
 *
 * @returns a plan for each address.
 */
export function paginateGroup(edition: Edition, group: PageGroup): Pages {
  if (group === 'lists') return paginateLists(edition);
  const masthead = mastheadOf(edition);
  return group === 'front'
    ? new Map([['/', frontPlan(edition, masthead)]])
    : underHeadlines(edition, masthead);
}

/**
 * Every page of the site.
 *
 * @param edition the stories with their addresses and links.
 * @returns a plan for each address, the "not found" page among them under `notFoundPath`.
 */
export const paginate = (edition: Edition): Pages =>
  new Map([
    ...paginateGroup(edition, 'front'),
    ...paginateGroup(edition, 'lists'),
    ...paginateGroup(edition, 'headlines'),
  ]);

/**
 * Makes one page.
 *
 * @param storyOf gives the whole story of an id, for a page that shows its body.
 */
export const makePage = (plan: PagePlan, storyOf: (id: string) => StoryText): Page =>
  plan.kind === 'listing' ? plan.page() : plan.frame().complete(bodyOf(storyOf(plan.id)));

/** How many pages the site has, the "not found" page among them: quicker than to plan them all. */
export const countPages = (edition: Edition): number =>
  paginateGroup(edition, 'front').size +
  paginateLists(edition).size +
  edition.stories.length +
  edition.aliases.length +
  edition.awaited.length +
  edition.shared.length;
