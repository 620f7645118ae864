import { createHash } from 'node:crypto';
import type { Page } from '../edition/page.ts';
import { escapeJson, headOf, type SiteAddress } from './head.ts';

/** What stands round the page: `index.html`, as Vite wrote it, in pieces. */
export interface Shell {
  readonly beforeTitle: string;
  readonly beforeRoot: string;
  readonly afterRoot: string;
}

const title = /<title>[^<]*<\/title>/;
const root = /<div id="root">\s*<\/div>/;
const styleLink = /\s*<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const head = /<head>/;

/**
 * The policy of every built page. `frame-ancestors` is a header's matter and not in it.
 * Source: Content Security Policy Level 3; hashes are of the sheet that stands in the page.
 */
function policyOf(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function cut(html: string, mark: RegExp, name: string): readonly [string, string] {
  const found = mark.exec(html);
  if (found === null) throw new Error(`index.html has no ${name}. Put it back: pages need it.`);
  return [html.slice(0, found.index), html.slice(found.index + found[0].length)];
}

/**
 * Cuts `index.html` where a page's own parts go.
 *
 * @param html the shell.
 * @param styles the one style sheet, to stand inside each page; null in development, where Vite
 *   serves the styles and nothing forbids inline scripts.
 * @throws Error when the shell lacks `<head>`, `<title>` or `<div id="root"></div>`.
 */
export function cutShell(html: string, styles: string | null): Shell {
  const [start, rest] = cut(
    styles === null ? html : html.replaceAll(styleLink, ''),
    head,
    '<head>',
  );
  const [beforeTitle, afterTitle] = cut(rest, title, '<title>');
  const [beforeRoot, afterRoot] = cut(afterTitle, root, '<div id="root"></div>');
  const policy =
    styles === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">`;
  return {
    beforeTitle: `${start}<head>${policy}${beforeTitle}`,
    beforeRoot:
      styles === null
        ? beforeRoot
        : beforeRoot.replace('</head>', () => `<style>${styles}</style></head>`),
    afterRoot,
  };
}

/**
 * The whole HTML of a page.
 *
 * @param shell the pieces of `index.html`.
 * @param page what the page says; its JSON goes inside, for the reader's code to start from.
 * @param content the HTML of `#root`: empty when the browser is to draw it.
 * @param address where the site stands.
 */
export function documentOf(
  shell: Shell,
  page: Page,
  content: string,
  address: SiteAddress,
): string {
  return [
    shell.beforeTitle,
    headOf(page, address),
    shell.beforeRoot,
    `<div id="root">${content}</div>`,
    `<script type="application/json" id="page">${escapeJson(page)}</script>`,
    shell.afterRoot,
  ].join('');
}
