import { deskPath } from './paths.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** A place to go. `path` is site-absolute without the base, decoded, ends in `/`. */
export interface Destination {
  readonly path: string;
  readonly label: string;
}

/**
 * Returns the desks of an edition, by their labels.
 *
 * @param labels the desk of each story, repeats and all.
 * @returns a desk a label, in the order of the Arabic alphabet as Unicode has it.
 */
export function desksOf(labels: Iterable<string>): ReadonlyMap<string, Destination> {
  const names = [...new Set(labels)].toSorted();
  const slugs = distinctSlugs(names.map((name) => ({ slug: slugOf(name, name), id: name })));
  return new Map(names.map((label, at) => [label, { path: deskPath(slugs[at] ?? ''), label }]));
}
