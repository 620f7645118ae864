import { Readability } from '@mozilla/readability';
import type { TextLine } from '../entry/text-line.ts';
import { htmlLines, isElement } from './html-lines.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Returns the lines that Readability keeps of a page as its article; none where it finds no article.
 *
 * @param html the text of the page: Readability takes the document apart.
 */
export function keptLines(html: string): readonly TextLine[] {
  const document = parseHtml(html);
  // A dialog that was open when the page was saved hides the article from machines, not from eyes.
  for (const element of document.querySelectorAll('[aria-hidden]'))
    element.removeAttribute('aria-hidden');
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const content = article?.content ?? null;
  return content !== null && isElement(content) ? htmlLines(content) : [];
}
