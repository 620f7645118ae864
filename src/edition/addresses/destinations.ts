import { deskPath, tagPath } from './paths.ts';
import type { DeskSetting } from '../newspaper/newspaper.ts';
import { groupBy } from '../summaries/group-by.ts';
import { plainName } from './plain-name.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** A place to go. `path` is site-absolute without the base, decoded, ends in `/`. */
export interface Destination {
  readonly path: string;
  readonly label: string;
}

/** A destination, and how many stories stand there. */
export interface CountedDestination extends Destination {
  readonly total: number;
}

/** Returns what all spellings of a label have in common: letters, digits, and the spaces between. */
export const labelKey = (label: string): string =>
  (
    plainName(label)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [label]
  ).join(' ');

/** Returns the plainest of several spellings: the shortest, which has the fewest marks. */
const plainest = (labels: readonly string[]): string =>
  labels
    .map((label) => label.normalize('NFC'))
    .toSorted()
    .reduce((best, label) => (label.length < best.length ? label : best));

/** Labels that are read as one name, and where it leads. */
interface Alike {
  readonly destination: Destination;
  readonly spellings: readonly string[];
}

/** Returns a destination for each label, in the order of the alphabet. */
function destinationsOf(
  labels: Iterable<string>,
  pathOf: (slug: string) => string,
): readonly Alike[] {
  const all = [...groupBy(new Set(labels), labelKey).values()]
    .map((spellings) => ({ label: plainest(spellings), spellings }))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const slugs = distinctSlugs(all.map(({ label }) => ({ slug: slugOf(label, label), id: label })));
  return all.map(({ label, spellings }, at) => ({
    destination: { path: pathOf(slugs[at] ?? ''), label },
    spellings,
  }));
}

/** Returns destinations by each spelling of their labels. */
const bySpelling = (all: readonly Alike[]): ReadonlyMap<string, Destination> =>
  new Map(
    all.flatMap(({ destination, spellings }) =>
      spellings.map((spelling): [string, Destination] => [spelling, destination]),
    ),
  );

/** Returns desks as the editor wants them: those that are named first, with the labels they are given. */
function applySettings(
  desks: readonly Alike[],
  settings: readonly DeskSetting[],
): readonly Alike[] {
  const positions = new Map(settings.map(({ folder }, at) => [labelKey(folder), at]));
  const positionOf = ({ destination: { label } }: Alike): number =>
    positions.get(labelKey(label)) ?? settings.length;
  return desks
    .toSorted((one, other) => positionOf(one) - positionOf(other))
    .map((desk) => {
      const label = settings[positionOf(desk)]?.label ?? desk.destination.label;
      return { ...desk, destination: { ...desk.destination, label } };
    });
}

/**
 * Returns the desks of an edition, by their labels. Labels that are read as one name, whatever their
 * Unicode form, invisible characters, tatweel or vowel signs, are one desk.
 *
 * @param labels the desk of each story, repeats and all.
 * @param settings what the editor says of desks.
 * @returns a desk a label: those that the settings name, then the others, in the order of the Arabic
 *   alphabet as Unicode has it.
 */
export const desksOf = (
  labels: Iterable<string>,
  settings: readonly DeskSetting[] = [],
): ReadonlyMap<string, Destination> =>
  bySpelling(applySettings(destinationsOf(labels, deskPath), settings));

/**
 * Returns where the desk of a setting leads, in whatever spelling the setting names it; undefined where
 * no story is of it.
 *
 * @param desks those of the edition, by their labels.
 */
export function deskOfSetting(
  { folder }: Pick<DeskSetting, 'folder'>,
  desks: ReadonlyMap<string, Destination>,
): Destination | undefined {
  const key = labelKey(folder);
  return [...desks].find(([label]) => labelKey(label) === key)?.[1];
}

/**
 * Returns the tags of an edition, by their labels. One tag has as many spellings as one desk.
 *
 * @param labels the tags of all stories, repeats and all.
 * @returns a tag a label, in the order of the Arabic alphabet as Unicode has it.
 */
export const tagsOf = (labels: Iterable<string>): ReadonlyMap<string, Destination> =>
  bySpelling(destinationsOf(labels, tagPath));
