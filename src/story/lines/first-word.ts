import { fold } from '../../arabic/text/fold.ts';
import {
  CAPTION_OPENINGS,
  CAPTION_SUBJECTS,
  SPEECH_VERBS,
  WAW_WORDS,
} from '../../arabic/lexicon/index.ts';
import { kindsAt, NUMBER, RARE, WORD } from '../../arabic/text/character-classes.ts';

/** What the first word of a line tells. */
export interface FirstWord {
  /** True for a verb of saying, with «و» or «ف» before it or without. */
  readonly isSpeechVerb: boolean;
  /** True when it opens with «و» for «and», as running text does. */
  readonly beginsWithAnd: boolean;
  /** True when lines about photos may open with it. */
  readonly opensCaptions: boolean;
}

/** The first words of all openings of lines about photos: few lines begin with one. */
const CAPTION_WORDS: ReadonlySet<string> = new Set(
  [...CAPTION_OPENINGS, ...CAPTION_SUBJECTS].flatMap((phrase) => phrase.split(' ', 1)),
);

function isSpeechVerb(word: string): boolean {
  return (
    SPEECH_VERBS.has(word) ||
    ((word.startsWith('و') || word.startsWith('ف')) && SPEECH_VERBS.has(word.slice(1)))
  );
}

/** «و» for «and» stands before at least so many letters. */
const LEAST_AFTER_AND = 3;

/** The letters that a folded word opens with. */
function lettersOf(word: string): string {
  let end = 0;
  while (end < word.length && (kindsAt(word, end) & (WORD | NUMBER)) === WORD) end += 1;
  const isRare = (kindsAt(word, end) & RARE) !== 0;
  return isRare ? (/^\p{L}+/u.exec(word)?.[0] ?? '') : word.slice(0, end);
}

/** Tells whether a folded word opens with «و» for «and», as running text does. */
function beginsWithAnd(word: string): boolean {
  if (!word.startsWith('و') || word.length <= LEAST_AFTER_AND) return false;
  const first = lettersOf(word);
  if (!/^و\p{L}{3}/u.test(first) || WAW_WORDS.has(first)) return false;
  return !first.startsWith('وال') || !WAW_WORDS.has(first.slice(1));
}

function firstOf(folded: string): FirstWord {
  const space = folded.indexOf(' ');
  const word = space < 0 ? folded : folded.slice(0, space);
  return {
    isSpeechVerb: isSpeechVerb(word),
    beginsWithAnd: beginsWithAnd(word),
    opensCaptions: CAPTION_WORDS.has(word),
  };
}

/** Longer words are rare, and cut out of a seed they would keep its whole text in memory. */
const LONGEST_KEPT = 12;

/** So many words are kept at most: nearly all lines of an edition begin with one that has come before. */
const MOST_KEPT = 4096;

const KEPT = new Map<string, FirstWord>();

/** Takes the beginning of a line, to where its first word ends; gives what that tells. */
export function firstWord(opening: string): FirstWord {
  const known = KEPT.get(opening);
  if (known !== undefined) return known;
  const first = firstOf(fold(opening));
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  if (opening.length <= LONGEST_KEPT) KEPT.set(opening, first);
  return first;
}
