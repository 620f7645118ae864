import {
  CLOSINGS,
  INQUIRIES,
  LEADING_ON,
  SHORT_AND_WORDS,
  SPEECH_VERBS,
  WAW_WORDS,
} from '../../arabic/lexicon/opening-words.ts';
import { firstWordOf, opensWithPhrase, phrasesOf } from './phrases.ts';

/** What the first word of a line tells. */
export interface FirstWord {
  /** As `fold` spells it, with the signs that stand close to it. */
  readonly word: string;
  /** True for a verb of saying, with «و» or «ف» before it or without, and for «من جهته». */
  readonly isSpeechVerb: boolean;
  /** True for a phrase that goes on from what was said before: «من جهته», «يذكر أن». */
  readonly leadsOn: boolean;
  /** True for a prayer, a wish, a greeting, as stories and columns close with. */
  readonly closes: boolean;
  /** True for words that tell whom to ask: «للاستفسار». */
  readonly tellsWhomToAsk: boolean;
  /** True when it opens with «و» for «and», as running text does. */
  readonly beginsWithAnd: boolean;
}

function isSpeechVerb(word: string): boolean {
  if (SPEECH_VERBS.has(word)) return true;
  return (word.startsWith('و') || word.startsWith('ف')) && SPEECH_VERBS.has(word.slice(1));
}

/** «و» for «and» stands before at least three letters. */
const AND = /^و\p{L}{3,}/u;

function beginsWithAnd(word: string): boolean {
  if (!word.startsWith('و')) return false;
  if (SHORT_AND_WORDS.has(word)) return true;
  const letters = AND.exec(word)?.[0];
  if (letters === undefined || WAW_WORDS.has(letters)) return false;
  return !letters.startsWith('وال') || !WAW_WORDS.has(letters.slice(1));
}

const PHRASES_THAT_LEAD_ON = phrasesOf(LEADING_ON);
const PHRASES_THAT_CLOSE = phrasesOf(CLOSINGS);
const PHRASES_OF_INQUIRIES = phrasesOf(INQUIRIES);

/** The colon stands close to the last word: «للاستفسار:». */
function tellsWhomToAsk(folded: string, word: string): boolean {
  const bare = word.replace(':', '');
  const mayTell = PHRASES_OF_INQUIRIES.firstWords.has(bare);
  return mayTell && opensWithPhrase(folded.replace(':', ''), PHRASES_OF_INQUIRIES, bare);
}

/** Returns what the first word of a folded line tells. */
export function firstWord(folded: string): FirstWord {
  const word = firstWordOf(folded);
  const leadsOn = opensWithPhrase(folded, PHRASES_THAT_LEAD_ON, word);
  return {
    word,
    isSpeechVerb: leadsOn || isSpeechVerb(word),
    leadsOn,
    closes: opensWithPhrase(folded, PHRASES_THAT_CLOSE, word),
    tellsWhomToAsk: tellsWhomToAsk(folded, word),
    beginsWithAnd: beginsWithAnd(word),
  };
}
