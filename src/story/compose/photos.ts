import { sliceOf, type MarkedText } from '../inline/marked-text.ts';
import { markedValue } from '../lines/shown-text.ts';
import { fold } from '../../arabic/text/fold.ts';
import type { HeadFields } from '../front-matter/fields.ts';
import type { ReadLine } from './read-line.ts';
import type { PhotoNote, Role } from '../story.ts';

/** Tells whether a line has a credit that was not cut from it, since an editor says that all of it is the caption. */
const isWholeCaption = ({ label, parts, facts: { caption } }: ReadLine): boolean =>
  label.role === 'caption' &&
  parts.length === 1 &&
  parts[0]?.role === 'caption' &&
  caption !== null;

/** Returns a note with what its line marks in the caption. */
function withMarks(note: PhotoNote, shown: MarkedText): PhotoNote {
  const { caption } = note;
  if (caption === null || shown.marks.length === 0) return note;
  const start = shown.text.indexOf(caption);
  const { marks } = sliceOf(shown, start, start + caption.length);
  return start < 0 || marks.length === 0 ? note : { ...note, marks };
}

function noteOf(read: ReadLine): PhotoNote {
  const { line, label, facts } = read;
  const { caption } = facts;
  if (label.role === 'credit') return { caption: null, credit: caption?.credit ?? line.text };
  return withMarks(
    caption === null || (caption.credit !== null && isWholeCaption(read))
      ? { caption: line.text, credit: null }
      : { caption: caption.caption, credit: caption.credit },
    line,
  );
}

/** A credit alone belongs to the caption after it; one that an editor says, to the caption before it too. */
function joinedNotes(last: PhotoNote, note: PhotoNote, role: Role): PhotoNote | null {
  if (last.caption === null && note.credit === null) return { ...note, credit: last.credit };
  const isOfLast = role === 'credit' && last.caption !== null && last.credit === null;
  return isOfLast ? { ...last, credit: note.credit } : null;
}

/** Returns a key that is equal for notes that say the same of a photo. */
const keyOf = ({ caption, credit }: PhotoNote): string =>
  JSON.stringify([fold(caption ?? ''), credit]);

/**
 * Returns what the lines of a story say of its photos; a credit alone joins the caption after it, copies
 * are left out.
 */
function notesOf(lines: readonly ReadLine[]): readonly PhotoNote[] {
  const photos: PhotoNote[] = [];
  const seen = new Set<string>();
  const about = lines.filter(({ label: { role } }) => role === 'caption' || role === 'credit');
  for (const line of about) {
    const note = noteOf(line);
    const last = photos.at(-1);
    const joined = last === undefined ? null : joinedNotes(last, note, line.label.role);
    if (last !== undefined && joined !== null) {
      photos[photos.length - 1] = joined;
      seen.delete(keyOf(last));
      seen.add(keyOf(joined));
    } else if (!seen.has(keyOf(note))) {
      photos.push(note);
      seen.add(keyOf(note));
    }
  }
  return photos;
}

function noteOfValue(value: string): PhotoNote {
  const { text, marks } = markedValue(value);
  const note = { caption: text, credit: null };
  return marks.length === 0 ? note : { ...note, marks };
}

/**
 * Returns what a story says of its photos.
 * @param told what front matter says of the first one
 */
export function composePhotos(
  lines: readonly ReadLine[],
  told: Pick<HeadFields, 'caption' | 'credit'>,
): readonly PhotoNote[] {
  const [first = { caption: null, credit: null }, ...others] = notesOf(lines);
  const photo = {
    ...(told.caption === null ? first : noteOfValue(told.caption)),
    credit: told.credit ?? first.credit,
  };
  return photo.caption === null && photo.credit === null ? others : [photo, ...others];
}
