import { deskPath, tagPath } from './paths.ts';
import { groupBy } from '../summaries/group-by.ts';
import { plainName } from './plain-name.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** A place to go. `path` is site-absolute without the base, decoded, ends in `/`. */
export interface Destination {
  readonly path: string;
  readonly label: string;
}

/** Returns what all spellings of a label have in common: letters, digits, and the spaces between. */
const labelKey = (label: string): string =>
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

/** Returns a destination for each label; labels that are read as one name share it. */
function destinationsOf(
  labels: Iterable<string>,
  pathOf: (slug: string) => string,
): ReadonlyMap<string, Destination> {
  const spellings = [...groupBy(new Set(labels), labelKey).values()]
    .map((alike) => ({ label: plainest(alike), alike }))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const slugs = distinctSlugs(
    spellings.map(({ label }) => ({ slug: slugOf(label, label), id: label })),
  );
  return new Map(
    spellings.flatMap(({ label, alike }, at) => {
      const destination: Destination = { path: pathOf(slugs[at] ?? ''), label };
      return alike.map((spelling): [string, Destination] => [spelling, destination]);
    }),
  );
}

/**
 * Returns the desks of an edition, by their labels. Labels that are read as one name, whatever their
 * Unicode form, invisible characters, tatweel or vowel signs, are one desk.
 *
 * @param labels the desk of each story, repeats and all.
 * @returns a desk a label, in the order of the Arabic alphabet as Unicode has it.
 */
export const desksOf = (labels: Iterable<string>): ReadonlyMap<string, Destination> =>
  destinationsOf(labels, deskPath);

/**
 * Returns the tags of an edition, by their labels. One tag has as many spellings as one desk.
 *
 * @param labels the tags of all stories, repeats and all.
 * @returns a tag a label, in the order of the Arabic alphabet as Unicode has it.
 */
export const tagsOf = (labels: Iterable<string>): ReadonlyMap<string, Destination> =>
  destinationsOf(labels, tagPath);
