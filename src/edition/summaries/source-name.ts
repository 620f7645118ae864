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
