import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  CAPTION_VERBS,
} from '../../arabic/lexicon/caption-words.ts';

/** Phrases have three words at most. */
function opensWith(
  [one = '', two = '', three = '']: readonly string[],
  phrases: ReadonlySet<string>,
): boolean {
  return phrases.has(one) || phrases.has(`${one} ${two}`) || phrases.has(`${one} ${two} ${three}`);
}

/** Tells whether a folded line opens as lines about photos do, by its first words. */
export function opensAsCaption(opening: readonly string[]): boolean {
  return opensWith(opening, CAPTION_OPENINGS);
}

/** Tells whether a folded line opens with a subject that photos often have, by its first words. */
export function hasCaptionSubject(opening: readonly string[]): boolean {
  return opensWith(opening, CAPTION_SUBJECTS);
}

/** A line under a photo of an event has at most so many words. */
const MAX_WORDS = 7;

/** Tells whether a folded line is worded as a short line under a photo of an event, by its first words. */
export function isEventCaption(opening: readonly string[]): boolean {
  if (opening.length > MAX_WORDS) return false;
  const [first = '', ...others] = opening;
  return first.startsWith('..') || others.some((word) => CAPTION_VERBS.has(word));
}
