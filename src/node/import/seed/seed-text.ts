import { stringify } from 'yaml';
import { MAX_HEADLINE_LENGTH } from '../../../story/front-matter/fields.ts';
import { shownValue } from '../../../story/lines/shown-text.ts';
import type { Entry } from '../entry/entry.ts';
import { textKey, wordsOf, type TextLine } from '../entry/text-line.ts';
import type { SeedPictures } from './seed-pictures.ts';

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

/** A line of a seed; `name` is that of the file beside the seed. */
type WrittenLine =
  | Exclude<TextLine, { readonly kind: 'picture' }>
  | { readonly kind: 'picture'; readonly name: string; readonly caption: string | null };

/** Returns a line of a seed as it is written. */
function seedLine(line: WrittenLine): string {
  switch (line.kind) {
    case 'picture':
      return `[صورة: ${line.name}${line.caption === null ? '' : ` | ${asWords(line.caption)}`}]`;
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
const followsOn = (line: WrittenLine, before: WrittenLine | undefined): boolean =>
  (line.kind === 'item' || line.kind === 'row') && before?.kind === line.kind;

/** The lines of the head of a page, where it says again what stands in the front matter. */
const MAX_HEAD_LINES = 6;

/** Puts the pictures that came along where they stand, each with the caption below it; leaves out the others. */
function withPictures(
  lines: readonly TextLine[],
  names: SeedPictures<string>['inText'],
): readonly WrittenLine[] {
  const written: WrittenLine[] = [];
  let pictures = 0;
  for (const line of lines) {
    const last = written.at(-1);
    if (line.kind === 'picture') {
      pictures += 1;
      const name = names.get(pictures);
      if (name !== undefined) written.push({ kind: 'picture', name, caption: null });
    } else if (line.kind === 'caption' && last?.kind === 'picture' && last.caption === null)
      written.splice(-1, 1, { ...last, caption: line.text });
    else written.push(line);
  }
  return written;
}

/** The lines of an entry that do not say once more what the front matter says. */
function untoldLines({ headline, byline, lines }: Entry): readonly TextLine[] {
  const told = new Set([headline, byline].map((text) => textKey(text ?? '')));
  let words = 0;
  return lines.filter((line) => {
    if (line.kind === 'picture') return true;
    words += 1;
    return words > MAX_HEAD_LINES || !told.has(textKey(line.text));
  });
}

function writtenLines(
  entry: Entry,
  { lead, inText }: SeedPictures<string>,
): readonly WrittenLine[] {
  const lines = withPictures(untoldLines(entry), inText);
  const caption = lead === null ? null : (entry.picture?.caption ?? null);
  // Not in the front matter, which would stand in place of a caption of the text.
  const hasCaption = entry.lines.some((line) => textKey(wordsOf(line)) === textKey(caption ?? ''));
  return caption === null || hasCaption ? lines : [{ kind: 'caption', text: caption }, ...lines];
}

const body = (lines: readonly WrittenLine[]): string =>
  lines
    .map(
      (line, at) => `${at === 0 || followsOn(line, lines[at - 1]) ? '' : '\n'}${seedLine(line)}\n`,
    )
    .join('');

/**
 * Returns the text of the seed that an entry becomes: front matter, then a line for each line. The reader of
 * seeds gives back every word of it.
 *
 * @param pictures the names of those that lie beside the seed.
 */
export const seedText = (entry: Entry, pictures: SeedPictures<string>): string =>
  frontMatter(entry, pictures.lead) + body(writtenLines(entry, pictures));
