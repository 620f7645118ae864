import { markup, type Markup } from './markup.ts';
import { listAddress } from './paths.ts';

/** What a page of the seeds fills its frame with. */
export interface FramedPage {
  /** The sheet that is for this page alone. */
  readonly sheet: 'list-page.css' | 'seed-page.css';
  readonly title: string;
  /** Forms; they stay as they are when the content is replaced. */
  readonly tools: Markup;
  readonly content: Markup;
}

/**
 * The whole document round a page of the seeds. The addresses of styles and script lack the base:
 * Vite puts it before them.
 *
 * @param base `/` or `/some/path/`.
 */
export function framed({ sheet, title, tools, content }: FramedPage, base: string): string {
  return markup`<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" type="image/svg+xml" href="/favicon.svg">
    <link rel="stylesheet" href="/src/reader/styles/fonts.css">
    <link rel="stylesheet" href="/src/reader/styles/tokens.css">
    <link rel="stylesheet" href="/src/node/inspector/page-frame.css">
    <link rel="stylesheet" href="/src/node/inspector/${sheet}">
    <script type="module" src="/src/node/inspector/seed-watch.ts"></script>
  </head>
  <body>
    <header>
      <nav aria-label="Waraq">
        <a href="${base}" lang="ar" class="name">ورق</a>
        <a href="${listAddress(base)}">All seeds</a>
      </nav>
      ${tools}
    </header>
    <main>${content}</main>
  </body>
</html>
`.html;
}
