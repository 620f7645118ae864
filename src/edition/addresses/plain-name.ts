import { OPTIONAL_MARKS } from './slug.ts';

/** Characters without a picture: direction marks, zero-width characters, the soft hyphen. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Returns a name of a folder or a file as all its spellings have it: one Unicode form, no invisible
 * characters, no tatweel, no vowel signs.
 */
export const plainName = (name: string): string =>
  name.normalize('NFC').replace(INVISIBLE, '').replace(OPTIONAL_MARKS, '');
