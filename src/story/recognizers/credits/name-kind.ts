import { fold, hasMoreWords } from '../../../arabic/text/fold.ts';
import { AGENCIES } from '../../../arabic/lexicon/agencies.ts';
import { NO_NAME_WORDS, UNNAMED_SOURCES } from '../../../arabic/lexicon/byline-words.ts';
import { CITIES, COUNTRIES, PLACE_KINDS } from '../../../arabic/lexicon/cities.ts';
import { FIRST_NAMES, KIN_WORDS } from '../../../arabic/lexicon/first-names.ts';
import { DESK_LABELS } from '../../../arabic/lexicon/furniture-labels.ts';
import { SPEECH_VERBS } from '../../../arabic/lexicon/opening-words.ts';
import { OUTLETS, SOURCE_KINDS } from '../../../arabic/lexicon/outlets.ts';
import { WEEKDAYS } from '../../../arabic/lexicon/calendar-words.ts';
import { firstWordOf, firstWordsOf } from '../phrases.ts';
import { holdsNumber, isDatePiece } from './printed-date.ts';

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

const PLACES: ReadonlySet<string> = new Set(
  [...CITIES].flatMap((city) => [city, city.replaceAll(' ', '')]),
);
const PLACE_WITH_KIND = new RegExp(`^(?:${[...PLACE_KINDS].join('|')}) `);

function isOnePlace(folded: string): boolean {
  if (PLACES.has(folded)) return true;
  return PLACE_WITH_KIND.test(folded) && CITIES.has(folded.replace(PLACE_WITH_KIND, ''));
}

/** «صنعاء وعدن» */
function isPlace(folded: string): boolean {
  return isOnePlace(folded) || (folded.includes(' و') && folded.split(' و').every(isOnePlace));
}

const SOURCES: ReadonlySet<string> = new Set([...AGENCIES, ...OUTLETS, ...UNNAMED_SOURCES]);
const SOURCE_WITH_KIND = new RegExp(`^(?:${[...SOURCE_KINDS].join('|')}) \\S`);

/** «أ.ف.ب» is an agency too. */
const withoutStops = (folded: string): string => folded.replace(/\.\s*/g, ' ').trim();

function isSource(folded: string): boolean {
  return (
    SOURCES.has(folded) ||
    SOURCE_WITH_KIND.test(folded) ||
    (folded.includes('.') && AGENCIES.has(withoutStops(folded)))
  );
}

/** The words that places begin with, and sources. Few texts begin with one: asked before the lists. */
const FIRST_WORDS_OF_PLACES = firstWordsOf([...PLACES, ...PLACE_KINDS]);
const FIRST_WORDS_OF_SOURCES = firstWordsOf([...SOURCES, ...SOURCE_KINDS]);

/** The words that all other known names begin with. */
const FIRST_WORDS_OF_OTHERS = firstWordsOf([...WEEKDAYS, ...COUNTRIES, ...DESK_LABELS]);

const mayOpenPlace = (first: string): boolean => FIRST_WORDS_OF_PLACES.has(first);

const mayOpenSource = (first: string): boolean =>
  FIRST_WORDS_OF_SOURCES.has(first) || first.includes('.');

const mayOpenName = (first: string): boolean =>
  mayOpenPlace(first) || mayOpenSource(first) || FIRST_WORDS_OF_OTHERS.has(first);

function knownKind(folded: string): NameKind | null {
  if (!mayOpenName(firstWordOf(folded))) return null;
  if (WEEKDAYS.has(folded)) return 'date';
  if (isPlace(folded)) return isSource(folded) ? 'either' : 'place';
  if (isSource(folded)) return 'source';
  if (COUNTRIES.has(folded)) return 'country';
  return DESK_LABELS.has(folded) ? 'desk' : null;
}

/** Longest name: two reporters with «و» between. */
const PERSON_WORDS = 5;
const PHRASE_WORDS = 4;

const TITLE_BEFORE_NAME = /^(?:د|أ|م|ا|الدكتور|الدكتوره|المهندس|الشيخ|الاستاذ)\.?\s+/u;

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || word.startsWith('عبد') || KIN_WORDS.has(word);
}

/** The name «علي» and the word «على», which `fold` spells alike: beside a given name it is a name. */
const ALI = 'علي';

const isAliInName = (words: readonly string[], at: number): boolean =>
  words[at] === ALI &&
  [words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && word !== ALI && FIRST_NAMES.has(word),
  );

function nameLike(folded: string): 'person' | 'phrase' | 'other' {
  const words = folded.replace(TITLE_BEFORE_NAME, '').split(' ');
  const [first = ''] = words;
  if (words.length < 2 || words.length > PERSON_WORDS) return 'other';
  if (words.some((word, at) => NO_NAME_WORDS.has(word) && !isAliInName(words, at))) return 'other';
  if (isFirstName(first)) return 'person';
  return words.length <= PHRASE_WORDS && !SPEECH_VERBS.has(first) ? 'phrase' : 'other';
}

/** «ع.ج.م»: the letters of who wrote. Agencies that are spelt so are known ones. */
const INITIALS = /^\p{L}(?:\.\s?\p{L}){1,3}\.?$/u;

/** Tells whether a piece of a dateline is the initials of a person. */
export const isInitials = (piece: string): boolean => INITIALS.test(piece);

const LETTERS_ONLY = /^[\p{L}\p{M}.’'\s]+$/u;

function shapeOf(bare: string, folded: string): NameKind {
  if (!LETTERS_ONLY.test(bare)) return 'other';
  if (isInitials(bare)) return 'person';
  return folded.includes(' ') ? nameLike(folded) : 'word';
}

/** A piece without the signs that stand round names. */
const withoutSigns = (piece: string): string => piece.replace(/[«»"“”()]/g, '');

/** No name has more words, a title before it counted. */
const MAX_WORDS_OF_NAME = 6;

/** Returns what kind of name a piece of a dateline is. */
export function nameKind(piece: string): NameKind {
  if (hasMoreWords(piece, MAX_WORDS_OF_NAME))
    return holdsNumber(piece) && isDatePiece(piece, fold(piece)) ? 'date' : 'other';
  const bare = withoutSigns(piece);
  const folded = fold(bare);
  const known = knownKind(folded);
  if (known !== null) return known;
  const isDate = isDatePiece(piece, bare === piece ? folded : fold(piece));
  return isDate ? 'date' : shapeOf(bare, folded);
}

/** A city has at most so many words. */
export const MAX_WORDS_OF_PLACE = 3;

/** The words of a place are no longer, in UTF-16 code units. */
const LONGEST_PLACE = 60;

/** Returns the first word of a text without signs, folded. */
function firstWordIn(text: string): string {
  const opening = withoutSigns(text.slice(0, LONGEST_PLACE)).trimStart();
  return fold(opening.split(/\s/, 1)[0] ?? '');
}

/** Tells whether a text opens with the name of a known place. */
export function opensWithPlace(text: string, first: string = firstWordIn(text)): boolean {
  if (!mayOpenPlace(first)) return false;
  const words = fold(withoutSigns(text.slice(0, LONGEST_PLACE))).split(' ', MAX_WORDS_OF_PLACE);
  return words.some((_, last) => isPlace(words.slice(0, last + 1).join(' ')));
}

/** Tells whether a text is the name of a source, or opens with that of a place. */
export function isOrigin(text: string): boolean {
  const first = firstWordIn(text);
  return (
    (mayOpenSource(first) && isSource(fold(withoutSigns(text)))) || opensWithPlace(text, first)
  );
}
