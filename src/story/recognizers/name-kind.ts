import { fold } from '../../arabic/text/fold.ts';
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
} from '../../arabic/lexicon/index.ts';
import {
  BRACKET,
  kindsAt,
  kindsOf,
  mayHold,
  NUMBER,
  QUOTE,
  RARE,
  SPACE,
  WORD,
} from '../../arabic/text/character-classes.ts';
import { hasMoreWords } from '../lines/word-count.ts';
import { isDatePiece } from './printed-date.ts';

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

/** What a known name is, as bits: some are of two kinds. */
const PLACE = 1;
const SOURCE = 2;
const COUNTRY = 4;
const DESK = 8;

const KNOWN: readonly (readonly [kind: number, names: Iterable<string>])[] = [
  [PLACE, CITIES],
  [PLACE, [...CITIES].map((city) => city.replaceAll(' ', ''))],
  [SOURCE, AGENCIES],
  [SOURCE, OUTLETS],
  [SOURCE, UNNAMED_SOURCES],
  [COUNTRY, COUNTRIES],
  [DESK, DESK_LABELS],
];

const KNOWN_NAMES: ReadonlyMap<string, number> = KNOWN.reduce((known, [kind, names]) => {
  for (const name of names) known.set(name, (known.get(name) ?? 0) | kind);
  return known;
}, new Map<string, number>());

const FIRST_OF_SOURCE = 'وصجقمشات';
const SOURCE_WORDS = /^(?:وكاله|صحيفه|جريده|قناه|موقع|شبكه|اذاعه|تلفزيون) \S/;

function hasSourceForm(folded: string): boolean {
  return (
    (folded.includes('.') && AGENCIES.has(folded.replace(/\.\s*/g, ' ').trim())) ||
    (FIRST_OF_SOURCE.includes(folded.charAt(0)) && SOURCE_WORDS.test(folded))
  );
}

const PLACE_WORDS: readonly string[] = ['مدينه ', 'محافظه '];

function hasPlaceForm(folded: string): boolean {
  for (let at = 0; at < PLACE_WORDS.length; at += 1) {
    const word = PLACE_WORDS[at] ?? '';
    if (folded.startsWith(word)) return CITIES.has(folded.slice(word.length));
  }
  return false;
}

function knownKind(folded: string): NameKind | null {
  const known = KNOWN_NAMES.get(folded) ?? 0;
  const place = (known & PLACE) !== 0 || hasPlaceForm(folded);
  const source = (known & SOURCE) !== 0 || hasSourceForm(folded);
  if (place && source) return 'either';
  if (place) return 'place';
  if (source) return 'source';
  if ((known & COUNTRY) !== 0) return 'country';
  return (known & DESK) === 0 ? null : 'desk';
}

/** Longest name: two reporters with «و» between. */
const PERSON_WORDS = 5;
const PHRASE_WORDS = 4;

const FIRST_OF_TITLE = 'دأما';
const TITLE_BEFORE_NAME = /^(?:د|أ|م|ا|الدكتور|الدكتوره|المهندس|الشيخ|الاستاذ)\.?\s+/u;

/** Words of kinship that names open with. */
const KIN: ReadonlySet<string> = new Set(['ابو', 'بو', 'ابن']);

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || word.startsWith('عبد') || KIN.has(word);
}

function nameLike(folded: string): 'person' | 'phrase' | 'other' {
  // A title is one word more.
  if (hasMoreWords(folded, PERSON_WORDS + 1)) return 'other';
  const mayHaveTitle = FIRST_OF_TITLE.includes(folded.charAt(0));
  const words = (mayHaveTitle ? folded.replace(TITLE_BEFORE_NAME, '') : folded).split(' ');
  const first = words[0] ?? '';
  if (words.length < 2) return 'other';
  for (let at = 0; at < words.length; at += 1) {
    if (NO_NAME_WORDS.has(words[at] ?? '')) return 'other';
  }
  if (isFirstName(first) && words.length <= PERSON_WORDS) return 'person';
  return words.length <= PHRASE_WORDS && !SPEECH_VERBS.has(first) ? 'phrase' : 'other';
}

const SIGNS_ROUND_NAMES = /[«»"“”()]/g;
const LETTERS_ONLY = /^[\p{L}\p{M}.’'\s]+$/u;

/** Tells what LETTERS_ONLY would; most names are plain letters and spaces. */
function isOfLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kinds = kindsAt(text, at) & (WORD | NUMBER | SPACE | RARE);
    if (kinds !== WORD && kinds !== SPACE) return LETTERS_ONLY.test(text);
  }
  return text !== '';
}

/** A piece without the signs that stand round names, and folded. */
interface BarePiece {
  readonly bare: string;
  readonly folded: string;
}

function bareOf(piece: string, foldedPiece: string): BarePiece {
  if (!mayHold(kindsOf(piece), QUOTE | BRACKET)) return { bare: piece, folded: foldedPiece };
  const bare = piece.replace(SIGNS_ROUND_NAMES, '');
  return { bare, folded: fold(bare) };
}

function shapeOf({ bare, folded }: BarePiece): NameKind {
  const shape = folded.includes(' ') ? nameLike(folded) : 'word';
  return shape === 'other' || isOfLetters(bare) ? shape : 'other';
}

/** Takes a piece of a dateline, and the same folded; tells what it names. */
export function nameKind(piece: string, foldedPiece = fold(piece)): NameKind {
  const pair = bareOf(piece, foldedPiece);
  const known = knownKind(pair.folded);
  if (known !== null) return known;
  return isDatePiece(piece, foldedPiece) ? 'date' : shapeOf(pair);
}

/** As `nameKind`, when only the name of a person is asked for: anything else is null. */
export function personKind(piece: string, foldedPiece: string): 'person' | 'phrase' | null {
  const pair = bareOf(piece, foldedPiece);
  const shape = shapeOf(pair);
  if (shape !== 'person' && shape !== 'phrase') return null;
  return knownKind(pair.folded) !== null || isDatePiece(piece, foldedPiece) ? null : shape;
}

/** Takes a text, and the same folded; tells whether it names a source and nothing else. */
export function namesSource(text: string, foldedText: string): boolean {
  const kind = knownKind(bareOf(text, foldedText).folded);
  return kind === 'source' || kind === 'either';
}
