import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../arabic/lexicon/caption-words.ts';

/** Phrases have three words at most. */
function opensWith(folded: string, phrases: ReadonlySet<string>): boolean {
  const [one = '', two = '', three = ''] = folded.split(' ', 3);
  return phrases.has(one) || phrases.has(`${one} ${two}`) || phrases.has(`${one} ${two} ${three}`);
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
const MAX_WORDS = 7;

/** Tells whether a folded line is worded as a short line under a photo of an event. */
export function isEventCaption(folded: string): boolean {
  const [, ...others] = folded.split(' ', MAX_WORDS + 1);
  if (others.length >= MAX_WORDS) return false;
  return folded.startsWith('..') || others.some((word) => CAPTION_VERBS.has(word));
}
