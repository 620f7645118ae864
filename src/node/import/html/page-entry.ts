import { EMPTY_ENTRY, type Entry, type EntryPicture, type EntryReading } from '../entry/entry.ts';
import type { TextLine } from '../entry/text-line.ts';
import { articleSpan } from './article-span.ts';
import { htmlLines } from './html-lines.ts';
import { keptLines } from './kept-lines.ts';
import { pageFacts } from './page-facts.ts';
import { parseHtml } from './parse-html.ts';

/** The picture that the head of the page names, else the first one of the article. */
function pictureOf(named: string | null, lines: readonly TextLine[]): EntryPicture | null {
  const first = lines.find((line) => line.kind === 'picture');
  const address = named ?? first?.address ?? null;
  return address === null ? null : { address, caption: null, alt: null };
}

const NO_ARTICLE: EntryReading = {
  kind: 'failed',
  line: null,
  message: 'No article was found in the page.',
  remedy: 'Open it, copy the text of the story, and save it as a .txt file.',
};

/**
 * Reads the article of a page.
 *
 * @param html the text of the page.
 * @param place the seed is called after `name` where the page names no address; `address` is where it was
 *   fetched from, or null.
 */
export function pageEntry(
  html: string,
  place: { readonly name: string; readonly address: string | null },
): EntryReading {
  const document = parseHtml(html);
  const facts = pageFacts(document, html, place.address);
  const page = htmlLines(document.documentElement);
  const span = articleSpan(page, keptLines(html), facts.titles);
  if (span === null) return NO_ARTICLE;
  const { titles: _titles, picture, ...fields } = facts;
  const entry: Entry = {
    ...EMPTY_ENTRY,
    ...fields,
    key: facts.url ?? place.address,
    name: facts.url ?? place.name,
    headline: span.headline,
    lines: span.lines,
    picture: pictureOf(picture, span.lines),
  };
  return { kind: 'entry', line: null, entry };
}
