import type { Evidence } from './evidence-rule.ts';
import { lexiconEvidence } from './lexicon-evidence.ts';
import { placeEvidence } from './place-evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { wordingEvidence } from './wording-evidence.ts';

/** Takes a line's place among the lines of a seed; gives all that can be seen of it. */
export function evidenceAt(at: number, seed: Surroundings): readonly Evidence[] {
  const facts = seed.lines[at];
  if (facts === undefined) return [];
  return [...wordingEvidence(facts), ...lexiconEvidence(facts), ...placeEvidence(at, seed)];
}
