import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/edition/pages/page-kinds.ts';
import { cutShell, pageDocuments, type Shell } from '../../../src/node/render/document.ts';
import type { StyleSheets } from '../../../src/node/render/style-sheets.ts';
import { pagesOf } from '../../edition/make-edition.ts';

const html = `<!doctype html><html><head><meta charset="utf-8"><title>x</title>
<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="/assets/a.css"></head>
<body><div id="root"></div></body></html>`;

const frontPage = frontPageOf(pagesOf([]).get('/'));
const address = { site: null, base: '/' };

function frontPageOf(page: Page | undefined): Page {
  if (page === undefined) throw new Error('There is always a front page.');
  return page;
}

const sheetsOf = (base: string): StyleSheets => ({
  base,
  components: [],
  address: '/assets/c.css',
});

/** The documents of the front page, as texts. */
function documentsOf(
  shell: Shell,
  content: string,
): { readonly html: string; readonly json: string } {
  const { html: document, json } = pageDocuments(shell, frontPage, content, address);
  return { html: document.toString(), json: json.toString() };
}

describe('a built page', () => {
  const styles = 'body{color:red}';
  const { html: built } = documentsOf(cutShell(html, sheetsOf(styles)), '<h1>$&</h1>');

  test('carries its styles and the policy that allows them, before anything else', () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(built).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
    expect(built).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(built).toContain("require-trusted-types-for 'script';trusted-types 'none'");
    expect(built).toContain(`<style>${styles}</style></head>`);
    expect(built).not.toContain('/assets/a.css');
    expect(built).not.toContain('unsafe');
  });

  test('carries the styles of its own components, and a policy for those alone', () => {
    const components = [
      { classes: ['card'], styles: '.card{top:0}' },
      { classes: ['rail'], styles: '.rail{top:0}' },
    ];
    const { html: page } = documentsOf(
      cutShell(html, { ...sheetsOf(styles), components }),
      '<p class="card">',
    );
    const shown = `${styles}.card{top:0}`;
    expect(page).toContain(`<style>${shown}</style>`);
    expect(page).toContain(createHash('sha256').update(shown).digest('base64'));
  });

  test('asks for the styles of all components last, where no words wait for them', () => {
    expect(built).toContain('</script><link rel="stylesheet" href="/assets/c.css"></body>');
  });

  test('fetches what its kind imports late beside its script, and a page of another kind does not', () => {
    const code = { front: ['/assets/f.js', '/assets/g.js'], search: ['/assets/s.js'] };
    const { html: page } = documentsOf(cutShell(html, sheetsOf(styles), code), '');
    expect(page).toContain(
      '<link rel="modulepreload" href="/assets/f.js"><link rel="modulepreload" href="/assets/g.js">',
    );
    expect(page).not.toContain('/assets/s.js');
  });

  test('carries its text to the letter, its JSON, and its scripts', () => {
    expect(built).toContain('<div id="root"><h1>$&</h1></div>');
    expect(built).toContain('<script type="application/json" id="page">{"kind":"front"');
    expect(built).toContain('<script type="module" src="/assets/a.js"></script>');
  });
});

test('the JSON inside a page is the file beside it', () => {
  const { html: document, json } = documentsOf(cutShell(html, sheetsOf('')), '<h1>خبر</h1>');
  expect(document).toContain(`id="page">${json}</script>`);
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(frontPage)));
});

test('a built page holds no space between elements and no mark of a bundler', () => {
  const shell = html.replace('<meta charset="utf-8">', '<meta charset="utf-8" />\n  ');
  const slim = cutShell(shell, sheetsOf('p{top:0}\n/*$vite$:1*/'));
  const { html: built } = documentsOf(slim, '');
  expect(built).toContain('<meta charset="utf-8"><title>');
  expect(built).toContain('<style>p{top:0}</style>');
});

test('a page in development has no policy and keeps its links', () => {
  const { html: dev } = documentsOf(cutShell(html, null), '');
  expect(dev).not.toContain('Content-Security-Policy');
  expect(dev).toContain('rel="stylesheet"');
});

test.each(['<head>', '</head>', '<title>x</title>', '<div id="root"></div>'])(
  'a shell without %s is an error that names it',
  (piece) => {
    expect(() => cutShell(html.replace(piece, ''), sheetsOf(''))).toThrow(/index\.html has no/);
  },
);
