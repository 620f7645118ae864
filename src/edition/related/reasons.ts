import { placeNames } from '../../arabic/lexicon/places/place-name.ts';
import { fold } from '../../arabic/text/fold.ts';
import type { Reason } from './reason.ts';
import type { NamesOfStories, Subjects } from './subjects.ts';

/** A reason is read at a glance: it has no more things than these. */
const MAX_THINGS = 2;

/** Names that come later in both stories count less; so many places before a rank matters. */
const RANK_OFFSET = 4;

/** Returns the names of a story, in their order, by their numbers. */
const namesIn = ({ starts, names }: NamesOfStories, number: number): Int32Array =>
  names.subarray(starts[number], starts[number + 1]);

/** Returns the names that two stories share, as the other prints them, the most telling first. */
function sharedNames({ count, names }: Subjects, number: number, other: number): readonly string[] {
  const theirs = namesIn(names, other);
  const first = names.starts[other] ?? 0;
  return [...namesIn(names, number)]
    .flatMap((name, rank) => {
      const at = theirs.indexOf(name);
      const printed = at < 0 ? undefined : names.printed[names.spellings[first + at] ?? -1];
      if (printed === undefined) return [];
      const rarity = Math.log((count + 1) / (names.counts[name] ?? 1));
      return { printed, score: rarity / (RANK_OFFSET + rank + at) };
    })
    .toSorted((one, two) => two.score - one.score || (one.printed < two.printed ? -1 : 1))
    .map(({ printed }) => printed);
}

/** Returns names without those of some countries. */
function namesButPlaces(names: readonly string[], codes: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const labels = new Set(codes.flatMap((code) => placeNames(code).map(fold)));
  return names.filter((name) => !labels.has(fold(name)));
}

/** Returns what two stories share that can be said in a few words. */
export function reasonFor(subjects: Subjects, number: number, other: number): Reason {
  const theirPlaces = subjects.places[other] ?? [];
  const shared = (subjects.places[number] ?? []).filter((code) => theirPlaces.includes(code));
  const names = namesButPlaces(sharedNames(subjects, number, other), shared);
  const places = shared.slice(0, names.length === 0 ? MAX_THINGS : MAX_THINGS - 1);
  return { places, names: names.slice(0, MAX_THINGS - places.length) };
}
