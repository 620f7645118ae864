/** A file that is no text, and what to do with it. */
export interface OtherFile {
  readonly message: string;
  readonly remedy: string;
}

const SAVE_AS_TEXT =
  'Open it in its own program, copy the text of the story, and save that in a text file as UTF-8.';

/** A kind of file by what it begins with, and what stands near its beginning, both as Latin-1. */
interface FileKind {
  readonly start: string;
  readonly holds?: string;
  readonly what: string;
}

/** The first that fits counts. */
const KINDS: readonly FileKind[] = [
  { start: '%PDF-', what: 'a PDF' },
  { start: 'PK\x03\x04', holds: 'word/', what: 'a document of Word (.docx)' },
  {
    start: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument',
    what: 'an OpenDocument (.odt)',
  },
  { start: 'PK\x03\x04', what: 'an archive (.zip), as many documents are' },
  { start: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', what: 'a document of an older Word (.doc)' },
  { start: '{\\rtf', what: 'a document of RTF (.rtf)' },
  { start: '\x89PNG\r\n', what: 'a picture' },
  { start: '\xFF\xD8\xFF', what: 'a picture' },
  { start: 'GIF87a', what: 'a picture' },
  { start: 'GIF89a', what: 'a picture' },
  { start: 'RIFF', holds: 'WEBP', what: 'a picture' },
  { start: '\x1F\x8B', what: 'a compressed file (.gz)' },
];

/** A document of Word names its parts so far from its beginning at most, in bytes. */
const SIGNATURE_BYTES = 4000;

/** No kind is told by a longer beginning. */
const START_BYTES = Math.max(...KINDS.map(({ start }) => start.length));

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/**
 * Returns what a file is that is no text, by its first bytes; null for what may be one.
 *
 * Source: the signatures that the specifications of these formats give.
 */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const start = latin1(bytes.subarray(0, START_BYTES));
  const kinds = KINDS.filter((kind) => start.startsWith(kind.start));
  if (kinds.length === 0) return null;
  const head = latin1(bytes.subarray(0, SIGNATURE_BYTES));
  const what = kinds.find(({ holds = '' }) => head.includes(holds))?.what;
  return what === undefined
    ? null
    : { message: `The file is ${what}, not a text.`, remedy: SAVE_AS_TEXT };
}

const WHOLE_PAGE = /^\s*(?:<!doctype\s+html|<html[\s>])/i;

/** Returns a warning where a text is a whole page of HTML: its code and menus are lines of it too. */
export const pageWarnings = (text: string): readonly string[] =>
  WHOLE_PAGE.test(text)
    ? [
        'This is a whole page of HTML, so that its code and its menus may stand in the story. Copy the text of the story alone into the file.',
      ]
    : [];
