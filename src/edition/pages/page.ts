import type { Block, Dateline, PhotoNote } from '../../story/story.ts';

/*
 * Pages are JSON, once inside the HTML and once beside it, thousands of times over: what a page does
 * not have is absent there rather than null or empty, and what follows from the rest (the reading
 * time of a text) is not said.
 */

/** A place to go. `path` is site-absolute without the base, decoded, ends in `/`. */
export interface Destination {
  readonly path: string;
  readonly label: string;
}

/** What the top and the footer of every page need. It changes only when the set of desks does. */
export interface Masthead {
  readonly name: string;
  readonly desks: readonly Destination[];
}

/**
 * How wide a headline is when it is broken best: `narrow` for a column (1 to 4 lines),
 * `wide` for the full page (1 or 2 lines), both as steps of `src/edition/summaries/headline-fit.ts`.
 */
export interface Fit {
  readonly narrow: number;
  readonly wide: number;
}

/** A story by its name. */
export interface NamedStory {
  readonly path: string;
  readonly headline: string;
}

/** A story as a list of headlines shows it. */
export interface ListedHeadline extends NamedStory {
  readonly desk?: string | undefined;
  /** `YYYY-MM-DD`, where the seed states a date. */
  readonly date?: string | undefined;
}

/** A story as the front page and the lists show it. `minutes` is 0 for less than one. */
export interface Card extends ListedHeadline {
  readonly summary?: string | undefined;
  readonly place?: string | undefined;
  readonly minutes: number;
}

/** One width of a picture. `path` is site-absolute without the base, in plain ASCII. */
export interface PictureSource {
  readonly path: string;
  readonly width: number;
}

/** A picture that stands beside a seed. */
export interface Picture {
  /** The same picture in several widths, the narrowest first; at least one. */
  readonly sources: readonly PictureSource[];
  /** Size of the widest source in pixels, as it is to be looked at. */
  readonly width: number;
  readonly height: number;
}

/** The photo of a story: its picture, and what the source said about it. */
export interface Photo extends Picture, PhotoNote {
  /** What it shows, for those who do not see it: the front matter's words, or the caption. */
  readonly alt: string | null;
}

/** The story that leads the front page, with its photo when it has one. */
export interface LeadCard extends Card {
  readonly fit: Fit;
  readonly photo?: Photo | undefined;
}

/** A headline the source named. */
export interface RelatedLink extends NamedStory {
  /** Said where its story has not come. */
  readonly awaited?: true;
}

/** What every page has. */
export interface PageBase {
  readonly kind: string;
  readonly path: string;
  readonly masthead: Masthead;
}

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
  /** Headlines that stories name and whose seeds have not come: the newest few. */
  readonly awaited: readonly NamedStory[];
}

/** A piece of the body: a paragraph is its text alone, as nearly all are. */
export type StoryBlock =
  string | { readonly kind: Exclude<Block['kind'], 'paragraph'>; readonly text: string };

export interface PageSection {
  /** Address within the page; the opening's is `top`. */
  readonly id: string;
  /** The opening has none. */
  readonly subhead?: string | undefined;
  readonly blocks: readonly StoryBlock[];
}

/** The page of a story. Lists that are there have something in them. */
export interface StoryPage extends PageBase {
  readonly kind: 'story';
  /** BCP 47 primary language, where it is not Arabic. */
  readonly lang?: string | undefined;
  readonly headline: string;
  readonly fit: Fit;
  readonly kicker?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: Dateline | undefined;
  readonly desk?: Destination | undefined;
  readonly photo?: Photo | undefined;
  /** What the source said about photos that are not here to be seen. */
  readonly photos?: readonly PhotoNote[] | undefined;
  readonly date?: string | undefined;
  /** Day of the last change, as `YYYY-MM-DD`, where the front matter says it. */
  readonly updated?: string | undefined;
  /** Where the story first stood, where the front matter says it. */
  readonly origin?: { readonly label: string; readonly url?: string | undefined } | undefined;
  /** Said when the text says «اليوم» or «أمس» and states no date. */
  readonly relativeDates?: true | undefined;
  readonly sections: readonly PageSection[];
  readonly tags?: readonly string[] | undefined;
  readonly related?: readonly RelatedLink[] | undefined;
  /** The stories that name this one. */
  readonly backlinks?: readonly Card[] | undefined;
  /** Further stories for the footer of the page: neither neighbours nor named above. */
  readonly others?: readonly Card[] | undefined;
  /** The neighbours in the order of the edition: `previous` is newer, `next` older. */
  readonly previous?: NamedStory | undefined;
  readonly next?: NamedStory | undefined;
}

/** One page of a list of stories, newest first. */
interface ListPageBase extends PageBase {
  /** Number of this page, 1 the oldest. */
  readonly number: number;
  /** The address that search engines should keep. */
  readonly canonical: string;
  readonly stories: readonly Card[];
  readonly newer: string | null;
  readonly older: string | null;
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

/** A headline that stories name, whose own seed has not come. */
export interface AwaitedPage extends PageBase {
  readonly kind: 'awaited';
  readonly headline: string;
  readonly fit: Fit;
  readonly backlinks: readonly Card[];
}

/** A near spelling of a headline, or a former address: leads to the story. */
export interface AliasPage extends PageBase {
  readonly kind: 'alias';
  readonly headline: string;
  readonly target: string;
}

/** Several stories under one headline. */
export interface DisambiguationPage extends PageBase {
  readonly kind: 'disambiguation';
  readonly headline: string;
  readonly fit: Fit;
  readonly stories: readonly Card[];
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
}

/** One address of the site: the JSON that it is rendered from. */
export type Page =
  | FrontPage
  | StoryPage
  | DeskPage
  | ArchivePage
  | AwaitedPage
  | AliasPage
  | DisambiguationPage
  | NotFoundPage;
