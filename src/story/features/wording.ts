import { SPEECH_VERBS } from '../../arabic/lexicon/index.ts';
import { bitIf, WORDING } from './feature-set.ts';
import {
  DIVIDER,
  kindsAt,
  mayHold,
  NUMBER,
  ORNAMENT,
  RARE,
  SPACE,
  STOP,
  WORD,
} from '../../arabic/text/character-classes.ts';
import type { TextFacts } from './line-facts.ts';

/** Enough of a line to tell its script. */
const SAMPLE = 200;

/** A letter that only lengthens others; alone it draws a line. */
const TATWEEL = '\u0640';

/** A ticker sets this many headlines apart on one line. */
const MANY_GAPS = 3;

function bySize({ words }: TextFacts): number {
  if (words <= 2) return WORDING['one-to-three-words'] | WORDING['one-or-two-words'];
  if (words <= 3) return WORDING['one-to-three-words'];
  if (words <= 7) return WORDING['four-to-seven-words'];
  if (words <= 12) return WORDING['eight-to-twelve-words'];
  if (words <= 19) return WORDING['thirteen-to-nineteen-words'];
  return words <= 27 ? WORDING['twenty-to-twenty-seven-words'] : WORDING['over-twenty-seven-words'];
}

function byEnding({ ending }: TextFacts): number {
  if (ending === 'stop') return WORDING['ends-in-stop'];
  if (ending === 'question') return WORDING['ends-in-question'];
  if (ending === 'colon') return WORDING['ends-in-colon'];
  return ending === 'comma' ? WORDING['ends-in-comma'] : WORDING['ends-open'];
}

/** A line that begins with a letter has no mark; the tatweel is a letter to Unicode alone. */
function beginsWithLetter(text: string): boolean {
  return (kindsAt(text, 0) & (WORD | NUMBER)) === WORD && !text.startsWith(TATWEEL);
}

/** Tells whether a bullet or a number marks a line as an item. */
function itemMark(text: string): 'bullet' | 'numbered' | null {
  if (beginsWithLetter(text)) return null;
  if (/^(?:[•●▪■◆*·–-]+\s*|\u0640+\s+)[^\s•●▪■◆*·–\-\u0640]/u.test(text)) return 'bullet';
  return /^\(?[\d٠-٩۰-۹]{1,2}\s*[.)\-–ـ:]\s*[^\d٠-٩۰-۹\s]/u.test(text) ? 'numbered' : null;
}

function markBit(text: string): number {
  const mark = itemMark(text);
  return mark === null ? 0 : WORDING[mark];
}

