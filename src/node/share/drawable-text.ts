import type { Direction } from '../../reader/text/text-direction.ts';
import { textPieces } from '../../reader/text/text-tokens.ts';
import { NEWS_CHARACTERS } from '../fonts/news-characters.ts';

const KNOWN: ReadonlySet<string> = new Set(Object.values(NEWS_CHARACTERS).join(''));

const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Characters that order the text round them. Source: Unicode Standard Annex #9. */
const RIGHT_TO_LEFT_MARK = '\u200F';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const END_OF_ISOLATE = '\u2069';

/** Returns what the face can draw for a character: itself, its letter without marks, or nothing. */
function drawable(character: string): string {
  if (KNOWN.has(character)) return character;
  const [letter = ''] = character.normalize('NFD');
  return KNOWN.has(letter) ? letter : '';
}

/**
 * Returns a text without what the face cannot draw, such as emoji. It is empty where nothing to be seen is
 * left, and where no letter is left of a text with letters.
 */
export function drawableText(text: string): string {
  const drawn = Array.from(text, drawable).join('').replaceAll(/ {2,}/g, ' ').trim();
  const needed = LETTER.test(text) ? LETTER : SIGN;
  return needed.test(drawn) ? drawn : '';
}

/** Returns a text with the marks that order it as pages do. */
export function orderedText(text: string, direction: Direction): string {
  if (direction === 'ltr') return text;
  const pieces = textPieces(text).map((piece) =>
    piece.isToken ? `${LEFT_TO_RIGHT_ISOLATE}${piece.text}${END_OF_ISOLATE}` : piece.text,
  );
  return `${RIGHT_TO_LEFT_MARK}${pieces.join('')}`;
}
