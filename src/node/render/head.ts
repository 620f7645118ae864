import { feedPath, type FeedFormat } from '../../edition/addresses/feed-paths.ts';
import { FRONT_PATH } from '../../edition/addresses/paths.ts';
import { sharePath } from '../../edition/addresses/share-paths.ts';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { Photo } from '../../edition/summaries/picture.ts';
import { shorten } from '../../edition/summaries/summary.ts';
import { entryOf, type PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageTitle } from '../../reader/pages/page-title.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { locale } from '../../reader/text/locale.ts';
import { escapeHtml } from './escape-html.ts';
import { SHARE_SIZE, shareTags, type ShareImage, type SharedPage } from './share-tags.ts';
import { addressOf, type SiteAddress } from './site-address.ts';
import { structuredData, type DescribedPage } from './structured-data.ts';

/** Returns a photo for previews: its widest file; null where its address is not known. */
function photoImage(photo: Photo | undefined, address: SiteAddress): ShareImage | null {
  const widest = photo?.sources.at(-1);
  if (photo === undefined || widest === undefined || address.site === null) return null;
  const { width, height, alt } = photo;
  return { address: addressOf(widest.path, address), width, height, alt };
}

/** Returns the picture that was drawn for a page. */
const drawnImage = (path: string, hasPhoto: boolean, address: SiteAddress): ShareImage => ({
  ...SHARE_SIZE,
  address: addressOf(sharePath(path, hasPhoto), address),
  alt: null,
});

/** Returns the links to the feed of a page, in both formats. Source: RSS Autodiscovery, which Atom took over. */
function feedLinks(list: string | undefined, title: string, address: SiteAddress): string {
  if (list === undefined || address.site === null) return '';
  const linkOf = (format: FeedFormat, type: string): string =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(addressOf(feedPath(list, format), address))}">`;
  return linkOf('xml', 'application/atom+xml') + linkOf('json', 'application/feed+json');
}

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${escapeHtml(content)}">`;

/**
 * Returns the description: search engines take it by its name, previews by its property. Few previews
 * show a page that does not say its whole address.
 */
function descriptionTag(text: string | undefined, { site }: SiteAddress): string {
  if (text === undefined) return '';
  const property = site === null ? '' : ' property="og:description"';
  return `<meta name="description"${property} content="${escapeHtml(shorten(text))}">`;
}

/** Returns what tells the reader where the site stands, on a page whose canonical address does not. */
const siteTag = ({ site }: SiteAddress): string => (site === null ? '' : meta('site', site));

const canonicalLink = (path: string, address: SiteAddress): string =>
  `<link rel="canonical" href="${escapeHtml(addressOf(path, address))}">`;

/** Returns the tag that leads a browser without scripts on. */
function redirectTag(path: string, { base }: SiteAddress): string {
  const target = addressOf(path, { site: null, base });
  return `<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">`;
}

/**
 * Returns what a page puts into `<head>`: title, description, canonical address, feeds, previews, and
 * what search engines take from it.
 *
 * @returns HTML, escaped.
 */
export function headOf(
  page: PageBase,
  address: SiteAddress,
  registry: PageRegistry = pageRegistry,
): string {
  const entry = entryOf(page, registry);
  const { masthead } = page;
  const canonical = entry.canonical(page);
  const redirect = entry.redirect?.(page);
  const article = entry.article?.(page);
  const title = pageTitle(page, registry);
  const isKnown = address.site !== null && canonical !== null;
  const ownPhoto = entry.photo?.(page);
  const photo = photoImage(ownPhoto, address);
  const drawn =
    address.hasSharePictures === true && isKnown
      ? drawnImage(entry.sharePicture?.(page) ?? FRONT_PATH, ownPhoto !== undefined, address)
      : null;
  const shared: SharedPage = {
    title: entry.shareTitle?.(page) ?? title,
    newspaper: masthead.name,
    address: isKnown ? addressOf(canonical, address) : null,
    image: drawn ?? photo,
    isArticle: article !== undefined,
    published: article?.date,
    updated: article?.updated,
  };
  const described: DescribedPage = {
    language: locale.language,
    masthead,
    path: canonical ?? page.path,
    title: entry.title(page) ?? masthead.name,
    article,
    trail: entry.trail?.(page),
    images: [photo, drawn].flatMap((image) => image?.address ?? []),
  };
  return [
    `<title>${escapeHtml(title)}</title>`,
    // A page that says nothing of itself is described by its name.
    descriptionTag(entry.description?.(page) ?? (canonical === null ? undefined : title), address),
    canonical === null ? meta('robots', 'noindex') + siteTag(address) : '',
    isKnown || (redirect !== undefined && canonical !== null)
      ? canonicalLink(canonical, address)
      : '',
    feedLinks(entry.feed?.(page), title, address),
    redirect === undefined ? '' : redirectTag(redirect, address),
    shareTags(shared),
    canonical === null ? '' : structuredData(described, address),
  ].join('');
}