/** Two halves of at least three words with the sign of a verse between. */
const VERSE =
  /^(?:[^\s/*…]+\s+){2,}[^\s/*…]+\s*(?:\/|\*+|…|\.{3,})\s*(?:[^\s/*…]+\s+){2,}[^\s/*…]+$/u;
const MOST_WORDS_OF_VERSE = 18;

function isVerse({ kinds, text, words, ending }: TextFacts): boolean {
  if (words > MOST_WORDS_OF_VERSE || ending === 'stop') return false;
  const mayBeParted =
    (mayHold(kinds, DIVIDER | ORNAMENT) && /[/*…]/.test(text)) || text.includes('...');
  return mayBeParted && VERSE.test(text);
}

/** Takes the shown text of a line; gives how many signs between sentences and clauses it holds. */
export function sentenceSigns(text: string): number {
  return text.match(/[.،؛]\s/g)?.length ?? 0;
}

function hasLetters(text: string): boolean {
  if (beginsWithLetter(text)) return true;
  return /[\p{L}\p{N}]/u.test(text.slice(0, SAMPLE).replaceAll(TATWEEL, ''));
}

/** A stop within a line is looked for so far. */
const STOP_WITHIN = 400;
const SENTENCE_BEFORE = /[^.\s\d]{3}$/u;
const SENTENCE_AFTER = /[.۔]\s+\p{L}{2,}/uy;

/** Three characters of any plane before the stop lie within so many UTF-16 units. */
const UNITS_BEFORE = 6;

/** Three characters of a sentence before a stop: of plain ones, none is a stop, a space or a digit. */
function endsSentence(text: string, stop: number): boolean {
  for (let at = stop - 3; at < stop; at += 1) {
    const kinds = at < 0 ? RARE : kindsAt(text, at);
    if ((kinds & (RARE | NUMBER | STOP)) !== 0)
      return SENTENCE_BEFORE.test(text.slice(Math.max(stop - UNITS_BEFORE, 0), stop));
    if ((kinds & SPACE) !== 0) return false;
  }
  return true;
}

/** A stop, and after it two letters and more. */
function beginsSentence(text: string, stop: number): boolean {
  let at = stop + 1;
  while ((kindsAt(text, at) & SPACE) !== 0) at += 1;
  const first = kindsAt(text, at);
  const second = kindsAt(text, at + 1);
  const either = first | second;
  if ((either & RARE) === 0) return (first & second & WORD) !== 0 && (either & NUMBER) === 0;
  SENTENCE_AFTER.lastIndex = stop;
  return SENTENCE_AFTER.test(text);
}

/** Tells whether a stop like this one ends a sentence within a text, and another follows. */
function stopsWith(stop: string, text: string): boolean {
  for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
    const isParted = (kindsAt(text, at + 1) & SPACE) !== 0;
    if (isParted && endsSentence(text, at) && beginsSentence(text, at)) return true;
  }
  return false;
}

function stopsInside(text: string): boolean {
  const start = text.slice(0, STOP_WITHIN);
  return stopsWith('.', start) || stopsWith('۔', start);
}

const QUOTES_BEFORE = `"«“‘'`;

function isWithinQuotes(text: string): boolean {
  return QUOTES_BEFORE.includes(text.charAt(0)) && /^["«“‘'][^"«»“”]*["»”’']$/u.test(text);
}

function bySigns(facts: TextFacts): number {
  const { kinds, gaps, text, words, ending } = facts;
  const isShort = words <= 3;
  return (
    markBit(text) |
    bitIf(isWithinQuotes(text), WORDING['quoted-whole']) |
    bitIf(text.startsWith('(') && /^\([^()]*\)\.?$/.test(text), WORDING['bracketed-whole']) |
    bitIf(words <= 7 && words > 1 && ending === 'stop', WORDING['short-but-stopped']) |
    bitIf(isShort && /https?:\/\/|www\.|\S@\S+\.\S/.test(text), WORDING.address) |
    bitIf(!hasLetters(text), WORDING['no-letters']) |
    bitIf(gaps >= MANY_GAPS && gaps > sentenceSigns(text), WORDING['many-gaps']) |
    bitIf(isVerse(facts), WORDING.verse) |
    bitIf(mayHold(kinds, STOP) && stopsInside(text), WORDING['stop-inside'])
  );
}

function namesSpeech(folded: string): boolean {
  return folded.split(/[^\p{L}]+/u).some((word) => SPEECH_VERBS.has(word.replace(/^[وف]/, '')));
}

/** Takes the facts of a line; tells whether it says who speaks and ends in a colon. */
export function leadsIntoSpeech(facts: TextFacts): boolean {
  return facts.ending === 'colon' && namesSpeech(facts.folded);
}

/** Takes the facts of a line; gives what can be seen of its wording, as bits of WORDING. */
export function wordingEvidence(facts: TextFacts): number {
  return (
    WORDING['any-line'] |
    bySize(facts) |
    byEnding(facts) |
    bitIf(facts.prose, WORDING.prose) |
    bitIf(facts.first.isSpeechVerb, WORDING['begins-with-speech-verb']) |
    bitIf(leadsIntoSpeech(facts), WORDING['leads-into-speech']) |
    bySigns(facts)
  );
}
