/**
 * Every bound that a bench holds a figure to. `weights` is part of `npm run check`; the others are for
 * `npm run bench -- build`, on a machine that does nothing else.
 */

/** The least and the most that a weight may be. Below the least something is missing. */
export interface Budget {
  readonly min: number;
  readonly max: number;
}

/** What the page of the real seed may weigh, the worse of phone and desktop. */
export const WEIGHT_BUDGETS = {
  /**
   * Far within one round trip of a fresh connection: ten packets of 1,460 bytes, less headers.
   * Source: RFC 6928.
   */
  documentBrotliBytes: { min: 4000, max: 8000 },
  /**
   * The text stands in the document twice, the second time in its JSON; what is over is markup, and what
   * the edition adds to a story: its places, what stands at its foot, tags for previews, a phone's menu, the buttons
   * to save it and to have it read aloud.
   */
  documentTimesText: { min: 1, max: 2.1 },
  /** The text once, with the names of the JSON's fields, and what the edition adds. */
  jsonTimesText: { min: 1, max: 1.23 },
  /** The styles of what it shows stand in the page, so that no file is waited for. */
  stylesBytes: { min: 2000, max: 17_000 },
  /** Those that the document names. What keeps stories, the search and the sheets come later: two thirds are `react-dom`. */
  scriptsBrotliBytes: { min: 50_000, max: 78_000 },
  /** What saves stories and finds places again, and its database: it comes once the page is scrolled. */
  keptScriptsBrotliBytes: { min: 2000, max: 8000 },
  /**
   * The sheets, the keys and the player, which are one file: each alone would cost more files.
   */
  lateScriptsBrotliBytes: { min: 500, max: 8500 },
  /** The tools for words that are selected: their link, and their highlight, which is found again in edited text. */
  passageScriptsBrotliBytes: { min: 500, max: 5000 },
  /** The faces that a story of Arabic with a few Latin words asks for, and as much again. */
  fontsBytes: { min: 60_000, max: 170_000 },
  /** The styles of all components, for moves to other pages, those of the sheets and the search too. */
  othersBrotliBytes: { min: 0, max: 5800 },
  /** No other host learns what a reader reads. */
  foreignRequests: { min: 0, max: 0 },
  /** The words are on screen with the document alone. */
  filesNeededForPaint: { min: 0, max: 0 },
  /** A tenth of what is called good. Source: Core Web Vitals, Cumulative Layout Shift. */
  layoutShift: { min: 0, max: 0.01 },
} as const satisfies Readonly<Record<string, Budget>>;

/** Hugo is a compiled program and starts from Markdown: twice its time, and a tenth for the swings of a run. */
export const MAX_BUILD_TIMES_HUGO = 2.2;

/** Eleventy runs on Node, as we do, and writes a third of the files. */
export const MAX_BUILD_TIMES_ELEVENTY = 1.1;

/** With 10,000 stories, so that a machine of 1 GB can build them; a sixth above what was measured. */
export const MAX_PEAK_MEGABYTES = 750;

/** The same with 50,000 stories, for a machine of 2 GB. */
export const MAX_LARGE_PEAK_MEGABYTES = 1500;

/** The time of a story in a large edition over that in a smaller one: a build grows with its stories. */
export const MAX_TIMES_DEARER = 1.3;

/** Most of it is the start of Node and Vite. */
export const MAX_UNCHANGED_BUILD_SECONDS = 2;

/** A build that finds nothing changed writes nothing, so that an upload sends nothing. */
export const MAX_UNCHANGED_BUILD_FILES = 0;

/** Half a second for one text or one headline, above a build of what did not change. */
export const MAX_EDITED_BUILD_SECONDS = 2.5;

/** A second build leaves what a clean one makes, byte for byte. */
export const MAX_FILES_UNLIKE_CLEAN_BUILD = 0;

/** What a reader transfers does not grow with the edition; other links differ by less than this. */
export const MAX_TRANSFER_DIFFERENCE_PERCENT = 2;

/** `vite dev` with 10,000 stories prints its address before anything is read. */
export const MAX_DEV_LISTENING_SECONDS = 1;

/** From the start of the process to a first page with 10,000 stories, all of which are read for it. */
export const MAX_DEV_FIRST_PAGE_SECONDS = 4;

/** From the write of a seed to its words on the open page: an answer that feels immediate. */
export const MAX_DEV_EDIT_MS = 200;

/** A link that tells a reader the contrary is worse than an awaited story: none may be wrong. */
export const MIN_LINK_PRECISION = 1;

/** Of headlines that mean a story, so many lead to it. */
export const MIN_LINK_RECALL = 0.9;

/** Who says which stories belong together: editors, story by story, or the category that each stands in. */
export type GradedBy = 'editors' | 'categories';

/** Of the three stories suggested first, the share that belongs there. A common measure, tf-idf alone, has .559 and .776. */
export const MIN_RELATED_PRECISION: Readonly<Record<GradedBy, number>> = {
  editors: 0.62,
  categories: 0.82,
};

/** Processor time in which the stories nearest to each of 10,000 are ranked, by one thread. */
export const MAX_RANKING_SECONDS = 0.5;

/** Share of the pairs of one text that are found. */
export const MIN_COPIES_FOUND = 0.98;

/** Two stories that are no copies must never hide each other. */
export const MAX_FALSE_COPIES = 0;

/** Share of the stories with a label of a country whose country is found: some are named in no word of it. */
export const MIN_PLACES_FOUND = 0.97;

/** Share of the pairs of queries and documents that the search must find: 58 of 61, and more. */
export const MIN_PAIRS_FOUND = 0.95;

/**
 * Bytes on the wire before the first results of a search by someone who has not searched before, the worst
 * query: a fifth and a third of what a general search library asks for. With 100,000 stories more, as a word
 * has ten times the stories.
 */
export const MAX_SEARCH_BYTES = {
  middle: { oneWord: 60_000, threeWords: 110_000 },
  large: { oneWord: 90_000, threeWords: 190_000 },
} as const;

/** All files of the index of 10,000 stories, packed. */
export const MAX_INDEX_BYTES = 3_200_000;

/** From the last file to the results: what feels immediate. */
export const MAX_RESULTS_MS = 50;

/** The processor time of a build over that of one without the search. */
export const MAX_BUILD_TIMES_WITHOUT_INDEX = 1.25;

/** Largest contentful paint of a story over that of the same words as a page by hand, which is the limit. */
export const MAX_PAINT_TIMES_HAND_WRITTEN = 1.15;

/** Of a visit on a slow phone: no tap waits. */
export const MAX_BLOCKING_MS = 50;

/** What feels immediate. Source: J. Nielsen, "Usability Engineering", 1993, chapter 5. */
export const MAX_INTERACTION_MS = 100;

/** From a tap to the next story, whose JSON is there. */
export const MAX_STORY_CHANGE_MS = 150;
