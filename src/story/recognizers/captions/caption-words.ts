import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../../arabic/lexicon/caption-words.ts';
import { hasMoreWords } from '../../../arabic/text/fold.ts';
import { phrasesOf, opensWithPhrase } from '../phrases.ts';

const OPENINGS = phrasesOf(CAPTION_OPENINGS);
const SUBJECTS = phrasesOf(CAPTION_SUBJECTS);

/** Tells whether a folded line opens as lines about photos do. */
export function opensAsCaption(folded: string): boolean {
  return opensWithPhrase(folded, OPENINGS);
}

/** Tells whether a folded line opens with a subject that photos often have. */
export function hasCaptionSubject(folded: string): boolean {
  return opensWithPhrase(folded, SUBJECTS);
}

/** A line under a photo of an event has at most so many words. */
const MAX_WORDS = 7;

/** Tells whether a folded line is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  if (hasMoreWords(folded, MAX_WORDS)) return false;
  const [first = '', ...others] = folded.split(' ');
  return first.startsWith('..') || others.some((word) => CAPTION_VERBS.has(word));
}
