/** Elements of HTML round words of a line. Source: WHATWG HTML, section 4, "The elements of HTML". */
const INLINE_ELEMENTS =
  'a|abbr|b|bdi|bdo|big|cite|code|em|font|i|img|ins|mark|q|s|small|span|strong|sub|sup|tt|u';

/** Elements that stand on lines of their own; their words stand apart from those before them. */
const BLOCK_ELEMENTS =
  'article|aside|audio|blockquote|br|button|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|li|main|nav|ol|p|picture|pre|section|source|table|tbody|td|tfoot|th|thead|tr|ul|video';

/** Short codes of WordPress and its editors: «[gallery ids="1,2"]», «[/caption]». */
const SHORT_CODES =
  'audio|caption|embed|gallery|playlist|video|wp_caption|(?:vc|et_pb|fusion)_\\w+';

/** Attributes are no longer than this: a sign «<» without its end is looked for no farther. */
const MAX_ATTRIBUTES = 1000;

const tag = (elements: string): string =>
  `<\\/?(?:${elements})(?:\\s[^<>]{0,${MAX_ATTRIBUTES}})?\\/?>`;

/** A tag of HTML, a comment, or a short code. */
export const WRITTEN_TAG = new RegExp(
  [
    '<!--[^<>]{0,1000}-->',
    tag(INLINE_ELEMENTS),
    tag(BLOCK_ELEMENTS),
    `\\[\\/?(?:${SHORT_CODES})(?:\\s[^\\[\\]]{0,${MAX_ATTRIBUTES}})?\\/?\\]`,
  ].join('|'),
  'gi',
);

/** Where an element opens that holds a text of its own. */
const OPENS_A_TEXT = /(?=<(?:p|h[1-6]|li|blockquote)\b)/i;

/** Returns a raw line cut where elements open that hold texts of their own: «<p>…</p><h2>…</h2>». */
export const writtenTexts = (raw: string): readonly string[] =>
  raw.includes('<') ? raw.split(OPENS_A_TEXT) : [raw];

const OPENS_A_BLOCK = new RegExp(`^<(?:${BLOCK_ELEMENTS})\\b`, 'i');

/** Returns a text without its tags: the words of two blocks stay apart. */
export function withoutTags(text: string): string {
  if (!/[<[]/.test(text)) return text;
  return text.replace(WRITTEN_TAG, (found) => (OPENS_A_BLOCK.test(found) ? ' ' : ''));
}
