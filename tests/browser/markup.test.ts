import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { newspaperOrigin } from './global-setup.ts';

const folder = inject('newspaperFolder');

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.split(path.sep).join('/'));

const htmlOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** One page of each kind; the others differ in their words only. */
const kinds = pages.filter(
  (name) =>
    !name.startsWith('story/') || /story\/(نشرة-الطقس|المكتبات|وزارة|سوق-الخضار)/.test(name),
);

describe('the HTML that is written', () => {
  test.each(kinds)('is valid: %s', async (name) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // React writes void elements and attributes in its own way; both are valid HTML.
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
      },
    });
    const report = await validator.validateString(htmlOf(name));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('has its JSON beside it, the same that it carries inside', () => {
    for (const name of pages.filter((page) => page !== '404.html')) {
      const inside = /<script type="application\/json" id="page">(.*?)<\/script>/s.exec(
        htmlOf(name),
      );
      const beside = readFileSync(path.join(folder, name.replace(/html$/, 'json')), 'utf8');
      expect(JSON.parse(inside?.[1] ?? '')).toEqual(JSON.parse(beside));
    }
  });

  test('says where it stands, and keeps to a strict policy', () => {
    for (const name of pages) {
      const html = htmlOf(name);
      expect(html).toMatch(/<html lang="ar" dir="rtl">/);
      expect(html).toContain('href="/paper/favicon.svg"');
      expect(html.match(/name="theme-color"/g)).toHaveLength(2);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/unsafe-|\son\w+="|\sstyle="/);
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      const isKept = !html.includes('content="noindex"');
      expect([name, canonical?.startsWith(`${newspaperOrigin}/paper/`) === true]).toEqual([
        name,
        isKept,
      ]);
    }
  });
});
