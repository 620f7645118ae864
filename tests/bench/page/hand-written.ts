import { parseHtml } from '../../../src/node/import/html/parse-html.ts';
import { escapeHtml } from '../../../src/node/render/escape-html.ts';

/** The elements of a story that hold its words. */
const WORDS = 'h1, h2, h3, p, li, figcaption, blockquote';

/** What a page by hand has of styles: a column, and the device's own face. */
const STYLES =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1.125rem/1.9 serif}h1{font-size:1.9rem;line-height:1.4}';

/**
 * Writes a story as a page by hand: its words, a few lines of styles, and nothing else. It is the limit of what a page
 * with these words can do.
 *
 * @param html the page of the story as it was built.
 * @throws when there is no article in it
 */
export function handWrittenPage(html: string): string {
  const article = parseHtml(html).querySelector('article');
  if (article === null) throw new Error('the page of the story has no article');
  const elements = [...article.querySelectorAll(WORDS)].filter(
    (element) => element.querySelector(WORDS) === null,
  );
  const lines = elements.map((element) => {
    const name = element.tagName.toLowerCase();
    const tag = name === 'li' || name === 'figcaption' ? 'p' : name;
    return `<${tag}>${escapeHtml(element.textContent.trim())}</${tag}>`;
  });
  const title = escapeHtml(article.querySelector('h1')?.textContent ?? '');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLES}</style></head><body>${lines.join('\n')}</body></html>`;
}
