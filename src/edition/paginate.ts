import { cardsAt } from './card.ts';
import type { Edition } from './edition.ts';
import { fitOf } from './fit.ts';
import { groupBy } from './group-by.ts';
import type { AliasPage, AwaitedPage, Masthead, Page, SharedPage } from './page.ts';
import { frontPage } from './pages/front-page.ts';
import { listPages } from './pages/list-pages.ts';
import { storyPage } from './pages/story-page.ts';

/** The address of the page that stands in for all that do not exist; no page of the site links to it. */
export const notFoundPath = '/404/';

/** What makes each page of the site, by path. Nothing is made before it is asked for. */
export type Pages = ReadonlyMap<string, () => Page>;

function headlinePages(edition: Edition, masthead: Masthead): Pages {
  const pages = new Map<string, () => Page>();
  for (const { path, headline, target } of edition.aliases)
    pages.set(path, (): AliasPage => ({ kind: 'alias', path, masthead, headline, target }));
  for (const { path, headline, namedBy } of edition.awaited) {
    const make = (): AwaitedPage => ({
      kind: 'awaited',
      path,
      masthead,
      headline,
      fit: fitOf(headline),
      namedBy: cardsAt(edition, namedBy),
    });
    pages.set(path, make);
  }
  for (const { path, headline, stories } of edition.shared) {
    const make = (): SharedPage => ({
      kind: 'shared',
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

function lists(edition: Edition, masthead: Masthead): Pages {
  const { desks, stories } = edition;
  const byDesk = groupBy(stories, ({ desk }) => desk?.path ?? '');
  const archive = { kind: 'archive' as const, label: null, root: '/archive/', stories };
  const deskLists = desks.map(({ path, label }) => {
    const list = { kind: 'desk' as const, label, root: path, stories: byDesk.get(path) ?? [] };
    return listPages(list, masthead);
  });
  return new Map([listPages(archive, masthead), ...deskLists].flatMap((pages) => [...pages]));
}

/**
 * Every page of the site.
 *
 * @param edition the stories with their addresses and links.
 * @returns a maker for each address, the "not found" page among them under `notFoundPath`.
 */
export function paginate(edition: Edition): Pages {
  const masthead: Masthead = { name: edition.name, desks: edition.desks };
  return new Map<string, () => Page>([
    ['/', () => frontPage(edition, masthead)],
    ...lists(edition, masthead),
    ...headlinePages(edition, masthead),
    ...edition.stories.map(
      (entry, number) => [entry.path, () => storyPage(edition, number, entry, masthead)] as const,
    ),
    [notFoundPath, () => ({ kind: 'not-found', path: notFoundPath, masthead })],
  ]);
}
