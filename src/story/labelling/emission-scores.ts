import { LEXICON, PLACE, WORDING, type SeenBits } from '../features/feature-set.ts';
import type { Evidence, EvidenceRule } from '../features/feature.ts';
import { LEXICON_WEIGHTS } from './weights/lexicon.ts';
import { PLACE_WEIGHTS } from './weights/position.ts';
import { STATES, statesMeant, type State } from '../states.ts';
import { WORDING_WEIGHTS } from './weights/wording.ts';

const RULES: Readonly<Record<Evidence, EvidenceRule>> = {
  ...WORDING_WEIGHTS,
  ...LEXICON_WEIGHTS,
  ...PLACE_WEIGHTS,
};

/** Takes a piece of evidence; gives its rule. */
export function ruleOf(evidence: Evidence): EvidenceRule {
  return RULES[evidence];
}

/** The points of a piece of evidence for each state. */
function sumsOf({ weights }: EvidenceRule): readonly number[] {
  const sums = STATES.map(() => 0);
  for (const [target, weight] of Object.entries(weights)) {
    for (const state of statesMeant(target)) sums[state] = (sums[state] ?? 0) + weight;
  }
  return sums;
}

/** Takes a piece of evidence and a state; gives the points that the one has for the other. */
export function pointsFor(evidence: Evidence, { zone, role }: State): number {
  const at = STATES.findIndex((state) => state.zone === zone && state.role === role);
  return sumsOf(RULES[evidence])[at] ?? 0;
}

function isEvidence(name: string): name is Evidence {
  return Object.hasOwn(RULES, name);
}

/** What a piece of evidence says: the states it speaks of, as places in STATES, and its points for each. */
interface Say {
  readonly evidence: Evidence;
  readonly states: Uint8Array;
  readonly points: Float64Array;
}

function sayOf(evidence: Evidence): Say {
  const sums = sumsOf(RULES[evidence]);
  const states = [...sums.keys()].filter((state) => sums[state] !== 0);
  return {
    evidence,
    states: Uint8Array.from(states),
    points: Float64Array.from(states, (state) => sums[state] ?? 0),
  };
}

/** What each bit of a set says, the lowest bit first. */
const saysOf = (bits: Readonly<Record<string, number>>): readonly Say[] =>
  Object.keys(bits).filter(isEvidence).map(sayOf);

const WORDING_SAYS = saysOf(WORDING);
const LEXICON_SAYS = saysOf(LEXICON);
const PLACE_SAYS = saysOf(PLACE);

/** The points that a set of evidence has for each state. */
function rowOf(seen: number, says: readonly Say[]): Float64Array {
  const row = new Float64Array(STATES.length);
  for (let left = seen; left !== 0; left &= left - 1) {
    const say = says[31 - Math.clz32(left & -left)];
    if (say === undefined) continue;
    for (let at = 0; at < say.states.length; at += 1) {
      const state = say.states[at] ?? 0;
      row[state] = (row[state] ?? 0) + (say.points[at] ?? 0);
    }
  }
  return row;
}

/** So many sets of one kind are kept at most: an edition has some dozens. */
const MOST_KEPT = 1024;

/** Makes the row of a set when it first comes, and keeps it: few sets come, and come often. */
function keptRows(says: readonly Say[]): (seen: number) => Float64Array {
  const rows = new Map<number, Float64Array>();
  return (seen) => {
    const known = rows.get(seen);
    if (known !== undefined) return known;
    if (rows.size >= MOST_KEPT) rows.clear();
    const row = rowOf(seen, says);
    rows.set(seen, row);
    return row;
  };
}

const wordingRow = keptRows(WORDING_SAYS);
const lexiconRow = keptRows(LEXICON_SAYS);
const placeRow = keptRows(PLACE_SAYS);

/** Takes what was seen of a line; writes its points for each state to those that begin at `from`. */
export function writePoints(seen: SeenBits, points: Float64Array, from: number): void {
  const wording = wordingRow(seen.wording);
  const lexicon = lexiconRow(seen.lexicon);
  const place = placeRow(seen.place);
  // Weights are halves of whole numbers: their sums are exact, whichever come first.
  for (let state = 0; state < wording.length; state += 1) {
    points[from + state] = (wording[state] ?? 0) + (lexicon[state] ?? 0) + (place[state] ?? 0);
  }
}

function named(seen: number, says: readonly Say[]): readonly Evidence[] {
  return says.filter((_, bit) => (seen & (1 << bit)) !== 0).map(({ evidence }) => evidence);
}

/** Takes what was seen of a line; gives it by name. */
export function evidenceNames({ wording, lexicon, place }: SeenBits): readonly Evidence[] {
  return [
    ...named(wording, WORDING_SAYS),
    ...named(lexicon, LEXICON_SAYS),
    ...named(place, PLACE_SAYS),
  ];
}
