import type { ReactNode } from 'react';
import type { Destination } from '../../edition/addresses/destinations.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { Page } from '../../edition/pages/page-kinds.ts';
import type { ListOrder } from '../list-order/neighbours-in.ts';
import type { Photo } from '../../edition/summaries/picture.ts';

/** What search engines take from the page of an article. Dates are `YYYY-MM-DD`. */
export interface ArticleFacts {
  readonly headline: string;
  /** BCP 47 primary language, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly byline?: string | undefined;
  readonly date?: string | undefined;
  /** The day of the last change. */
  readonly updated?: string | undefined;
  readonly desk?: Destination | undefined;
  readonly tags?: readonly Destination[] | undefined;
  /** Where the article first stood. */
  readonly origin?: { readonly url?: string | undefined } | undefined;
}

/** What the reader and the head of a document know of one kind of page. */
export interface PageEntry<OwnPage> {
  readonly Component: (props: { readonly page: OwnPage }) => ReactNode;
  /** The title, without the newspaper's name; null where that name is the whole title. */
  readonly title: (page: OwnPage) => string | null;
  /** The path that search engines should keep; null for a page that they should not keep. */
  readonly canonical: (page: OwnPage) => string | null;
  /** The title where the address is shared; without it, the title of the tab. */
  readonly shareTitle?: (page: OwnPage) => string;
  /** What search engines show below the title, at any length. */
  readonly description?: (page: OwnPage) => string | undefined;
  /** The photo that stands for the page where its address is shared. */
  readonly photo?: (page: OwnPage) => Photo | undefined;
  /** The path of the page whose drawn picture stands for this one; without it, that of the front page. */
  readonly sharePicture?: (page: OwnPage) => string;
  /** The path that a browser without scripts is led on to. */
  readonly redirect?: (page: OwnPage) => string;
  /** The stories that the page lists, in their order: from one of them a reader goes on to the next. */
  readonly list?: (page: OwnPage) => ListOrder;
  /** The path of the list whose feed has the stories of the page. */
  readonly feed?: (page: OwnPage) => string;
  /** What stands between the front page and this one, for a page that is part of an order. */
  readonly trail?: (page: OwnPage) => readonly Destination[];
  /** The facts of a page that is an article. */
  readonly article?: (page: OwnPage) => ArticleFacts;
}

/** An entry for each kind of page that the edition makes. */
export type EntryOfEachKind = {
  readonly [Kind in Page['kind']]: PageEntry<Extract<Page, { readonly kind: Kind }>>;
};

/** Entries by kind, for code that takes a page of whatever kind. */
export type PageRegistry = Readonly<Record<string, PageEntry<never>>>;

/** Tells whether the registry has pages of this kind. */
export const isKnownKind = (kind: string, registry: PageRegistry): boolean =>
  Object.hasOwn(registry, kind);

/** Tells whether there is an entry; `EntryOfEachKind` sees to it that it takes a page of its kind. */
function takes<AnyPage extends PageBase>(
  entry: PageEntry<never> | undefined,
  _page: AnyPage,
): entry is PageEntry<AnyPage> {
  return entry !== undefined;
}

/**
 * Returns the entry for a page.
 *
 * @throws Error when the registry has no such kind.
 */
export function entryOf<AnyPage extends PageBase>(
  page: AnyPage,
  registry: PageRegistry,
): PageEntry<AnyPage> {
  const entry = isKnownKind(page.kind, registry) ? registry[page.kind] : undefined;
  if (takes(entry, page)) return entry;
  throw new Error(`The registry has no page of kind "${page.kind}".`);
}
