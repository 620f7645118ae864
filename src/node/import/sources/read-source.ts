import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { EntryPicture, EntryReading } from '../entry/entry.ts';
import { atomEntry } from '../feeds/atom-entry.ts';
import { jsonFeedEntries } from '../feeds/json-feed.ts';
import { readXml, XmlRefusal } from '../feeds/read-xml.ts';
import { rssItem } from '../feeds/rss-item.ts';
import { attachmentOf, authorOf, wordpressItem } from '../feeds/wordpress.ts';
import { charactersIn, childText, type XmlElement } from '../feeds/xml-element.ts';
import { htmlText } from '../html/html-text.ts';
import { pageEntry } from '../html/page-entry.ts';
import { markdownEntry } from '../markdown/markdown-entry.ts';
import { documentText, encodingOf } from './document-text.ts';
import type { Source } from './find-sources.ts';

/** Longest file that is read at once, in bytes; a page holds one story, a JSON Feed some hundreds. */
const MAX_BYTES = { page: 20_000_000, 'json-feed': 100_000_000, markdown: 5_000_000 } as const;

/** Longest feed, in bytes: it is read piece by piece, and no newspaper has more. */
const MAX_BYTES_OF_XML = 4_000_000_000;

const failed = (line: number | null, message: string, remedy: string): EntryReading => ({
  kind: 'failed',
  line,
  message,
  remedy,
});

const tooLong = (bytes: number, most: number): EntryReading =>
  failed(
    null,
    `The file has ${Math.ceil(bytes / 1e6)} MB, and at most ${most / 1e6} MB are read.`,
    'Divide it, or take out what is no text.',
  );

/** The text of a file in pieces, in its encoding. */
async function* piecesOf(file: string): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 })) {
    const bytes: Uint8Array = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** The entries of a feed. What is called the same in RSS 1.0, RSS 2.0 and Atom is told by its name. */
async function* feedEntries(file: string): AsyncGenerator<EntryReading> {
  let source: string | null = null;
  for await (const element of readXml(piecesOf(file))) {
    if (element.name === 'title') source ??= htmlText(charactersIn(element)) || null;
    if (element.name === 'item') yield rssItem(element, source);
    if (element.name === 'entry') yield atomEntry(element, source);
  }
}

/** What posts of an export name by numbers and names. */
interface ExportParts {
  readonly attachments: Map<string, EntryPicture>;
  readonly authors: Map<string, string>;
}

/** Pictures and authors stand anywhere in an export: it is read twice. */
async function* wordpressEntries(file: string): AsyncGenerator<EntryReading> {
  const parts: ExportParts = { attachments: new Map(), authors: new Map() };
  let source: string | null = null;
  for await (const element of readXml(piecesOf(file))) notePart(element, parts);
  for await (const element of readXml(piecesOf(file))) {
    if (element.name === 'title') source ??= htmlText(charactersIn(element)) || null;
    const reading =
      element.name === 'item'
        ? wordpressItem(element, parts.attachments, parts.authors, source)
        : null;
    if (reading !== null) yield reading;
  }
}

function notePart(element: XmlElement, { attachments, authors }: ExportParts): void {
  const isAttachment = childText(element, 'wp:post_type') === 'attachment';
  const attachment = isAttachment ? attachmentOf(element) : null;
  if (attachment !== null) attachments.set(...attachment);
  const author = element.name === 'wp:author' ? authorOf(element) : null;
  if (author !== null) authors.set(...author);
}

/** The entries of a file that is read at once. */
async function wholeEntries(
  { file, name, bytes }: Source,
  kind: keyof typeof MAX_BYTES,
): Promise<readonly EntryReading[]> {
  if (bytes > MAX_BYTES[kind]) return [tooLong(bytes, MAX_BYTES[kind])];
  const document = documentText(await readFile(file));
  if (document.kind === 'failed') return [document];
  if (kind === 'markdown') return [markdownEntry(document.text, name)];
  if (kind === 'json-feed') return jsonFeedEntries(document.text);
  return [pageEntry(document.text, { name, address: null })];
}

async function* xmlEntries(source: Source): AsyncGenerator<EntryReading> {
  if (source.bytes > MAX_BYTES_OF_XML) {
    yield tooLong(source.bytes, MAX_BYTES_OF_XML);
    return;
  }
  yield* source.kind === 'wordpress' ? wordpressEntries(source.file) : feedEntries(source.file);
}

/**
 * Reads the entries of a source, one after another. It never throws: what goes wrong is a reading that failed.
 *
 * @param source neither a list of addresses nor a text.
 */
export async function* readSource(source: Source): AsyncGenerator<EntryReading> {
  const { kind } = source;
  try {
    if (kind === 'feed' || kind === 'wordpress') yield* xmlEntries(source);
    else if (kind === 'page' || kind === 'json-feed' || kind === 'markdown')
      yield* await wholeEntries(source, kind);
  } catch (error) {
    const line = error instanceof XmlRefusal ? error.line : null;
    const reason = error instanceof Error ? error.message : String(error);
    yield failed(line, reason, 'Save it again at its source; what stands before was read.');
  }
}
