import { EMPTY_ENTRY, type Entry, type EntryPicture, type EntryReading } from '../entry/entry.ts';
import { entryDate } from '../entry/entry-date.ts';
import type { TextLine } from '../entry/text-line.ts';
import { inlineText } from './inline-text.ts';
import { markdownLines } from './markdown-lines.ts';
import { isFields, readFields, type Fields } from './read-fields.ts';

/** A value as a text: a date of TOML in its own form. */
function text(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return plain === '' ? null : plain;
}

const first = (fields: Fields, names: readonly string[]): string | null =>
  names.map((name) => text(fields[name])).find((value) => value !== null) ?? null;

/** A list of texts, or one text with commas between; a map gives its names. */
function list(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.map((item) => text(isFields(item) ? item['name'] : item));
  const parts = Array.isArray(value) ? texts : texts.flatMap((each) => each?.split(/[,،]/) ?? []);
  return parts.flatMap((each) => each?.trim() || []);
}

const firstList = (fields: Fields, names: readonly string[]): readonly string[] =>
  names.map((name) => list(fields[name])).find((items) => items.length > 0) ?? [];

/** A field of Hugo may stand in `params` or `taxonomies`. */
const withInner = (fields: Fields): Fields =>
  Object.assign({}, ...[fields['params'], fields['taxonomies']].filter(isFields), fields);

const PICTURE_FIELDS = [
  'image',
  'featured_image',
  'featuredImage',
  'cover',
  'thumbnail',
  'header',
  'images',
];

/** The picture that a field names: by its address, or as a map with more. */
function pictureOf(fields: Fields): EntryPicture | null {
  for (const name of PICTURE_FIELDS) {
    const value = fields[name];
    const named: unknown = Array.isArray(value) ? value[0] : value;
    const map: Fields = isFields(named) ? named : { src: named };
    const address = first(map, ['src', 'image', 'url', 'path', 'teaser']);
    if (address === null) continue;
    return { address, caption: first(map, ['caption']), alt: first(map, ['alt']) };
  }
  return null;
}

/** The date before the words in a name: `2024-01-27-words.md`. Source: Jekyll, "Posts". */
const NAME_DATE = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/;

const nameDate = (name: string): string | null => {
  const [year = '', month = '', day = ''] = NAME_DATE.exec(name)?.[1]?.split('-') ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Only words of a file that is called `index` name nothing: its folder does. Source: Hugo, "Page bundles". */
const namedBy = (name: string): string => name.replace(/\/_?index\.(?:md|markdown)$/i, '');

/** Collections that Eleventy makes of tags, and that say nothing of a story. */
const NO_TAGS = new Set(['post', 'posts', 'all']);

const isDraft = (fields: Fields, name: string): boolean =>
  fields['draft'] === true || fields['published'] === false || /(?:^|\/)_drafts\//.test(name);

/** The headline: the field, or the first heading of the first level, which then is no line of the text. */
function headlineOf(fields: Fields, lines: readonly TextLine[]): string | null {
  const title = first(fields, ['title', 'headline']);
  if (title !== null) return inlineText(title);
  const heading = lines.find((line) => line.kind === 'heading' && line.level === 1);
  return heading?.kind === 'heading' ? heading.text : null;
}

/**
 * Reads a Markdown file as site builders have it.
 *
 * @param name its path below the folder that is imported, `/` between: the seed is called after it, and it may date it.
 */
export function markdownEntry(markdown: string, name: string): EntryReading {
  const parts = readFields(markdown);
  if (parts.kind === 'failed') {
    const message = `The front matter cannot be read: ${parts.message}.`;
    return { kind: 'failed', line: parts.line, message, remedy: 'Mend it in the file.' };
  }
  const lines = markdownLines(parts.text);
  if (lines.every(({ kind }) => kind === 'picture'))
    return {
      kind: 'left out',
      line: null,
      message: 'The file has no words.',
      remedy: 'Nothing is lost by it.',
    };
  const fields = withInner(parts.fields);
  const headline = headlineOf(fields, lines);
  const picture = lines.find((line) => line.kind === 'picture');
  const entry: Entry = {
    ...EMPTY_ENTRY,
    key: null,
    name: namedBy(name),
    headline,
    standfirst: first(fields, ['standfirst', 'description', 'summary', 'excerpt', 'subtitle']),
    byline: firstList(fields, ['byline', 'author', 'authors']).join('، ') || null,
    date: entryDate(first(fields, ['date', 'publishDate', 'pubDate'])) ?? nameDate(name),
    updated: entryDate(first(fields, ['lastmod', 'updated', 'last_modified_at', 'modified'])),
    tags: firstList(fields, ['tags', 'keywords']).filter((tag) => !NO_TAGS.has(tag)),
    desk: firstList(fields, ['desk', 'categories', 'category', 'section'])[0] ?? null,
    source: first(fields, ['source']),
    draft: isDraft(fields, name),
    lines: lines.filter(
      (line) => !(line.kind === 'heading' && line.level === 1 && line.text === headline),
    ),
    picture:
      pictureOf(fields) ??
      (picture === undefined ? null : { address: picture.address, caption: null, alt: null }),
  };
  return { kind: 'entry', line: null, entry };
}
