import { textDirection } from '../../reader/text/text-direction.ts';
import { markup, type Markup } from './markup.ts';

/** Longest text of one line that is shown; a seed may hold a line of megabytes. */
const longest = 3000;

/** A text of a seed, in its own direction, which can turn nothing round it. */
export function seedText(text: string, lang: string): Markup {
  const shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
  return markup`<bdi dir="${textDirection(text) ?? 'rtl'}" lang="${lang}">${shown}</bdi>`;
}
