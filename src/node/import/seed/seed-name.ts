import { slugOf, slugWithFingerprint } from '../../../edition/addresses/slug.ts';
import type { Entry } from '../entry/entry.ts';

/** Hex digits of the checksum in a name: enough to tell millions of stories apart. */
const DIGITS = 10;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The last words of an address or a path, without its ending. */
const lastWords = (name: string): string =>
  decoded(
    name
      .replace(/[?#].*$/s, '')
      .split('/')
      .findLast((part) => part !== '') ?? '',
  ).replace(/\.[a-z]{2,5}$/i, '');

/**
 * Returns the name of an entry's seed without its ending, given what tells it from all others. It follows from where the entry stands at its
 * source, and never from what its words are: a corrected headline leaves it as it is.
 */
export const seedName = (name: Entry['name'], key: string): string => {
  const words = lastWords(name);
  return slugWithFingerprint(words === '' ? 'story' : slugOf(words, words), key, DIGITS);
};
