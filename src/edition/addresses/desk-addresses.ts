import { groupBy } from '../group-by.ts';
import type { Destination } from '../pages/page.ts';
import { deskPath } from './paths.ts';
import { fingerprintedSlugs, slugOf } from './slug.ts';

/**
 * The desks of an edition, each with its address.
 *
 * @param labels the desk of each story, repeats and all.
 * @returns a desk a label, in the order of the Arabic alphabet as Unicode has it; desks whose
 *   words are the same get the fingerprint of their label.
 */
export function desksOf(labels: Iterable<string>): ReadonlyMap<string, Destination> {
  const names = [...new Set(labels)].toSorted();
  const claims = groupBy(names, (name) => slugOf(name, name));
  const slugs = new Map(
    [...claims].flatMap(([slug, sharing]) =>
      (sharing.length === 1 ? [slug] : fingerprintedSlugs(slug, sharing)).map(
        (own, at) => [sharing[at] ?? slug, own] as const,
      ),
    ),
  );
  return new Map(names.map((label) => [label, { path: deskPath(slugs.get(label) ?? ''), label }]));
}
