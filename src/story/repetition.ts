import { HEAD_WITHIN } from './head-lines.ts';
import { COLON, DIVIDER, mayHold, ORNAMENT } from '../arabic/kinds.ts';
import type { LineFacts } from './line-facts.ts';
import { keyMark, lineKey } from './line-key.ts';
import { LONGEST_TITLE, titleParts } from './title-parts.ts';

/** Which lines of a seed say the same. */
export interface Repetition {
  /** The lines by the mark of their key, in order. */
  readonly byMark: ReadonlyMap<number, readonly number[]>;
  /** For each line, the first and the last one that say the same. */
  readonly firstPlaces: readonly number[];
  readonly lastPlaces: readonly number[];
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
  /** The indexes that `titleOf` leads to. */
  readonly titled: ReadonlySet<number>;
}

type ByMark = Repetition['byMark'];

const NOWHERE: readonly number[] = [];

function linesByMark(lines: readonly LineFacts[]): ByMark {
  const byMark = new Map<number, number[]>();
  for (let at = 0; at < lines.length; at += 1) {
    const mark = lines[at]?.opening.mark ?? 0;
    const known = byMark.get(mark);
    if (known === undefined) byMark.set(mark, [at]);
    else known.push(at);
  }
  return byMark;
}

/** Takes folded text, the lines and their marks; gives the indexes of the lines that say the same. */
export function placesOf(
  folded: string,
  lines: readonly LineFacts[],
  byMark: ByMark,
): readonly number[] {
  const places = byMark.get(keyMark(folded));
  if (places === undefined) return NOWHERE;
  const key = lineKey(folded);
  return places.filter((at) => lineKey(lines[at]?.folded ?? '') === key);
}

interface Places {
  readonly firstPlaces: readonly number[];
  readonly lastPlaces: readonly number[];
}

function areSame(places: readonly number[], lines: readonly LineFacts[]): boolean {
  const first = lines[places[0] ?? -1]?.text;
  for (const at of places) if (lines[at]?.text !== first) return false;
  return true;
}

function groupsOf(
  places: readonly number[],
  lines: readonly LineFacts[],
): readonly (readonly number[])[] {
  if (areSame(places, lines)) return [places];
  const byKey = new Map<string, number[]>();
  for (const at of places) {
    const key = lineKey(lines[at]?.folded ?? '');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else known.push(at);
  }
  return [...byKey.values()];
}

function joinGroup(group: readonly number[], firstPlaces: number[], lastPlaces: number[]): void {
  for (const at of group) {
    firstPlaces[at] = group[0] ?? at;
    lastPlaces[at] = group.at(-1) ?? at;
  }
}

function endsOf(lines: readonly LineFacts[], byMark: ByMark): Places {
  const firstPlaces: number[] = [];
  const lastPlaces: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    firstPlaces.push(at);
    lastPlaces.push(at);
  }
  if (byMark.size === lines.length) return { firstPlaces, lastPlaces };
  for (const places of byMark.values()) {
    if (places.length === 1) continue;
    for (const group of groupsOf(places, lines)) joinGroup(group, firstPlaces, lastPlaces);
  }
  return { firstPlaces, lastPlaces };
}

function titles(lines: readonly LineFacts[], byMark: ByMark): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < Math.min(lines.length, HEAD_WITHIN); at += 1) {
    const line = lines[at];
    if (line === undefined || !mayHold(line.kinds, DIVIDER | ORNAMENT | COLON)) continue;
    if (line.text.length > LONGEST_TITLE) continue;
    for (const { key } of titleParts(line.text)) {
      if (key === '' || found.has(at)) continue;
      const later = placesOf(key, lines, byMark).find((place) => place > at && place < HEAD_WITHIN);
      if (later !== undefined) found.set(at, later);
    }
  }
  return found;
}

/** Takes the facts of all lines; gives which of them say the same. */
export function repetition(lines: readonly LineFacts[]): Repetition {
  const byMark = linesByMark(lines);
  const titleOf = titles(lines, byMark);
  const { firstPlaces, lastPlaces } = endsOf(lines, byMark);
  return { byMark, firstPlaces, lastPlaces, titleOf, titled: new Set(titleOf.values()) };
}
