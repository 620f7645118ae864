import { fold } from '../arabic/fold.ts';
import {
  UNNAMED_SOURCES,
  NO_NAME_WORDS,
  AGENCIES,
  CITIES,
  COUNTRIES,
  OUTLETS,
  SPEECH_VERBS,
} from '../arabic/known-words.ts';
import { isDateLine } from './date-line.ts';

/** What a piece of a dateline names. `either` is a word that is both a city and a paper («الرياض»). */
export type NameKind =
  'place' | 'country' | 'source' | 'either' | 'desk' | 'date' | 'person' | 'word' | 'other';

const LETTERS_ONLY = /^[\p{L}\p{M}.’'\s]+$/u;

function isSource(folded: string): boolean {
  return (
    AGENCIES.has(folded) ||
    OUTLETS.has(folded) ||
    UNNAMED_SOURCES.has(folded) ||
    /^(?:وكاله|صحيفه|جريده|قناه|موقع|شبكه|اذاعه|تلفزيون) \S/.test(folded)
  );
}

function isPlace(folded: string): boolean {
  return CITIES.has(folded) || CITIES.has(folded.replace(/^(?:مدينه|محافظه) /, ''));
}

const CITIES_UNSPACED: ReadonlySet<string> = new Set(
  [...CITIES].map((city) => city.replaceAll(' ', '')),
);

function looksLikePerson(folded: string): boolean {
  const words = folded.split(' ');
  const first = words[0] ?? '';
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    !words.some((word) => NO_NAME_WORDS.has(word)) &&
    !SPEECH_VERBS.has(first)
  );
}

/** Takes a piece of a dateline; tells what it names. */
export function nameKind(piece: string): NameKind {
  const folded = fold(piece.replace(/[«»"“”()]/g, ''));
  const place = isPlace(folded) || CITIES_UNSPACED.has(folded);
  const source = isSource(folded);
  if (place && source) return 'either';
  if (place) return 'place';
  if (source) return 'source';
  if (COUNTRIES.has(folded)) return 'country';
  if (isDateLine(piece)) return 'date';
  if (!LETTERS_ONLY.test(piece.replace(/[«»"“”()]/g, ''))) return 'other';
  if (looksLikePerson(folded)) return 'person';
  return folded.includes(' ') ? 'other' : 'word';
}
