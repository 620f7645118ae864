import { BOILERPLATE } from '../../arabic/lexicon/boilerplate.ts';
import { alternation } from './alternation.ts';

/** The phrases as they stand among words: one word must stand alone, the first of several must begin a word. */
const PHRASES: readonly string[] = BOILERPLATE.map((phrase) =>
  phrase.includes(' ') ? ` ${phrase}` : ` ${phrase} `,
);

const ANY_PHRASE = new RegExp(alternation(PHRASES));

/** Returns how many phrases of the page itself a folded text holds. */
export function boilerplateCount(folded: string): number {
  const spaced = ` ${folded} `;
  if (!ANY_PHRASE.test(spaced)) return 0;
  return PHRASES.filter((phrase) => spaced.includes(phrase)).length;
}
