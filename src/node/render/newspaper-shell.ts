import type { Newspaper } from '../../edition/newspaper/newspaper.ts';
import { accentIcon } from '../newspaper/accent-icon.ts';
import { languageDirection } from '../../reader/text/text-direction.ts';
import { addressOf } from './site-address.ts';

const ICON = /<link\b[^>]*\brel="icon"[^>]*>/;
const ROOT_TAG = /<html\b[^>]*>/;

/** Returns `index.html` in the language of the newspaper, with its icon. */
export function newspaperShell(html: string, newspaper: Newspaper, base: string): string {
  const { language } = newspaper.locale;
  const direction = languageDirection(language);
  const shell = html.replace(ROOT_TAG, `<html lang="${language}" dir="${direction}">`);
  const icon = newspaper.favicon ?? accentIcon(newspaper);
  if (icon === null) return shell;
  const address = addressOf(icon.path, { site: null, base });
  return shell.replace(ICON, () => `<link rel="icon" href="${address}">`);
}

/** Returns a document with styles at the end of its head. */
export const withStyles = (html: string, styles: string): string =>
  styles === '' ? html : html.replace('</head>', () => `<style>${styles}</style></head>`);

/** Returns a document with a script at the end of its head: it runs before those of the body. */
export const withScript = (html: string, source: string): string =>
  html.replace('</head>', () => `<script type="module" src="${source}"></script></head>`);
