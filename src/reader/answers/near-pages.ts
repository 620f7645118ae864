import type { Destination } from '../../edition/addresses/destinations.ts';
import { editDistance } from '../../search/slips/edit-distance.ts';
import { pagePath } from '../navigation/page-path.ts';
import type { Answer } from './answers.ts';
import { queryOf } from './search-request.ts';
import type { SearchSession } from './search-session.ts';

/** So many pages are a help; more are a list. */
const MAX_PAGES = 5;

/** Addresses are near that differ in one letter of so many. */
const LETTERS_OF_SLIP = 3;

/** What tells an address from others of the same words. */
const FINGERPRINT = /-[\da-f]{6,}$/;

/** Returns the last part of a path: what a page is called there. */
const nameIn = (path: string): string => pagePath(path).split('/').at(-2) ?? '';

/** Returns the words of the address of a page; empty for one without letters. */
export function wordsOfAddress(path: string): string {
  const name = nameIn(path)
    .replace(/\.\w+$/, '')
    .replace(FINGERPRINT, '');
  return /\p{L}/u.test(name) ? queryOf(name.replace(/[-_+\s]+/g, ' ')) : '';
}

const withoutArticle = (words: string): string => words.replace(/^ال(?=..)/, '');

const isNear = (typed: string, path: string): boolean => {
  const [one, other] = [withoutArticle(typed), withoutArticle(wordsOfAddress(path))];
  const most = Math.floor(one.length / LETTERS_OF_SLIP);
  return editDistance(one, other, most) <= most;
};

/**
 * Returns the pages whose addresses are near one that leads nowhere: those that are known, and stories that
 * have all words of it or nearly the same address.
 *
 * @param known pages that are no stories.
 * @throws an error when the index of the search cannot be fetched.
 */
export async function nearPages(
  path: string,
  known: readonly Destination[],
  session: SearchSession,
): Promise<readonly Destination[]> {
  const words = wordsOfAddress(path);
  if (words === '') return [];
  const near = known.filter((page) => isNear(words, page.path));
  const first: IteratorResult<Answer, void> = await session
    .ask(`?${new URLSearchParams({ q: words }).toString()}`)
    .next();
  // Nobody types an address on the other keyboard: a Latin one that finds Arabic words says nothing.
  const isOtherScript = first.value?.correction !== null && /[a-z]/i.test(words);
  const stories = (isOtherScript ? [] : (first.value?.stories ?? []))
    .filter(({ hasAllWords, listed }) => hasAllWords || isNear(words, listed.path))
    .map(({ listed }) => ({ path: listed.path, label: listed.headline }));
  return [...near, ...stories].slice(0, MAX_PAGES);
}
