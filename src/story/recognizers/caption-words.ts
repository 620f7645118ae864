import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../arabic/lexicon/caption-words.ts';

const MOST_OPENING_WORDS = 3;

function opensWith(folded: string, phrases: ReadonlySet<string>): boolean {
  const words = folded.split(' ', MOST_OPENING_WORDS);
  return words.some((_, last) => phrases.has(words.slice(0, last + 1).join(' ')));
}

/** Tells whether a folded line opens as lines about photos do. */
export function opensAsCaption(folded: string): boolean {
  return opensWith(folded, CAPTION_OPENINGS);
}

/** Tells whether a folded line opens with a subject that photos often have. */
export function hasCaptionSubject(folded: string): boolean {
  return opensWith(folded, CAPTION_SUBJECTS);
}

/** A line under a photo of an event has at most so many words. */
const MOST_WORDS = 7;

/** Tells whether a folded line is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  const [, ...others] = folded.split(' ', MOST_WORDS + 1);
  if (others.length >= MOST_WORDS) return false;
  return folded.startsWith('..') || others.some((word) => CAPTION_VERBS.has(word));
}
