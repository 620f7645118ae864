import type { Span } from '../../arabic/speech/sentences.ts';

/** A word of a text, and where it stands there. */
export interface TextWord extends Span {
  /** As it is compared: without marks, hamza and tatweel, which editors correct. */
  readonly plain: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const MARKS = /[\p{M}\u0640]/gu;

/** Returns the words of a text, in its order. */
export const wordsIn = (text: string): readonly TextWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    plain: word.normalize('NFKD').replace(MARKS, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
