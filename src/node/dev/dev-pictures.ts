import path from 'node:path';
import type { Pictures } from '../../edition/assemble.ts';
import type { Picture } from '../../edition/summaries/picture.ts';
import { contentName } from '../cache/content-name.ts';
import { matchPictures, misplacedPictures } from '../input/match-pictures.ts';
import { readHeader, unreadable } from '../input/picture-header.ts';
import type { FileProblem } from '../problem.ts';
import { readPicture, readPictureStart } from '../input/read-file.ts';

/** Below this path the dev server hands out pictures. */
export const PICTURES_PATH = '/__pictures/';

/** A picture as `vite dev` shows it: the file itself, in its one width. */
interface DevPicture {
  readonly kind: 'picture';
  readonly file: string;
  /** Media type. */
  readonly type: string;
  readonly picture: Picture;
}

/** What came of looking at a picture. */
export type PictureReading = DevPicture | { readonly kind: 'error'; readonly problem: FileProblem };

/** Pictures that follow their files. */
export interface DevPictures {
  /** Takes new readings by name; null for a picture that is gone. */
  readonly change: (changes: ReadonlyMap<string, PictureReading | null>) => void;
  /** By the id of the seed; the same map until a picture changes. */
  readonly pictures: () => Pictures;
  /** The names of all pictures by what they are shown under. */
  readonly names: () => ReadonlyMap<string, string>;
  /** What is wrong with them, while these seeds are there. */
  readonly problems: (ids: Pick<ReadonlySet<string>, 'has'>) => readonly FileProblem[];
  /** The one that has this path; nothing else on the disk has one. */
  readonly at: (path: string) => DevPicture | undefined;
}

/**
 * Looks at a picture for the dev server: its beginning only where its header is there, so that a folder
 * of thousands opens at once. Its path changes with the file, so that no browser shows an old one.
 *
 * @param dir the seeds folder.
 * @param file where it is.
 * @param name its path below the seeds folder.
 */
export async function readDevPicture(
  dir: string,
  file: string,
  name: string,
): Promise<PictureReading> {
  try {
    const { bytes, stamp } = readPictureStart(file, dir);
    const header = readHeader(bytes).catch(() => readHeader(readPicture(file, dir)));
    const { type, width, height } = await header;
    const key = contentName(`${name}\n${stamp}`);
    const source = { path: `${PICTURES_PATH}${key}${path.extname(name).toLowerCase()}`, width };
    return { kind: 'picture', file, type, picture: { sources: [source], width, height } };
  } catch (error) {
    return { kind: 'error', problem: unreadable(name, error) };
  }
}

/** Returns pictures that follow the readings of their files; none at first. */
export function openDevPictures(): DevPictures {
  const readings = new Map<string, PictureReading>();
  const shown = (): readonly (readonly [id: string, reading: PictureReading])[] =>
    [...matchPictures(readings.keys())].flatMap(([id, name]) => {
      const reading = readings.get(name);
      return reading === undefined ? [] : [[id, reading] as const];
    });
  const picturesNow = (): Pictures =>
    new Map(
      shown().flatMap(([id, reading]) =>
        reading.kind === 'picture' ? [[id, reading.picture] as const] : [],
      ),
    );
  let pictures = picturesNow();
  return {
    change(changes) {
      if (changes.size === 0) return;
      for (const [name, reading] of changes) {
        if (reading === null) readings.delete(name);
        else readings.set(name, reading);
      }
      pictures = picturesNow();
    },
    pictures: () => pictures,
    names: () => matchPictures(readings.keys()),
    problems: (ids) => [
      ...misplacedPictures(readings.keys(), ids),
      ...shown().flatMap(([id, reading]) =>
        reading.kind === 'error' && ids.has(id) ? reading.problem : [],
      ),
    ],
    at: (wanted) =>
      shown()
        .flatMap(([, reading]) => (reading.kind === 'picture' ? reading : []))
        .find(({ picture }) => picture.sources.some((source) => source.path === wanted)),
  };
}
