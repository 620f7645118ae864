import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from '../../path-inside.ts';
import type { Entry } from '../entry/entry.ts';
import type { TextLine } from '../entry/text-line.ts';
import type { SeedPictures } from '../seed/seed-pictures.ts';
import type { Source } from '../sources/find-sources.ts';
import { picturePlaces, SMALLER_COPY } from './picture-places.ts';

/** A picture for a seed. */
export interface FoundPicture {
  readonly bytes: Uint8Array;
  /** With its dot, by what the bytes are. */
  readonly ending: string;
}

/** Gives the bytes of a picture by its address; null where they are not to be had. */
export type GetPicture = (address: string) => Promise<Uint8Array | null>;

/** A smaller file is a sign of the page, in bytes. */
const MIN_BYTES = 3000;

/** Largest picture that is read, in bytes. */
const MAX_BYTES = 100_000_000;

/** So many pictures of an entry are looked at for the first. */
const MAX_TRIES = 10;

/** So many pictures of a text come along. */
const MAX_IN_TEXT = 40;

/** The first bytes of each kind as Latin-1. Source: WHATWG MIME Sniffing, section 6.1; AVIF 1.1, section 6. */
const KINDS: readonly (readonly [start: RegExp, ending: string])[] = [
  [/^\xFF\xD8\xFF/, '.jpg'],
  [/^\x89PNG\r\n/, '.png'],
  [/^RIFF[^]{4}WEBPVP/, '.webp'],
  [/^[^]{4}ftypavi[fs]/, '.avif'],
];

/** The real path of a file; null where there is none. */
function realFile(file: string, root: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) return null;
  const real = realpathSync(file);
  return isInside(realpathSync(root), real) ? real : null;
}

/** Gives pictures that lie beside a source. */
export const pictureBeside =
  (source: Pick<Source, 'name' | 'root'>): GetPicture =>
  async (address) => {
    for (const place of picturePlaces(address, source)) {
      const file = realFile(place, source.root);
      if (file !== null) return readFileSync(file);
    }
    return null;
  };

/** What the bytes of a picture are; null for what no newspaper shows. */
function pictureOf(bytes: Uint8Array): FoundPicture | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const ending = KINDS.find(([opening]) => opening.test(start))?.[1];
  return ending === undefined || bytes.length < MIN_BYTES ? null : { bytes, ending };
}

/** Gets a picture from the first of some ways that has it. */
async function getPicture(
  address: string,
  ways: readonly GetPicture[],
): Promise<FoundPicture | null> {
  for (const get of ways) {
    const bytes = await get(address);
    const found = bytes === null ? null : pictureOf(bytes);
    if (found !== null) return found;
  }
  return null;
}

/** A picture of an entry, and under what address it was found. */
interface Found extends FoundPicture {
  readonly address: string;
}

/** The picture that the source names, else the first in the text that is to be had. */
async function findLead(
  { picture, lines }: Pick<Entry, 'picture' | 'lines'>,
  ways: readonly GetPicture[],
): Promise<Found | null> {
  const inText = lines.flatMap((line) => (line.kind === 'picture' ? line.address : []));
  const addresses = [...new Set([...(picture === null ? [] : [picture.address]), ...inText])];
  for (const address of addresses.slice(0, MAX_TRIES)) {
    const found = await getPicture(address, ways);
    if (found !== null) return { ...found, address };
  }
  return null;
}

/** What an address names, whatever its size and the host that serves it. */
const pictureName = (address: string): string =>
  path.posix.basename(address.replace(/[?#].*$/s, '')).replace(SMALLER_COPY, '');

/** Finds the pictures between the texts: each once, and not the lead. */
async function findInText(
  lines: readonly TextLine[],
  lead: Found | null,
  ways: readonly GetPicture[],
): Promise<ReadonlyMap<number, FoundPicture>> {
  const found = new Map<number, FoundPicture>();
  const names = new Set(lead === null ? [] : [pictureName(lead.address)]);
  const pictures = lines.filter((line) => line.kind === 'picture');
  for (const [at, { address, isAside }] of pictures.slice(0, MAX_IN_TEXT).entries()) {
    const name = pictureName(address);
    if (isAside === true || names.has(name)) continue;
    names.add(name);
    const picture = await getPicture(address, ways);
    const isNew = [lead, ...found.values()].every(
      (other) => other === null || picture === null || !isSame(picture, other),
    );
    if (picture !== null && isNew) found.set(at + 1, picture);
  }
  return found;
}

const isSame = (one: FoundPicture, other: FoundPicture): boolean =>
  Buffer.from(one.bytes).equals(other.bytes);

/**
 * Finds the pictures of an entry: the one that its source names, else the first in the text that is to be had;
 * and the others in the text.
 *
 * @param ways to get the bytes, in their order.
 */
export async function findPictures(
  entry: Pick<Entry, 'picture' | 'lines'>,
  ways: readonly GetPicture[],
): Promise<SeedPictures<FoundPicture>> {
  const lead = await findLead(entry, ways);
  return { lead, inText: await findInText(entry.lines, lead, ways) };
}
