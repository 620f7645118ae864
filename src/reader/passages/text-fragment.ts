import type { PassageWords } from './passage-words.ts';

/** Words longer than this, in letters, are named by their beginning and their end. */
const MAX_WHOLE = 90;

/** So many words tell a beginning, and an end; and what stands beside words that occur twice. */
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;

const firstWords = (text: string, count: number): string =>
  text.split(' ').slice(0, count).join(' ');

const lastWords = (text: string, count: number): string => text.split(' ').slice(-count).join(' ');

/** Percent-encodes what the directive gives a meaning to as well. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * Returns the fragment of an address that leads to words of a page, without `#`. Words that occur more than once have
 * the words beside them with them. Source: WICG, "URL Fragment Text Directives".
 *
 * @param page the text of the page, with one space between words.
 */
export function textFragment({ parts, before, after }: PassageWords, page: string): string {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isWhole = parts.length === 1 && first.length <= MAX_WHOLE;
  const start = isWhole ? first : firstWords(first, EDGE_WORDS);
  const isClear = page.split(start).length <= 2;
  const prefix = isClear ? '' : lastWords(before, CONTEXT_WORDS);
  const suffix = isClear || !isWhole ? '' : firstWords(after, CONTEXT_WORDS);
  const said = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(isWhole ? [] : [encoded(lastWords(last, EDGE_WORDS))]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `:~:text=${said.join(',')}`;
}

/** Returns the first words that a text directive names; null for a fragment without one. */
export function wordsOfFragment(hash: string): string | null {
  const [, directive] = /:~:text=([^&]*)/.exec(hash) ?? [];
  const start = directive?.split(',').find((part) => !part.endsWith('-') && !part.startsWith('-'));
  if (start === undefined) return null;
  try {
    return decodeURIComponent(start);
  } catch {
    return null;
  }
}
