import type { SeenBits } from '../features/feature-set.ts';
import { placeEvidence } from '../context/position-features.ts';
import type { Surroundings } from '../context/document-context.ts';

/** Takes a line's place among the lines of a seed; gives all that can be seen of it. */
export function evidenceAt(at: number, seed: Surroundings): SeenBits {
  const facts = seed.lines[at];
  if (facts === undefined) return { wording: 0, lexicon: 0, place: 0 };
  return {
    wording: facts.wording,
    lexicon: facts.lexicon,
    place: placeEvidence(at, facts, seed),
  };
}
