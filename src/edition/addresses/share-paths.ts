import { FRONT_PATH } from './paths.ts';

/** The folder of the pictures that stand for pages where their addresses are shared. */
export const SHARE_FOLDER = 'share';

/** Text alone is smallest as PNG, a photo as JPEG; all previews show both. */
const endingOf = (hasPhoto: boolean): string => (hasPhoto ? 'jpg' : 'png');

/**
 * Returns the path of a page's picture for previews, site-absolute without the base, decoded.
 *
 * @param pagePath of a story, of the newest page of a desk or a place, or of the front page.
 */
export const sharePath = (pagePath: string, hasPhoto: boolean): string =>
  pagePath === FRONT_PATH
    ? `/${SHARE_FOLDER}/front.png`
    : `/${SHARE_FOLDER}${pagePath.slice(0, -1)}.${endingOf(hasPhoto)}`;
