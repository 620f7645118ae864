import { hash } from 'node:crypto';
import { BRAND_FOLDER } from '../../edition/newspaper/brand.ts';
import type { Newspaper } from '../../edition/newspaper/newspaper.ts';

/** A drawn picture of a browser's tab. */
export interface AccentIcon {
  /** Where it stands on the site: site-absolute without the base. */
  readonly path: string;
  /** SVG. */
  readonly content: string;
}

/** Returns the drawing of `src/public/favicon.svg` with columns of a colour: `#rrggbb`. */
export const drawIcon = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#faf7f0"/><path d="M6 7h20v4H6z" fill="#1c1a16"/><path d="M15 14h11v2.500H15zM15 19h11v2.500H15zM15 24h11v2.500H15zM6 14h6v12.500H6z" fill="${colour}"/></svg>\n`;

/** Returns the icon of a newspaper that has a colour of its own and no picture for the tab; else null. */
export function accentIcon({
  accent,
  favicon,
}: Pick<Newspaper, 'accent' | 'favicon'>): AccentIcon | null {
  if (accent === null || favicon !== null) return null;
  const content = drawIcon(accent.light);
  const name = hash('sha256', content, 'hex').slice(0, 16);
  return { path: `/${BRAND_FOLDER}/${name}.svg`, content };
}
