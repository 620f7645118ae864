import { EMPTY_ENTRY, type EntryPicture, type EntryReading } from '../entry/entry.ts';
import { replaceSpans } from '../entry/closing-marks.ts';
import { entryDate } from '../entry/entry-date.ts';
import { htmlText } from '../html/html-text.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { webAddress } from './feed-entry.ts';
import { charactersIn, childText, childrenOf, type XmlElement } from './xml-element.ts';

/** The pictures of an export by the numbers that posts name them with. */
export type Attachments = ReadonlyMap<string, EntryPicture>;

/** Returns the number and the picture of an item that is an attachment; null for any other item. */
export function attachmentOf(item: XmlElement): readonly [string, EntryPicture] | null {
  const id = childText(item, 'wp:post_id');
  const address = childText(item, 'wp:attachment_url');
  if (id === null || address === null) return null;
  const alt = metaOf(item, '_wp_attachment_image_alt');
  return [id, { address, caption: plain(childText(item, 'excerpt:encoded')), alt }];
}

/** What a post keeps under a name. */
function metaOf(item: XmlElement, key: string): string | null {
  const meta = childrenOf(item, 'wp:postmeta').find(
    (each) => childText(each, 'wp:meta_key') === key,
  );
  return meta === undefined ? null : childText(meta, 'wp:meta_value');
}

const plain = (html: string | null): string | null =>
  html === null ? null : htmlText(html) || null;

/** A picture with its caption: `[caption …]<img …> words[/caption]`. Source: WordPress, "Caption Shortcode". */
const CAPTION = {
  opening: /\[(?:wp_)?caption\b[^[\]]*\]/gi,
  closing: /\[\/(?:wp_)?caption\]/gi,
};

/** Marks of the editor: `<!-- wp:paragraph {…} -->`, `<!--more-->`. */
const EDITOR_MARK = { opening: /<!--\s*\/?(?:wp:|more|nextpage)/g, closing: /-->/g };

const PICTURE_IN_CAPTION = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i;

/** Short codes without words. Source: WordPress, "Shortcode API". */
const SHORT_CODE =
  /\[\/?(?:audio|embed|gallery|playlist|video|vc_\w+|et_pb_\w+|fusion_\w+)\b[^[\]]*\]/gi;

const BLOCK = 'address|article|blockquote|div|dl|figure|h[1-6]|hr|li|ol|p|pre|section|table|ul';

/** Blank lines part paragraphs where no tag does. Source: WordPress, `wpautop`. */
function withParagraphs(html: string): string {
  const isBlock = new RegExp(`^\\s*</?(?:${BLOCK})\\b`, 'i');
  return html
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((text) => (isBlock.test(text) ? text : `<p>${text.trim().replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}

/** A picture with its caption, as HTML. */
function figureOf(captioned: string): string {
  const [whole = '', picture = ''] = PICTURE_IN_CAPTION.exec(captioned) ?? [];
  const words = captioned.slice(whole.length).trim();
  return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
}

/** The HTML that a post's content stands for. */
function htmlOf(content: string): string {
  const text = replaceSpans(content.replaceAll(/\r\n?/g, '\n'), EDITOR_MARK, () => '\n\n');
  return withParagraphs(replaceSpans(text, CAPTION, figureOf).replaceAll(SHORT_CODE, ''));
}

const termsOf = (item: XmlElement, domain: string): readonly string[] =>
  childrenOf(item, 'category')
    .filter(({ attributes }) => attributes['domain'] === domain)
    .flatMap((category) => plain(charactersIn(category)) ?? []);

/** Kinds of items that are no stories and that nobody looks for. */
const NO_STORY =
  /^(?:attachment|nav_menu_item|revision|wp_\w+|custom_css|customize_changeset|oembed_cache)$/;

/** Why an item is no story for all readers; null for a published post. */
function leftOut(item: XmlElement): EntryReading | null {
  const type = childText(item, 'wp:post_type') ?? 'post';
  const status = childText(item, 'wp:status') ?? 'publish';
  const { line } = item;
  const remedy = 'Publish it as a post in WordPress and export again, if it is a story.';
  if (type !== 'post')
    return { kind: 'left out', line, message: `It is of the kind "${type}".`, remedy };
  if (status !== 'publish')
    return { kind: 'left out', line, message: `It is not published ("${status}").`, remedy };
  if (childText(item, 'wp:post_password') === null) return null;
  return {
    kind: 'left out',
    line,
    message: 'Only readers with its password may read it.',
    remedy: 'Take the password off in WordPress and export again, if all may.',
  };
}

/**
 * Returns what an `item` of a WordPress export is; null for what is no story and nobody looks for, such as the
 * entry of a menu.
 *
 * @param authors the names of authors by the names they log in with.
 * @param source what the site is called, or null.
 */
export function wordpressItem(
  item: XmlElement,
  attachments: Attachments,
  authors: ReadonlyMap<string, string>,
  source: string | null,
): EntryReading | null {
  if (NO_STORY.test(childText(item, 'wp:post_type') ?? '')) return null;
  const reason = leftOut(item);
  if (reason !== null) return reason;
  const headline = plain(childText(item, 'title'));
  const url = webAddress(childText(item, 'link'));
  const id = childText(item, 'guid') ?? childText(item, 'wp:post_id');
  const lines = fragmentLines(htmlOf(childText(item, 'content:encoded') ?? ''));
  const { line } = item;
  if (lines.every(({ kind }) => kind === 'picture'))
    return {
      kind: 'left out',
      line,
      message: `The post "${headline ?? id ?? ''}" has no words.`,
      remedy: 'Nothing is lost by it.',
    };
  const creator = childText(item, 'dc:creator');
  const first = lines.find((each) => each.kind === 'picture');
  const entry = {
    ...EMPTY_ENTRY,
    key: id ?? url ?? headline ?? '',
    name: url ?? headline ?? '',
    headline,
    byline: creator === null ? null : (authors.get(creator) ?? null),
    date: entryDate(childText(item, 'wp:post_date')) ?? entryDate(childText(item, 'pubDate')),
    tags: termsOf(item, 'post_tag'),
    desk: termsOf(item, 'category')[0] ?? null,
    source,
    url,
    lines,
    picture:
      attachments.get(metaOf(item, '_thumbnail_id') ?? '') ??
      (first === undefined ? null : { address: first.address, caption: null, alt: null }),
  };
  return { kind: 'entry', line, entry };
}

/** Returns the name that an author logs in with, and the one that readers know; null without one. */
export function authorOf(element: XmlElement): readonly [string, string] | null {
  const login = childText(element, 'wp:author_login');
  const name = childText(element, 'wp:author_display_name');
  return login === null || name === null || login === name ? null : [login, name];
}
