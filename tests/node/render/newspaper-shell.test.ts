import { expect, test } from 'vitest';
import { DEFAULT_NEWSPAPER } from '../../../src/edition/newspaper/newspaper.ts';
import { newspaperShell } from '../../../src/node/render/newspaper-shell.ts';

const HTML =
  '<html lang="ar" dir="rtl"><head><link rel="icon" href="/favicon.svg" /></head></html>';

test('the shell of a newspaper of which nothing is said is as it was', () => {
  expect(newspaperShell(HTML, DEFAULT_NEWSPAPER, '/')).toBe(HTML);
});

test('the icon is that of the newspaper, with the base before it', () => {
  const favicon = { file: 'صور/أ.png', path: '/brand/0123.png' };
  expect(newspaperShell(HTML, { ...DEFAULT_NEWSPAPER, favicon }, '/paper/')).toBe(
    '<html lang="ar" dir="rtl"><head><link rel="icon" href="/paper/brand/0123.png"></head></html>',
  );
});

test('without one, the icon has the colour of the newspaper', () => {
  const accent = { light: '#0a5c36', dark: '#4f8a6e' };
  expect(newspaperShell(HTML, { ...DEFAULT_NEWSPAPER, accent }, '/paper/')).toMatch(
    /<link rel="icon" href="\/paper\/brand\/[0-9a-f]{16}\.svg">/,
  );
});

test('the language and its direction stand at the root', () => {
  const locale = { ...DEFAULT_NEWSPAPER.locale, language: 'en' } as const;
  expect(newspaperShell(HTML, { ...DEFAULT_NEWSPAPER, locale }, '/')).toContain(
    '<html lang="en" dir="ltr">',
  );
});
