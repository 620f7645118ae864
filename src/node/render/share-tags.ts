import { escapeHtml } from './escape-html.ts';

/**
 * Size in pixels of the pictures that are drawn for previews: what Facebook, X and messengers show
 * without cutting. Source: Meta for Developers, "Images in Link Shares".
 */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** The picture of a page where its address is shared. Its address is whole, its size in pixels. */
export interface ShareImage {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string | null;
}

/** What a preview of a page's address shows. Addresses are whole. */
export interface SharedPage {
  /** Without the newspaper's name. */
  readonly title: string;
  readonly newspaper: string;
  /** Null where the site's address is not known. */
  readonly address: string | null;
  readonly image: ShareImage | null;
  readonly isArticle: boolean;
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

const property = (name: string, content: string | null | undefined): string =>
  content === null || content === undefined
    ? ''
    : `<meta property="${name}" content="${escapeHtml(content)}">`;

/** Source: The Open Graph protocol, "Structured Properties". */
const imageTags = ({ address, width, height, alt }: ShareImage): string =>
  [
    property('og:image', address),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', alt),
  ].join('');

const cardTag = (image: ShareImage | null): string =>
  `<meta name="twitter:card" content="${image === null ? 'summary' : 'summary_large_image'}">`;

/**
 * Returns the tags for previews of a page. X takes title, description and picture from those of Open
 * Graph, so that its own say only how large the picture stands; none shows `og:locale`.
 * Source: The Open Graph protocol; X Developer Platform, "Cards markup".
 */
export const shareTags = (page: SharedPage): string =>
  [
    property('og:title', page.title),
    property('og:type', page.isArticle ? 'article' : 'website'),
    property('og:site_name', page.newspaper),
    property('og:url', page.address),
    page.image === null ? '' : imageTags(page.image),
    page.address === null ? '' : cardTag(page.image),
    property('article:published_time', page.published),
    property('article:modified_time', page.updated),
  ].join('');
