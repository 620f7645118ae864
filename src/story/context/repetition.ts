import { HEAD_WITHIN } from './head-lines.ts';
import { COLON, DIVIDER, mayHold, ORNAMENT } from '../../arabic/text/character-classes.ts';
import type { LineFacts } from '../features/line-facts.ts';
import { keyMark, lineKey } from '../lines/line-key.ts';
import { LONGEST_TITLE, titleParts } from '../recognizers/page-title.ts';

/** The lines by the mark of their key: most marks are of one line. */
export interface MarkedLines {
  readonly lines: readonly LineFacts[];
  /** The first line of each mark. */
  readonly first: ReadonlyMap<number, number>;
  /** For each line, the next one of its mark, or -1. */
  readonly next: readonly number[];
}

/** Which lines of a seed say the same. */
export interface Repetition {
  readonly byMark: MarkedLines;
  /** For each line, the first and the last one that say the same. */
  readonly firstPlaces: readonly number[];
  readonly lastPlaces: readonly number[];
  /** Index of a line «headline - site» to the index of the later line that is its headline. */
  readonly titleOf: ReadonlyMap<number, number>;
  /** The indexes that `titleOf` leads to. */
  readonly titled: ReadonlySet<number>;
}

const NONE = -1;

function linesByMark(lines: readonly LineFacts[]): MarkedLines {
  const first = new Map<number, number>();
  const next: number[] = [];
  for (let at = 0; at < lines.length; at += 1) next.push(NONE);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const mark = lines[at]?.opening.mark ?? 0;
    next[at] = first.get(mark) ?? NONE;
    first.set(mark, at);
  }
  return { lines, first, next };
}

/** Takes folded text, marked lines and a place; gives the first line from there on that says the same, or -1. */
export function placeFrom(
  folded: string,
  { lines, first, next }: MarkedLines,
  from: number,
): number {
  let at = first.get(keyMark(folded)) ?? NONE;
  if (at === NONE) return NONE;
  const key = lineKey(folded);
  while (at !== NONE && (at < from || lineKey(lines[at]?.folded ?? '') !== key)) {
    at = next[at] ?? NONE;
  }
  return at;
}

interface Places {
  readonly firstPlaces: number[];
  readonly lastPlaces: number[];
}

/** Joins the lines of one mark by their keys, which may differ behind the letters that are marked. */
function joinByKey(start: number, { lines, next }: MarkedLines, places: Places): void {
  const byKey = new Map<string, number[]>();
  for (let at = start; at !== NONE; at = next[at] ?? NONE) {
    const key = lineKey(lines[at]?.folded ?? '');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else known.push(at);
  }
  for (const group of byKey.values()) {
    for (const at of group) {
      places.firstPlaces[at] = group[0] ?? at;
      places.lastPlaces[at] = group.at(-1) ?? at;
    }
  }
}

/** Joins the lines of one mark: mostly they are the same to the letter. */
function joinLines(start: number, marked: MarkedLines, places: Places): void {
  const { lines, next } = marked;
  const text = lines[start]?.text;
  let last = start;
  for (let at = start; at !== NONE; at = next[at] ?? NONE) {
    if (lines[at]?.text !== text) {
      joinByKey(start, marked, places);
      return;
    }
    last = at;
  }
  for (let at = start; at !== NONE; at = next[at] ?? NONE) {
    places.firstPlaces[at] = start;
    places.lastPlaces[at] = last;
  }
}

function endsOf(marked: MarkedLines): Places {
  const places: Places = { firstPlaces: [], lastPlaces: [] };
  const { lines, first, next } = marked;
  for (let at = 0; at < lines.length; at += 1) {
    places.firstPlaces.push(at);
    places.lastPlaces.push(at);
  }
  if (first.size === lines.length) return places;
  for (let at = 0; at < lines.length; at += 1) {
    const isFirst = next[at] !== NONE && first.get(lines[at]?.opening.mark ?? 0) === at;
    if (isFirst) joinLines(at, marked, places);
  }
  return places;
}

/** The later line that is the headline in a title as a page prints it, or -1. */
function headlineOf(at: number, marked: MarkedLines): number {
  const facts = marked.lines[at];
  if (facts === undefined || !mayHold(facts.kinds, DIVIDER | ORNAMENT | COLON)) return NONE;
  if (facts.text.length > LONGEST_TITLE) return NONE;
  for (const { key } of titleParts(facts.text)) {
    const later = key === '' ? NONE : placeFrom(key, marked, at + 1);
    if (later !== NONE && later < HEAD_WITHIN) return later;
  }
  return NONE;
}

function titles(marked: MarkedLines): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < Math.min(marked.lines.length, HEAD_WITHIN); at += 1) {
    const later = headlineOf(at, marked);
    if (later !== NONE) found.set(at, later);
  }
  return found;
}

/** Takes the facts of all lines; gives which of them say the same. */
export function repetition(lines: readonly LineFacts[]): Repetition {
  const byMark = linesByMark(lines);
  const titleOf = titles(byMark);
  const { firstPlaces, lastPlaces } = endsOf(byMark);
  return { byMark, firstPlaces, lastPlaces, titleOf, titled: new Set(titleOf.values()) };
}
