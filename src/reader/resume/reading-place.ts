import { readingMinutes } from '../../arabic/counting/reading-time.ts';
import type { ReadingPlace } from '../library/library.ts';
import { wordStarts } from './text-words.ts';

/** So many letters of a text tell it from others. */
const START_LETTERS = 40;

const startOf = (text: string): string => text.trim().slice(0, START_LETTERS);

/**
 * Returns the place of a word.
 *
 * @param texts of the story, in its order.
 * @param block the number of one of them, from 0.
 * @param word its number in that, from 0.
 */
export function placeOf(texts: readonly string[], block: number, word: number): ReadingPlace {
  const text = texts[block] ?? '';
  const rest = text.length - (wordStarts(text)[word] ?? 0);
  const after = texts.slice(block + 1).reduce((sum, { length }) => sum + length, 0);
  return { block, start: startOf(text), word, minutesLeft: readingMinutes(rest + after) };
}

/** A word of a story. */
export interface WordPlace {
  readonly block: number;
  /** The number in `textContent` of its first letter. */
  readonly letter: number;
}

/** Returns the number in a list that is nearest to another; undefined where the list is empty. */
const nearest = (numbers: readonly number[], to: number): number | undefined =>
  numbers.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];

/**
 * Finds a place again: in the text that begins as it did, wherever that stands by now; else, where that was rewritten,
 * at its number.
 *
 * @param texts of the story as it is now.
 * @returns null where the story has no text.
 */
export function findPlace(texts: readonly string[], place: ReadingPlace): WordPlace | null {
  const same = texts.flatMap((text, at) => (startOf(text) === place.start ? at : []));
  const block = nearest(same, place.block) ?? Math.min(place.block, texts.length - 1);
  const text = texts[block];
  if (text === undefined) return null;
  const starts = wordStarts(text);
  return { block, letter: starts[Math.min(place.word, starts.length - 1)] ?? 0 };
}

/** Tells whether a reader would want to go on from a place: neither at the beginning nor at the end. */
export const isWithin = (place: ReadingPlace | undefined): place is ReadingPlace =>
  place !== undefined && place.isEnd !== true && (place.block > 0 || place.word > 0);
