import { createHash } from 'node:crypto';
import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { escapeJson, headOf, type SiteAddress } from './head.ts';

/**
 * What surrounds a page's own parts, the same for each: `index.html`, as Vite wrote it, in pieces of
 * UTF-8. Most of a page's bytes are here, and are encoded once for all pages.
 */
export interface Shell {
  readonly beforeTitle: Uint8Array;
  readonly beforeContent: Uint8Array;
  readonly beforeJson: Uint8Array;
  readonly afterJson: Uint8Array;
}

/** A page as the two files that hold it, in UTF-8. */
export interface PageDocuments {
  /** Its `index.html`. */
  readonly html: Buffer;
  /** Its `index.json`. */
  readonly json: Buffer;
}

const TITLE = /<title>[^<]*<\/title>/;
const ROOT = /<div id="root">\s*<\/div>/;
const STYLE_LINK = /\s*<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const HEAD = /<head>/;
const STYLE_COMMENT = /\/\*.*?\*\//gs;

/**
 * Returns the policy of every built page. `frame-ancestors` is a header's matter and not in it.
 * Source: Content Security Policy Level 3, whose hashes are of the sheet inside the page;
 * Trusted Types, which keep scripts from making scripts of texts.
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
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
}

/**
 * Returns the shell of built pages without what no browser needs: the link to the sheet that is
 * inside, the space between elements, the slash of void ones, and `crossorigin`, which changes nothing
 * for a module of the same origin.
 */
const slim = (html: string): string =>
  html
    .replaceAll(STYLE_LINK, '')
    .replaceAll(/\s+\/>/g, '>')
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/(<script\b[^>]*?) crossorigin\b/g, '$1')
    .trim();

function cut(html: string, mark: RegExp, name: string): readonly [string, string] {
  const found = mark.exec(html);
  if (found === null) throw new Error(`index.html has no ${name}. Put it back: pages need it.`);
  return [html.slice(0, found.index), html.slice(found.index + found[0].length)];
}

/**
 * Cuts `index.html` where a page's own parts go.
 *
 * @param html the shell.
 * @param sheet the one style sheet, to stand inside each page; null in development, where Vite
 *   serves the styles and nothing forbids inline scripts.
 * @throws Error when the shell lacks `<head>`, `<title>` or `<div id="root"></div>`.
 */
export function cutShell(html: string, sheet: string | null): Shell {
  // Bundlers leave marks of their own.
  const styles = sheet === null ? null : sheet.replaceAll(STYLE_COMMENT, '').trim();
  const [start, rest] = cut(styles === null ? html : slim(html), HEAD, '<head>');
  const [beforeTitle, afterTitle] = cut(rest, TITLE, '<title>');
  const [beforeRoot, afterRoot] = cut(afterTitle, ROOT, '<div id="root"></div>');
  const policy =
    styles === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">`;
  const headEnd =
    styles === null
      ? beforeRoot
      : beforeRoot.replace('</head>', () => `<style>${styles}</style></head>`);
  return {
    beforeTitle: Buffer.from(`${start}<head>${policy}${beforeTitle}`),
    beforeContent: Buffer.from(`${headEnd}<div id="root">`),
    beforeJson: Buffer.from('</div><script type="application/json" id="page">'),
    afterJson: Buffer.from(`</script>${afterRoot}`),
  };
}

/**
 * Returns the whole HTML of a page, and the JSON inside it and beside it.
 *
 * @param content the HTML of `#root`: empty when the browser is to render it.
 */
export function pageDocuments(
  shell: Shell,
  page: PageBase,
  content: string,
  address: SiteAddress,
  registry: PageRegistry = pageRegistry,
): PageDocuments {
  const json = Buffer.from(escapeJson(page));
  const html = Buffer.concat([
    shell.beforeTitle,
    Buffer.from(headOf(page, address, registry)),
    shell.beforeContent,
    Buffer.from(content),
    shell.beforeJson,
    json,
    shell.afterJson,
  ]);
  return { html, json };
}
