import { JOINED_NAMES, NAMES_WITH_DIN } from '../../arabic/vocabulary/name-spellings.ts';
import {
  HAMZA_IN_DOUBT,
  JOINED_WORDS,
  PERSIAN_PREFIXES,
  PERSIAN_SUFFIXES,
  PERSON_NOUNS,
  PREFIXES,
} from '../../arabic/lexicon/headlines/telling-letters.ts';
import { isNumber } from './headline-word.ts';
import type { HeadlineReading } from './read-headline.ts';
import { spellingOf } from './word-spelling.ts';

/** The sign that parts the halves of a Persian word: others write a space there, or nothing. */
const HALF_SPACE = '\u200C';

/** Marks that tell no word from another: the ending of an adverb, a letter without a vowel, the Persian ezafe. */
const MARKS_WITHOUT_SENSE = /[\u064B\u0652\u0654\u0655]/g;

/** A letter of the key, as it was written. */
interface WrittenLetter {
  /** The letter with its hamza; null where the key has another spelling of the word. */
  readonly letter: string | null;
  /** The marks of vowels on it. */
  readonly marks: string;
}

/** How the key of a headline was written. */
interface WrittenKey {
  readonly letters: readonly WrittenLetter[];
  /** The words in order, with their places in the key. */
  readonly words: readonly {
    readonly plain: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The places in the key where a half space stands. */
  readonly halfSpaces: ReadonlySet<number>;
}

/** Returns the letters of a word with the marks on each. */
function lettersOf(written: string): readonly WrittenLetter[] {
  const letters: { letter: string; marks: string }[] = [];
  for (const character of written.normalize('NFC').replaceAll(HALF_SPACE, '')) {
    const last = letters.at(-1);
    if (!/\p{M}/u.test(character)) letters.push({ letter: character, marks: '' });
    else if (last !== undefined) last.marks += character.replace(MARKS_WITHOUT_SENSE, '');
  }
  return letters;
}

/** Returns the letters of a word as they stand for those of its key. */
function lettersFor(plain: string, written: string): readonly WrittenLetter[] {
  const letters = lettersOf(written);
  if (letters.length === plain.length) return letters;
  return Array.from({ length: plain.length }, () => ({ letter: null, marks: '' }));
}

function writtenKey({ words }: HeadlineReading): WrittenKey {
  const letters: WrittenLetter[] = [];
  const places: { plain: string; start: number; end: number }[] = [];
  const halfSpaces = new Set<number>();
  for (const word of words) {
    const { plain, written } = word;
    const start = letters.length;
    letters.push(...lettersFor(plain, written));
    places.push({ plain: isNumber(word) ? '' : plain, start, end: letters.length });
    let length = 0;
    for (const half of written.split(HALF_SPACE).slice(0, -1)) {
      length += spellingOf(half).length;
      halfSpaces.add(start + length);
    }
  }
  return { letters, words: places, halfSpaces };
}

/** Letters that are written for one another by habit, and tell words apart where both are meant. */
const TELLING: readonly string[] = ['أإ', 'آأ', 'آإ'];

const isPair = (pair: string, one: string, other: string): boolean =>
  one !== other && pair.includes(one) && pair.includes(other);

const YA = /[يىی]/;

/** Tells whether two letters at one place of a key are two words' («أعلام», «إعلام»). */
function tellApart(one: string, other: string, word: string, isPersian: boolean): boolean {
  if (TELLING.some((pair) => isPair(pair, one, other))) return !HAMZA_IN_DOUBT.test(word);
  if (isPersian) return false;
  if ((one === 'ئ' && YA.test(other)) || (other === 'ئ' && YA.test(one))) return true;
  if (isPair('ةه', one, other)) return PERSON_NOUNS.has(word);
  return word === 'علي' && (one === 'ى') !== (other === 'ى');
}

/** Tells whether the marks of two writings of a word agree: one may leave out what the other has. */
function marksAgree(one: readonly WrittenLetter[], other: readonly WrittenLetter[]): boolean {
  const lacks = (some: readonly WrittenLetter[], all: readonly WrittenLetter[]): boolean =>
    some.some(({ marks }, at) =>
      Array.from(marks).some((mark) => all[at]?.marks.includes(mark) !== true),
    );
  return !lacks(one, other) || !lacks(other, one);
}

/** Tells whether two words are as often written as one. */
function areJoinedAtTimes(first: string, second: string, isPersian: boolean): boolean {
  if (isPersian && (PERSIAN_PREFIXES.has(first) || PERSIAN_SUFFIXES.has(second))) return true;
  if (JOINED_WORDS.has(`${first} ${second}`)) return true;
  if (JOINED_NAMES.get(first + second)?.[0] === first) return first.length > 2;
  if (second === 'الدين') return NAMES_WITH_DIN.has(first);
  return !isPersian && PREFIXES.has(first);
}

/** Tells whether one headline has a space within a word of the other («من صور», «منصور»). */
function partsWords(one: WrittenKey, other: WrittenKey, isPersian: boolean): boolean {
  const ends = new Set([...other.words.map(({ end }) => end), ...other.halfSpaces]);
  return one.words.some(({ plain, end }, at) => {
    const next = one.words[at + 1]?.plain ?? '';
    const isAtNumber = plain === '' || next === '';
    return !isAtNumber && !ends.has(end) && !areJoinedAtTimes(plain, next, isPersian);
  });
}

/**
 * Tells whether two headlines of one key are written with two words somewhere: with other vowels, with
 * another hamza, or parted elsewhere. What a writer leaves out says nothing.
 */
export function differInSpelling(mine: HeadlineReading, theirs: HeadlineReading): boolean {
  const isPersian = mine.isPersian || theirs.isPersian;
  const [one, other] = [writtenKey(mine), writtenKey(theirs)];
  if (partsWords(one, other, isPersian) || partsWords(other, one, isPersian)) return true;
  return one.words.some(({ plain, start, end }) => {
    const [own, others] = [one.letters.slice(start, end), other.letters.slice(start, end)];
    if (!marksAgree(own, others)) return true;
    return own.some(({ letter }, at) => {
      const otherLetter = others[at]?.letter ?? null;
      if (letter === null || otherLetter === null) return false;
      return tellApart(letter, otherLetter, plain, isPersian);
    });
  });
}
