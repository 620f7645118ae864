import { wordsOf } from '../entry/text-line.ts';
import { htmlLines } from './html-lines.ts';
import { parseHtml } from './parse-html.ts';

/** Returns the words of a fragment of HTML on one line, such as the title of a feed's entry. */
export const htmlText = (html: string): string =>
  /[<&]/.test(html)
    ? htmlLines(parseHtml(html).body).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
    : html.replaceAll(/\s+/g, ' ').trim();
