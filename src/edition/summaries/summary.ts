import type { Story } from '../../story/story.ts';
import { unmarked } from './unmarked.ts';

/** Longest summary: some three lines of a column. */
const MAX_SUMMARY_CHARACTERS = 180;

/** White space, signs, and half a character: a text without spaces may be cut inside a pair. */
const LOOSE = /^[\s\p{P}\p{Cs}]$/u;

/** The text without the loose characters at its end. */
function withoutLoose(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
    const start = isPair ? end - 2 : end - 1;
    if (!LOOSE.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/**
 * Shortens a text for a list.
 *
 * @returns the text, or its first words and an ellipsis: at most 180 characters.
 */
export function shorten(text: string): string {
  if (text.length <= MAX_SUMMARY_CHARACTERS) return text;
  const end = text.lastIndexOf(' ', MAX_SUMMARY_CHARACTERS - 2);
  const kept = text.slice(0, end > 0 ? end : MAX_SUMMARY_CHARACTERS - 1);
  return `${withoutLoose(kept)}…`;
}

/**
 * What a list says of a story below its headline.
 *
 * @returns the standfirst, or the opening paragraph, shortened; null for a story without a body.
 */
export function summaryOf({ standfirst, sections }: Story): string | null {
  const first = sections.find(({ blocks }) => blocks.length > 0)?.blocks[0];
  const text = standfirst ?? (first === undefined ? null : unmarked(first));
  return text === null ? null : shorten(text);
}
