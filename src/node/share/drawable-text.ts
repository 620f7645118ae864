import { textDirection } from '../../reader/text/text-direction.ts';
import { textPieces } from '../../reader/text/text-tokens.ts';
import { NEWS_CHARACTERS } from '../fonts/news-characters.ts';

const KNOWN: ReadonlySet<string> = new Set(Object.values(NEWS_CHARACTERS).join(''));

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
 * Returns a text as a picture has it: without what the face cannot draw, such as emoji, and ordered as
 * pages order it. «BBC قالت» begins with a Latin letter and is Arabic all the same.
 */
export function drawableText(text: string): string {
  const drawn = Array.from(text, drawable).join('').replaceAll(/ {2,}/g, ' ').trim();
  if (textDirection(drawn) === 'ltr') return drawn;
  const pieces = textPieces(drawn).map((piece) =>
    piece.isToken ? `${LEFT_TO_RIGHT_ISOLATE}${piece.text}${END_OF_ISOLATE}` : piece.text,
  );
  return `${RIGHT_TO_LEFT_MARK}${pieces.join('')}`;
}
