import {
  HASH,
  mayHold,
  opensWithLetter,
  STOP,
  STROKE,
} from '../../arabic/text/character-classes.ts';
import { SPEECH_VERBS } from '../../arabic/lexicon/opening-words.ts';
import type { WordingFeature } from './feature.ts';
import type { MaybeFeatures } from './feature-set.ts';
import type { LineFacts } from './line-facts.ts';

/** Enough of a line to tell its script. */
const SAMPLE_LENGTH = 200;

/** A letter or a number, but no tatweel: it only lengthens letters, and alone it draws a line. */
const LETTER = /(?!\u0640)[\p{L}\p{N}]/u;

/** Headlines of news pages are hardly longer. */
const MAX_LETTERS_OF_HEADLINE = 95;

function sizeOf({ words }: LineFacts): WordingFeature {
  if (words <= 3) return 'one-to-three-words';
  if (words <= 7) return 'four-to-seven-words';
  if (words <= 12) return 'eight-to-twelve-words';
  if (words <= 19) return 'thirteen-to-nineteen-words';
  return words <= 27 ? 'twenty-to-twenty-seven-words' : 'over-twenty-seven-words';
}

function endingFeature({ ending }: LineFacts): WordingFeature {
  if (ending === 'stop') return 'ends-in-stop';
  if (ending === 'question') return 'ends-in-question';
  if (ending === 'colon') return 'ends-in-colon';
  return ending === 'comma' ? 'ends-in-comma' : 'ends-open';
}

/** Two halves of at least three words with the sign of a verse between. */
const VERSE =
  /^(?:[^\s/*…]+\s+){2,}[^\s/*…]+\s*(?:\/|\*+|…|\.{3,})\s*(?:[^\s/*…]+\s+){2,}[^\s/*…]+$/u;
const MAX_WORDS_OF_VERSE = 18;

/** Tells whether a line is two halves of a verse. */
export function isVerse({ text, classes, words, ending }: LineFacts): boolean {
  if (words > MAX_WORDS_OF_VERSE || ending === 'stop') return false;
  return mayHold(classes, STOP | STROKE) && VERSE.test(text);
}

const hasLetters = (text: string): boolean => LETTER.test(text.slice(0, SAMPLE_LENGTH));

/** A telephone, an account, a number to send a message to: many digits, and no date or span of years. */
const LONG_NUMBER =
  /[\d٠-٩۰-۹]{7}|^[\d٠-٩۰-۹]{5,}\s*(?:[-–:].*)?$|[\d٠-٩۰-۹]{3}[-\s][\d٠-٩۰-۹]{3,}[-\s]?[\d٠-٩۰-۹]/;

/** An address of the web or of mail. */
const ADDRESS = /https?:\/\/|www\.|\S@\S+\.\S/;
const MAX_WORDS_OF_CONTACT = 12;

function isContact({ text, words }: LineFacts): boolean {
  if (words > MAX_WORDS_OF_CONTACT || !HAS_CONTACT.test(text)) return false;
  return LONG_NUMBER.test(text) || ADDRESS.test(text);
}

/** Lines without them are never asked. */
const HAS_CONTACT = /[\d٠-٩۰-۹]{3}|[@:]\S|www\./;

/** A stop within a line is looked for so far. */
const STOP_WITHIN = 400;

/** A stop after three characters of a word, and two letters and more behind it. */
const STOP_INSIDE = /[.۔](?<=[^.\s\d]{3}.)\s+\p{L}{2}/u;

const endsInTwoDots = (text: string): boolean =>
  text.includes('..') && /[^.]\.\.[!؟»"]*$/u.test(text);

function isWithinQuotes(text: string): boolean {
  return /^["«“‘'][^"«»“”]*["»”’']$/u.test(text);
}

/** Quoted subheads are shorter. */
const MIN_WORDS_OF_QUOTATION = 10;

const SPEECH_WORD = /^[وف]/;

function namesSpeech(folded: string): boolean {
  return folded.split(/[^\p{L}]+/u).some((word) => SPEECH_VERBS.has(word.replace(SPEECH_WORD, '')));
}

/** Tells whether a line says who speaks and ends in a colon. */
export function leadsIntoSpeech({ ending, folded }: LineFacts): boolean {
  return ending === 'colon' && namesSpeech(folded);
}

/** «بدأ #موسم_الري في القرى»: people post so, and headlines are hardly printed so. */
const HASHTAG = /(?:^|\s)#\p{L}/u;
const MIN_WORDS_OF_POST = 5;

const isWithinBrackets = (text: string): boolean => /^[-–—\s]*\([^()]*\)\.?$/.test(text);

/** Returns what can be seen of the wording of a line. */
export function wordingFeatures(facts: LineFacts): MaybeFeatures {
  const { text, classes, words, ending, first, prose, mark, key } = facts;
  const hasStop = mayHold(classes, STOP);
  const opensWithSign = !opensWithLetter(text);
  const isQuoted = opensWithSign && isWithinQuotes(text);
  return [
    'any-line',
    sizeOf(facts),
    words <= 2 && 'one-or-two-words',
    endingFeature(facts),
    hasStop && endsInTwoDots(text) && 'ends-in-two-dots',
    key.length > MAX_LETTERS_OF_HEADLINE && 'longer-than-a-headline',
    prose && 'prose',
    first.isSpeechVerb && 'begins-with-speech-verb',
    first.closes && 'opens-a-prayer-or-greeting',
    leadsIntoSpeech(facts) && 'leads-into-speech',
    mark,
    mark === 'bullet' && ending === 'question' && 'marked-question',
    isQuoted && 'quoted-whole',
    isQuoted && words >= MIN_WORDS_OF_QUOTATION && 'long-quotation',
    opensWithSign && isWithinBrackets(text) && 'bracketed-whole',
    words <= 7 && words > 1 && ending === 'stop' && 'short-but-stopped',
    words <= 3 && ADDRESS.test(text) && 'address',
    isContact(facts) && 'contact',
    first.tellsWhomToAsk && 'tells-whom-to-ask',
    opensWithSign && !hasLetters(text) && 'no-letters',
    isVerse(facts) && 'verse',
    mayHold(classes, HASH) &&
      HASHTAG.test(text) &&
      words >= MIN_WORDS_OF_POST &&
      'hashtag-in-a-text',
    hasStop && STOP_INSIDE.test(text.slice(0, STOP_WITHIN)) && 'stop-inside',
  ];
}
