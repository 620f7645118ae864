import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../../arabic/lexicon/caption-words.ts';
import { hasMoreWords } from '../../../arabic/text/fold.ts';
import { phrasesOf, opensWithPhrase } from '../phrases.ts';

const OPENINGS = phrasesOf(CAPTION_OPENINGS);
const SUBJECTS = phrasesOf(CAPTION_SUBJECTS);

/** Tells whether a folded line, given its first word, opens as lines about photos do. */
export const opensAsCaption = (folded: string, first?: string): boolean =>
  opensWithPhrase(folded, OPENINGS, first);

/** Tells whether a folded line, given its first word, opens with a subject that photos often have. */
export const hasCaptionSubject = (folded: string, first?: string): boolean =>
  opensWithPhrase(folded, SUBJECTS, first);

/** A line under a photo of an event has at most so many words. */
const MAX_WORDS = 7;

/** Tells whether a folded line is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  if (hasMoreWords(folded, MAX_WORDS)) return false;
  const [first = '', ...others] = folded.split(' ');
  return first.startsWith('..') || others.some((word) => CAPTION_VERBS.has(word));
}
