import { FEED_PATH, FRONT_PATH } from './paths.ts';

/** The folder of the feeds of desks, places and tags. */
export const FEED_FOLDER = 'feed';

/** A feed is written in both. */
export type FeedFormat = 'xml' | 'json';

/**
 * Returns the path of the feed of a list, site-absolute without the base, decoded.
 *
 * @param list path of the newest page of a desk, a place or a tag; the front page has the feed of all.
 */
export const feedPath = (list: string, format: FeedFormat): string =>
  list === FRONT_PATH
    ? FEED_PATH.replace('xml', format)
    : `/${FEED_FOLDER}${list.slice(0, -1)}.${format}`;
