import { STORY_FOLDER } from './paths.ts';

const SCHEME_AND_HOST = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

/** Returns a text with its percent signs undone, as far as they are letters. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns how browsers write a host, without its `www.`; the text itself where it is none. */
function plainHost(host: string): string {
  try {
    return new URL(`https://${host}`).host.replace(/^www\./, '');
  } catch {
    return host;
  }
}

/** Returns the host of a whole address, as `plainHost` writes it; null for any other text. */
export function pastedHost(text: string): string | null {
  const [whole] = SCHEME_AND_HOST.exec(text.trim()) ?? [];
  return whole === undefined ? null : plainHost(whole.replace(/^[^/]*\/\//, ''));
}

/**
 * Returns the words of a slug or an alias as people paste it: a whole address, a path of the site below
 * any base, the last part of one, each percent-encoded or not. Anything with a space is words already.
 *
 * @returns null for an address that can be no story's: another path, or none.
 */
export function pastedWords(text: string): string | null {
  const plain = percentDecoded(text.trim());
  if (/\s/.test(plain) || !plain.includes('/')) return plain === '' ? null : plain;
  const path = plain.replace(SCHEME_AND_HOST, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const folder = parts.lastIndexOf(STORY_FOLDER);
  const [own, ...others] = folder === -1 ? parts : parts.slice(folder + 1);
  const isWhole = SCHEME_AND_HOST.test(plain);
  if (own === undefined || others.length > 0 || (isWhole && folder === -1)) return null;
  return own;
}
