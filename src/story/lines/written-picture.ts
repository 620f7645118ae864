import { sliceOf } from '../inline/marked-text.ts';
import type { PhotoNote } from '../story.ts';
import { shownMarkedText } from './shown-text.ts';
import type { SeedLine } from './split-lines.ts';

/** A picture that a line of a seed names, and what the line says of it. */
export interface WrittenPicture extends PhotoNote {
  /** Of a file beside the seed. */
  readonly name: string;
}

/** A line of a seed that names a picture. */
export interface PictureLine extends SeedLine {
  readonly picture: WrittenPicture;
}

/** A name without this is a word in brackets, such as «[صورة: رويترز]». */
const FILE_NAME = String.raw`(?<name>[^|<>[\]()"\\:?*]{1,200}\.(?:jpe?g|png|webp|avif|gif|heic|heif))`;

/** `[صورة: name.jpg | caption (credit)]` and `![caption](name.jpg)`. */
const FORMS = [
  new RegExp(
    String.raw`^\[\s*(?:صورة|الصورة|تصویر|عکس|image|photo|picture)\s*:\s*${FILE_NAME}\s*(?:\|(?<said>.*))?\]$`,
    'iu',
  ),
  new RegExp(String.raw`^!\[(?<said>[^[\]]*)\]\(\s*${FILE_NAME}\s*\)$`, 'iu'),
];

/** «(credit)», at the end of a caption. */
const CREDIT = /\((?<credit>[^()]+)\)$/u;

/** A line that may name a picture, behind white space and marks of direction. */
const OPENING = /^[\s\p{Cf}]*!?\[/u;

/** White space, or a mark of direction. */
const BLANK = /^[\s\p{Cf}]$/u;

/** Returns a line without blanks round it, in time that grows with its length. */
function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && BLANK.test(line.charAt(start))) start += 1;
  while (end > start && BLANK.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** Returns what is said of a picture: its caption, and in brackets at the end its credit. */
function noteOf(said: string): PhotoNote {
  const shown = shownMarkedText(said);
  const found = CREDIT.exec(shown.text);
  const caption = shown.text.slice(0, found?.index).trimEnd();
  const credit = found?.groups?.['credit'];
  const { marks } = sliceOf(shown, 0, caption.length);
  const note = { caption: caption === '' ? null : caption, credit: credit?.trim() ?? null };
  return marks.length === 0 ? note : { ...note, marks };
}

/** Returns the picture that a raw line names and nothing else, or null. */
export function writtenPicture(raw: string): WrittenPicture | null {
  if (!OPENING.test(raw)) return null;
  const line = trimmed(raw);
  for (const form of FORMS) {
    const { name, said = '' } = form.exec(line)?.groups ?? {};
    if (name !== undefined) return { name: name.trim(), ...noteOf(said) };
  }
  return null;
}

/** The lines of a seed, those that name a picture apart. */
interface ApartLines {
  readonly lines: readonly SeedLine[];
  readonly pictures: readonly PictureLine[];
}

/**
 * Parts the lines that name a picture from the others, which are read as if those did not stand among them.
 * A seed of nothing else keeps them as words.
 */
export function apartFromPictures(all: readonly SeedLine[]): ApartLines {
  const lines: SeedLine[] = [];
  const pictures: PictureLine[] = [];
  let blanks = 0;
  for (const line of all) {
    const picture = writtenPicture(line.raw);
    if (picture !== null) {
      pictures.push({ ...line, picture });
      blanks = Math.max(blanks, line.blanksBefore);
      continue;
    }
    const blanksBefore = Math.max(blanks, line.blanksBefore);
    lines.push(blanks > line.blanksBefore ? { ...line, blanksBefore } : line);
    blanks = 0;
  }
  return lines.length === 0 ? { lines: all, pictures: [] } : { lines, pictures };
}
