import type { PageBase } from '../../edition/pages/page-base.ts';
import type { PageRegistry } from '../../reader/pages/page-entry.ts';
import { pageRegistry } from '../../reader/pages/registry.ts';
import { headOf } from './head.ts';
import type { SiteAddress } from './site-address.ts';
import { escapeJson } from './escape-json.ts';
import { styleElements, type StyleSheets } from './style-sheets.ts';

/**
 * What surrounds a page's own parts, the same for each: `index.html`, as Vite wrote it, in pieces.
 */
export interface Shell {
  readonly beforePolicy: string;
  readonly beforeTitle: string;
  readonly beforeStyles: string;
  readonly beforeContent: string;
  readonly beforeJson: string;
  readonly afterJson: string;
  /** What each page takes its styles from; null in development, where Vite serves them. */
  readonly sheets: StyleSheets | null;
  /** The links to what pages of a kind import late, by that kind. */
  readonly codeLinks: Readonly<Record<string, string>>;
}

/** Addresses of the scripts that pages of a kind import late and show little without, by that kind. */
export type PageCode = Readonly<Record<string, readonly string[]>>;

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
const HEAD_END = /<\/head>/;
const STYLE_COMMENT = /\/\*.*?\*\//gs;

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
 * Returns the link to the styles of what a page does not show yet. It stands last, as browsers paint all
 * that is before it and start no script until its file is there. Source: HTML, "script-blocking style
 * sheets".
 */
const linkTo = (sheets: StyleSheets | null): string =>
  sheets === null ? '' : `<link rel="stylesheet" href="${sheets.address}">`;

/** Returns the links that fetch scripts without running them. */
const codeLinks = (addresses: readonly string[]): string =>
  addresses.map((address) => `<link rel="modulepreload" href="${address}">`).join('');

/**
 * Cuts `index.html` where a page's own parts go.
 *
 * @param html the shell.
 * @param sheets what each page takes the styles inside it from; null in development, where Vite
 *   serves the styles and nothing forbids inline scripts.
 * @param code what pages of a kind fetch beside their script; in development, nothing.
 * @throws Error when the shell lacks `<head>`, `<title>`, `</head>` or `<div id="root"></div>`.
 */
export function cutShell(html: string, sheets: StyleSheets | null, code: PageCode = {}): Shell {
  const [start, rest] = cut(sheets === null ? html : slim(html), HEAD, '<head>');
  const [beforeTitle, afterTitle] = cut(rest, TITLE, '<title>');
  const [beforeStyles, afterHead] = cut(afterTitle, HEAD_END, '</head>');
  const [beforeRoot, afterRoot] = cut(afterHead, ROOT, '<div id="root"></div>');
  return {
    beforePolicy: `${start}<head>`,
    beforeTitle,
    beforeStyles,
    beforeContent: `</head>${beforeRoot}<div id="root">`,
    beforeJson: '</div><script type="application/json" id="page">',
    afterJson: `</script>${linkTo(sheets)}${afterRoot}`,
    // Bundlers leave marks of their own.
    sheets: sheets && { ...sheets, base: sheets.base.replaceAll(STYLE_COMMENT, '').trim() },
    codeLinks: Object.fromEntries(
      Object.entries(code).map(([kind, addresses]) => [kind, codeLinks(addresses)]),
    ),
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
  const { policy, style } = styleElements(content, shell.sheets);
  const html = Buffer.concat([
    Buffer.from(shell.beforePolicy),
    policy,
    Buffer.from(
      shell.beforeTitle +
        headOf(page, address, registry) +
        (shell.codeLinks[page.kind] ?? '') +
        shell.beforeStyles,
    ),
    style,
    Buffer.from(shell.beforeContent + content + shell.beforeJson),
    json,
    Buffer.from(shell.afterJson),
  ]);
  return { html, json };
}
