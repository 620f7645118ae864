import type { Reason } from './reason.ts';
import type { Subjects } from './subjects.ts';

/** A reason is read at a glance: it has no more things than these. */
const MAX_THINGS = 2;

/** Names that come later in both stories count less; so many places before a rank matters. */
const RANK_OFFSET = 4;

/** Returns the names that two stories share, as the other prints them, the most telling first; those of places are none. */
function sharedNames(
  { count, names }: Subjects,
  number: number,
  other: number,
  places: readonly string[],
): readonly string[] {
  const first = names.starts[number] ?? 0;
  const end = names.starts[number + 1] ?? 0;
  const otherFirst = names.starts[other] ?? 0;
  const otherEnd = names.starts[other + 1] ?? 0;
  const shared: { readonly printed: string; readonly score: number }[] = [];
  for (let at = first; at < end; at += 1) {
    const name = names.names[at] ?? 0;
    // One story alone has most names.
    if (names.spellings[at] === -1) continue;
    for (let there = otherFirst; there < otherEnd; there += 1) {
      if (names.names[there] !== name) continue;
      const printed = names.printed[names.spellings[there] ?? -1];
      if (printed === undefined) break;
      if (places.some((code) => names.ofPlaces.get(code)?.includes(name))) break;
      const rarity = Math.log((count + 1) / (names.counts[name] ?? 1));
      shared.push({ printed, score: rarity / (RANK_OFFSET + at - first + there - otherFirst) });
      break;
    }
  }
  return shared
    .toSorted((one, two) => two.score - one.score || (one.printed < two.printed ? -1 : 1))
    .map(({ printed }) => printed);
}

/** Returns what two stories share that can be said in a few words. */
export function reasonFor(subjects: Subjects, number: number, other: number): Reason {
  const theirPlaces = subjects.places[other] ?? [];
  const shared = (subjects.places[number] ?? []).filter((code) => theirPlaces.includes(code));
  const names = sharedNames(subjects, number, other, shared);
  const places = shared.slice(0, names.length === 0 ? MAX_THINGS : MAX_THINGS - 1);
  return { places, names: names.slice(0, MAX_THINGS - places.length) };
}
