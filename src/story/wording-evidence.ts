import { SPEECH_VERBS } from '../arabic/known-words.ts';
import type { WordingEvidence } from './evidence-rule.ts';
import type { LineFacts } from './line-facts.ts';

/** Enough of a line to tell its script. */
const SAMPLE = 200;

/** A letter that only lengthens others; alone it draws a line. */
const TATWEEL = '\u0640';

/** A ticker sets this many headlines apart on one line. */
const MANY_GAPS = 3;

function bySize({ words }: LineFacts): WordingEvidence {
  if (words <= 3) return 'one-to-three-words';
  if (words <= 7) return 'four-to-seven-words';
  if (words <= 12) return 'eight-to-twelve-words';
  if (words <= 19) return 'thirteen-to-nineteen-words';
  return words <= 27 ? 'twenty-to-twenty-seven-words' : 'over-twenty-seven-words';
}

function byEnding({ ending }: LineFacts): WordingEvidence {
  if (ending === 'stop') return 'ends-in-stop';
  if (ending === 'question') return 'ends-in-question';
  if (ending === 'colon') return 'ends-in-colon';
  return ending === 'comma' ? 'ends-in-comma' : 'ends-open';
}

/** Takes the facts of a line; tells whether it opens with a verb of saying. */
export function beginsWithSpeechVerb({ folded }: LineFacts): boolean {
  const first = folded.split(' ', 1)[0] ?? '';
  return SPEECH_VERBS.has(first) || SPEECH_VERBS.has(first.replace(/^[وف]/, ''));
}

/** Takes the shown text of a line; tells whether a bullet or a number marks it as an item. */
export function itemMark(text: string): 'bullet' | 'numbered' | null {
  if (/^(?:[•●▪■◆*·–-]+\s*|\u0640+\s+)[^\s•●▪■◆*·–\-\u0640]/u.test(text)) return 'bullet';
  return /^\(?[\d٠-٩۰-۹]{1,2}\s*[.)\-–ـ:]\s*[^\d٠-٩۰-۹\s]/u.test(text) ? 'numbered' : null;
}

/** Two halves of at least three words with the sign of a verse between. */
const VERSE =
  /^(?:[^\s/*…]+\s+){2,}[^\s/*…]+\s*(?:\/|\*+|…|\.{3,})\s*(?:[^\s/*…]+\s+){2,}[^\s/*…]+$/u;
const MOST_WORDS_OF_VERSE = 18;

function sentenceSigns(text: string): number {
  return text.match(/[.،؛]\s/g)?.length ?? 0;
}

function bySigns({ text, words, gaps, ending }: LineFacts): readonly WordingEvidence[] {
  const found: WordingEvidence[] = [];
  const mark = itemMark(text);
  if (mark !== null) found.push(mark);
  if (/^["«“‘'][^"«»“”]*["»”’']$/u.test(text)) found.push('quoted-whole');
  if (/^\([^()]*\)\.?$/.test(text)) found.push('bracketed-whole');
  if (words <= 7 && words > 1 && ending === 'stop') found.push('short-but-stopped');
  if (words <= 3 && /https?:\/\/|www\.|\S@\S+\.\S/.test(text)) found.push('address');
  const sample = text.slice(0, SAMPLE).replaceAll(TATWEEL, '');
  if (!/[\p{L}\p{N}]/u.test(sample)) found.push('no-letters');
  if (gaps >= MANY_GAPS && gaps > sentenceSigns(text)) found.push('many-gaps');
  if (words <= MOST_WORDS_OF_VERSE && ending !== 'stop' && VERSE.test(text)) found.push('verse');
  if (/[^.\s\d]{3}[.۔]\s+\p{L}{2,}/u.test(text.slice(0, 400))) found.push('stop-inside');
  return found;
}

/** Takes the facts of a line; tells whether it says who speaks and ends in a colon. */
export function leadsIntoSpeech({ ending, folded }: LineFacts): boolean {
  return (
    ending === 'colon' &&
    folded.split(/[^\p{L}]+/u).some((word) => SPEECH_VERBS.has(word.replace(/^[وف]/, '')))
  );
}

/** Takes the facts of a line; gives what can be seen of its wording. */
export function wordingEvidence(facts: LineFacts): readonly WordingEvidence[] {
  return [
    'any-line',
    bySize(facts),
    ...(facts.words <= 2 ? (['one-or-two-words'] as const) : []),
    byEnding(facts),
    ...(facts.prose ? (['prose'] as const) : []),
    ...(beginsWithSpeechVerb(facts) ? (['begins-with-speech-verb'] as const) : []),
    ...(leadsIntoSpeech(facts) ? (['leads-into-speech'] as const) : []),
    ...bySigns(facts),
  ];
}
