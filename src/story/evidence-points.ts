import { LEXICON, PLACE, WORDING, type SeenBits } from './evidence-bits.ts';
import type { Evidence, EvidenceRule } from './evidence-rule.ts';
import { LEXICON_WEIGHTS } from './lexicon-weights.ts';
import { PLACE_WEIGHTS } from './place-weights.ts';
import { STATES, statesMeant, type State } from './states.ts';
import { WORDING_WEIGHTS } from './wording-weights.ts';

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

function addSet(seen: number, says: readonly Say[], points: Float64Array, from: number): void {
  for (let left = seen; left !== 0; left &= left - 1) {
    const say = says[31 - Math.clz32(left & -left)];
    if (say === undefined) continue;
    for (let at = 0; at < say.states.length; at += 1) {
      const place = from + (say.states[at] ?? 0);
      points[place] = (points[place] ?? 0) + (say.points[at] ?? 0);
    }
  }
}

/** Takes what was seen of a line; adds its points for each state to those that begin at `from`. */
export function addPoints(seen: SeenBits, points: Float64Array, from: number): void {
  addSet(seen.wording, WORDING_SAYS, points, from);
  addSet(seen.lexicon, LEXICON_SAYS, points, from);
  addSet(seen.place, PLACE_SAYS, points, from);
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
