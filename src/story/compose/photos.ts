import { fold } from '../../arabic/text/fold.ts';
import { linesOfRole } from './by-role.ts';
import type { ReadLine } from './read-line.ts';
import type { PhotoNote } from '../story.ts';

function noteOf({ line, facts: { caption } }: ReadLine): PhotoNote {
  return caption === null
    ? { caption: line.text, credit: null }
    : { caption: caption.caption, credit: caption.credit };
}

/** Returns a key that is equal for notes that say the same of a photo. */
const keyOf = ({ caption, credit }: PhotoNote): string =>
  JSON.stringify([fold(caption ?? ''), credit]);

/**
 * Returns what a story says of its photos; a credit alone joins the caption after it, copies are
 * left out.
 */
export function composePhotos(lines: readonly ReadLine[]): readonly PhotoNote[] {
  const photos: PhotoNote[] = [];
  const seen = new Set<string>();
  for (const line of linesOfRole(lines, 'caption')) {
    const note = noteOf(line);
    const last = photos.at(-1);
    if (last !== undefined && last.caption === null && note.credit === null) {
      const joined = { caption: note.caption, credit: last.credit };
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
