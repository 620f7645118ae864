import type { Story } from '../../story/story.ts';
import { toASCII, toUnicode } from 'punycode/punycode.es6.js';

/**
 * A label of Arabic letters: a domain of several scripts could look like another.
 * Source: Unicode Technical Standard 39, single-script restriction.
 */
const ARABIC_LABEL = /^(?=.*\p{L})(?:(?=\p{Script=Arabic})\p{L}|[\d-])+$/u;

/** Returns the name of the site of an address: in Arabic where all of it is, else in ASCII. */
export function sourceName(url: string): string {
  const { hostname } = new URL(url);
  if (!hostname.includes('xn--')) return hostname;
  try {
    const name = toUnicode(hostname);
    const isArabic = name.split('.').every((label) => ARABIC_LABEL.test(label));
    return isArabic && toASCII(name) === hostname ? name : hostname;
  } catch {
    return hostname;
  }
}

/** Returns the name of where a story first stood, as its front matter says it; null where it does not. */
export function originName({ frontMatter }: Pick<Story, 'frontMatter'>): string | null {
  const url = frontMatter?.url ?? null;
  return frontMatter?.source ?? (url === null ? null : sourceName(url));
}

/** Returns the name of where a story first stood: what its front matter says, else who stands in its dateline. */
export const statedSource = (story: Pick<Story, 'frontMatter' | 'dateline'>): string | null =>
  originName(story) ?? story.dateline?.source ?? null;
