import { fold } from '../arabic/fold.ts';
import {
  FIRST_NAMES,
  UNNAMED_SOURCES,
  NO_NAME_WORDS,
  AGENCIES,
  CITIES,
  COUNTRIES,
  OUTLETS,
  SPEECH_VERBS,
  DESK_LABELS,
} from '../arabic/known-words.ts';
import { isDatePiece } from './date-line.ts';

/**
 * What a piece of a dateline names. `either` is a word that is both a city and a paper («الرياض»);
 * `phrase` is a few words that may be a name, `word` one word that may be a place.
 */
export type NameKind =
  | 'place'
  | 'country'
  | 'source'
  | 'either'
  | 'desk'
  | 'date'
  | 'person'
  | 'phrase'
  | 'word'
  | 'other';

const LETTERS_ONLY = /^[\p{L}\p{M}.’'\s]+$/u;

function isSource(folded: string): boolean {
  return (
    AGENCIES.has(folded) ||
    AGENCIES.has(folded.replace(/\.\s*/g, ' ').trim()) ||
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

/** Longest name: two reporters with «و» between. */
const PERSON_WORDS = 5;
const PHRASE_WORDS = 4;

const TITLE_BEFORE_NAME = /^(?:د|أ|م|ا|الدكتور|الدكتوره|المهندس|الشيخ|الاستاذ)\.?\s+/u;

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || /^(?:عبد\S*|ابو|بو|ابن)$/.test(word);
}

function nameLike(folded: string): 'person' | 'phrase' | 'other' {
  const words = folded.replace(TITLE_BEFORE_NAME, '').split(' ');
  const first = words[0] ?? '';
  if (words.length < 2 || words.some((word) => NO_NAME_WORDS.has(word))) return 'other';
  if (isFirstName(first) && words.length <= PERSON_WORDS) return 'person';
  return words.length <= PHRASE_WORDS && !SPEECH_VERBS.has(first) ? 'phrase' : 'other';
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
  if (DESK_LABELS.has(folded)) return 'desk';
  if (isDatePiece(piece)) return 'date';
  if (!LETTERS_ONLY.test(piece.replace(/[«»"“”()]/g, ''))) return 'other';
  return folded.includes(' ') ? nameLike(folded) : 'word';
}
