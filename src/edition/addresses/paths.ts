/*
 * Every path of the site, said once. A path is site-absolute without the base, decoded, and ends in
 * `/`, but for `PLACES_PATH`, which leads to a part of a page, and `FEED_PATH`. The reader imports this file, so it stays small and imports nothing.
 */

/** The folder of stories, of awaited headlines and of all that leads to them. */
export const STORY_FOLDER = 'story';

/** The folder of the desks. */
export const DESK_FOLDER = 'desk';

/** The folder of the countries that stories are about. */
export const PLACE_FOLDER = 'place';

/** The folder of the tags. */
export const TAG_FOLDER = 'tag';

/** The folder of the archive. */
export const ARCHIVE_FOLDER = 'archive';

/** The folder of the list of headlines whose stories have not come. */
export const AWAITED_FOLDER = 'awaited';

/** The folder of the page that searches. */
export const SEARCH_FOLDER = 'search';

/** The folder of the page of what a reader saved. */
export const SAVED_FOLDER = 'saved';

/** The folder of the files that a search is answered from. */
export const SEARCH_INDEX_FOLDER = 'search-index';

/** The front page. */
export const FRONT_PATH = '/';

/** The newest page of the archive. */
export const ARCHIVE_PATH = `/${ARCHIVE_FOLDER}/`;

/** Where the archive lists the countries that stories are about. */
export const PLACES_PATH = `${ARCHIVE_PATH}#places`;

/** The first page of the headlines whose stories have not come. */
export const AWAITED_PATH = `/${AWAITED_FOLDER}/`;

/** The page that searches; what is looked for stands after `?`. */
export const SEARCH_PATH = `/${SEARCH_FOLDER}/`;

/** The page of what a reader saved. */
export const SAVED_PATH = `/${SAVED_FOLDER}/`;

/** The feed of the newest stories. */
export const FEED_PATH = '/feed.xml';

/** The page shown where no page is; no page links to it. */
export const NOT_FOUND_PATH = '/404/';

/** Returns the path of the story that has this slug. */
export const storyPath = (slug: string): string => `/${STORY_FOLDER}/${slug}/`;

/** Returns the slug of a story, from its path. */
export const slugOfStory = (path: string): string => path.slice(storyPath('').length - 1, -1);

/** Returns the path of the newest page of the desk that has this slug. */
export const deskPath = (slug: string): string => `/${DESK_FOLDER}/${slug}/`;

/** Returns the path of the newest page of the stories about the country that has this slug. */
export const placePath = (slug: string): string => `/${PLACE_FOLDER}/${slug}/`;

/** Returns the path of the newest page of the stories with the tag that has this slug. */
export const tagPath = (slug: string): string => `/${TAG_FOLDER}/${slug}/`;

/**
 * Returns the path of a year of the archive.
 *
 * @param year `YYYY`
 */
export const yearPath = (year: string): string => `${ARCHIVE_PATH}${year}/`;

/**
 * Returns the path of the newest page of a month of the archive.
 *
 * @param month `YYYY-MM`
 */
export const monthPath = (month: string): string => `${ARCHIVE_PATH}${month.replace('-', '/')}/`;

/** The newest page of the stories without a day. */
export const UNDATED_PATH = `${ARCHIVE_PATH}undated/`;

/** Numbers of more digits would be the addresses of years. */
const MAX_PLAIN_NUMBER = 999;

/**
 * Returns the path of one page of a list.
 *
 * @param root path of the list's first page.
 * @param number 1 for the oldest page.
 */
export const numberedPath = (root: string, number: number): string =>
  number > MAX_PLAIN_NUMBER ? `${root}page-${number}/` : `${root}${number}/`;
