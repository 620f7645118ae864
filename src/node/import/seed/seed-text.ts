import { stringify } from 'yaml';
import { MAX_HEADLINE_LENGTH } from '../../../story/front-matter/fields.ts';
import { shownValue } from '../../../story/lines/shown-text.ts';
import type { Entry } from '../entry/entry.ts';
import { textKey, type TextLine } from '../entry/text-line.ts';

/** More tags than these describe a site, not a story. */
const MAX_TAGS = 30;

const value = (text: string | null): string | undefined =>
  text === null ? undefined : shownValue(text) || undefined;

const tagsOf = (tags: readonly string[]): readonly string[] | undefined => {
  const texts = tags.flatMap((tag) => value(tag) ?? []);
  return texts.length === 0 ? undefined : [...new Set(texts)].slice(0, MAX_TAGS);
};

const headlineOf = (headline: string | null): string | undefined => {
  const text = value(headline);
  return text !== undefined && text.length <= MAX_HEADLINE_LENGTH ? text : undefined;
};

/** The front matter of a seed, or nothing where there is nothing to say. */
function frontMatter(entry: Entry, image: string | null): string {
  const fields = {
    headline: headlineOf(entry.headline),
    standfirst: value(entry.standfirst),
    byline: value(entry.byline),
    date: value(entry.date),
    updated: value(entry.updated),
    tags: tagsOf(entry.tags),
    source: value(entry.source),
    url: value(entry.url),
    image: value(image),
    alt: image === null ? undefined : value(entry.picture?.alt ?? null),
    draft: entry.draft ? true : undefined,
  };
  const told = Object.entries(fields).filter(([, field]) => field !== undefined);
  if (told.length === 0) return '';
  const yaml = stringify(Object.fromEntries(told), {
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n`;
}

/** What the reader of seeds takes for a tag, a short code, a character reference, emphasis or a link. */
const MARKUP = /<(?=[a-z/!])|\[(?=\/?[a-z]|[^[\]]*\]\()|&(?=#?\w+;)|\*(?=\*)/gi;

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '[': '&#91;',
  '&': '&amp;',
  '*': '&#42;',
};

/** Returns words as a line of a seed that shows them to the letter: no tag in them becomes one. */
const asWords = (text: string): string => text.replaceAll(MARKUP, (sign) => ESCAPES[sign] ?? sign);

/** A line of a seed; null for a picture, which has no words. */
function seedLine(line: TextLine): string | null {
  switch (line.kind) {
    case 'picture':
      return null;
    case 'heading':
      return `## ${asWords(line.text)}`;
    case 'quote':
      return `> ${asWords(line.text)}`;
    case 'item':
      return `${line.mark}${asWords(line.text)}`;
    case 'caption':
      return `<figcaption>${asWords(line.text)}</figcaption>`;
    case 'text':
    case 'row':
      return asWords(line.text);
  }
}

/** Items of one list and rows of one table follow each other; all else stands apart. */
const followsOn = (line: TextLine, before: TextLine | undefined): boolean =>
  (line.kind === 'item' || line.kind === 'row') && before?.kind === line.kind;

/** The lines of the head of a page, where it says again what stands in the front matter. */
const MAX_HEAD_LINES = 6;

/** The lines that are written: no pictures, and not once more what the front matter says. */
function writtenLines(entry: Entry, image: string | null): readonly TextLine[] {
  const told = new Set([entry.headline, entry.byline].map((text) => textKey(text ?? '')));
  const lines = entry.lines
    .filter((line) => line.kind !== 'picture')
    .filter((line, at) => at >= MAX_HEAD_LINES || !told.has(textKey(line.text)));
  const caption = image === null ? null : (entry.picture?.caption ?? null);
  // Not in the front matter, which would stand in place of a caption of the text.
  const hasCaption = lines.some((line) => textKey(line.text) === textKey(caption ?? ''));
  return caption === null || hasCaption ? lines : [{ kind: 'caption', text: caption }, ...lines];
}

const body = (lines: readonly TextLine[]): string =>
  lines
    .map(
      (line, at) => `${at === 0 || followsOn(line, lines[at - 1]) ? '' : '\n'}${seedLine(line)}\n`,
    )
    .join('');

/**
 * Returns the text of the seed that an entry becomes: front matter, then a line for each line. The reader of
 * seeds gives back every word of it.
 *
 * @param image the name of the picture that stands beside the seed, or null.
 */
export const seedText = (entry: Entry, image: string | null): string =>
  frontMatter(entry, image) + body(writtenLines(entry, image));
