import type { Block, Story, TextBlock } from '../../story/story.ts';
import { unmarked } from './unmarked.ts';

/** Longest summary of a list: some three lines of a column. */
export const MAX_SUMMARY_CHARACTERS = 180;

/** Longest that is kept, for the front page, which fills its columns with them. */
const MAX_KEPT_CHARACTERS = 420;

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
 * @param most characters.
 * @returns the text, or its first words and an ellipsis.
 */
export function shorten(text: string, most = MAX_SUMMARY_CHARACTERS): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 2);
  const kept = text.slice(0, end > 0 ? end : most - 1);
  return `${withoutLoose(kept)}…`;
}

const isText = (block: Block): block is TextBlock => block.kind !== 'picture';

/** Letters and digits of a text: not its signs, and not the marks on letters. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What lists may say of a story below its headline.
 *
 * @returns the standfirst, or the first paragraph that says more than the headline, as the second line of a poem
 *   named after its first, at most 420 characters; null for a story without one.
 */
export function summaryOf({ headline, standfirst, sections }: Story): string | null {
  const said = lettersOf(headline);
  const texts = sections.flatMap(({ blocks }) => blocks.filter(isText).map(unmarked));
  const text = standfirst ?? texts.find((one) => lettersOf(one) !== said);
  return text === undefined ? null : shorten(text, MAX_KEPT_CHARACTERS);
}
