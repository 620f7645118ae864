import { foundTerms, type IsFound } from '../words/marked-text.ts';

/** What the two lines of a result hold, or three on a phone. */
const MAX_CHARACTERS = 160;
/** So much of a long sentence stands before the word that was found. */
const CHARACTERS_BEFORE = 50;

/** The end of a sentence: a stop after a word of more than two letters, which is no abbreviation. */
const SENTENCE_END = /(?<=[^\s.]{3}[.!?؟…]+[»”"']?)\s+/u;

/** Returns a text of at most some three lines, cut at words about a place in it. */
export function shortenAround(text: string, place: number): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const wanted = Math.min(Math.max(0, place - CHARACTERS_BEFORE), text.length - MAX_CHARACTERS);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = start + MAX_CHARACTERS;
  const end = last >= text.length ? text.length : text.lastIndexOf(' ', last);
  const kept = text.slice(start, end <= start ? last : end);
  return `${start === 0 ? '' : '…'}${kept}${start + kept.length < text.length ? '…' : ''}`;
}

/** Returns where the first word that was found begins. */
function firstPlace(text: string, isFound: IsFound): number {
  for (const { 0: word, index } of text.matchAll(/\S+/g))
    if (foundTerms(word, isFound).size > 0) return index;
  return 0;
}

/**
 * Returns the sentence that says most of what was looked for, the first of several; null where none
 * says any of it.
 *
 * @param paragraphs of a story, in their order.
 * @returns at most 160 characters and the ellipses where it is cut.
 */
export function foundSentence(paragraphs: readonly string[], isFound: IsFound): string | null {
  let best = '';
  let most = 0;
  for (const sentence of paragraphs.flatMap((text) => text.split(SENTENCE_END))) {
    const count = foundTerms(sentence, isFound).size;
    if (count <= most) continue;
    best = sentence;
    most = count;
  }
  return most === 0 ? null : shortenAround(best.trim(), firstPlace(best.trim(), isFound));
}
