import { settleClaims, type AddressedStory } from './address-claims.ts';
import {
  rememberAddresses,
  type AddressMemory,
  type RememberedAddresses,
} from './address-memory.ts';
import { slugOfStory } from './paths.ts';

/**
 * Returns what becomes of the addresses that earlier builds kept.
 *
 * @param stories those that get a page.
 * @param ids of all seeds that are there.
 * @param unreadFolders folders among the seeds that cannot be read: what they had is kept.
 */
export function addressesNow(
  memory: AddressMemory,
  stories: readonly AddressedStory[],
  ids: Iterable<string>,
  unreadFolders: readonly string[] = [],
): RememberedAddresses {
  const { paths } = settleClaims(stories);
  const slugs = new Map(stories.map(({ id }, at) => [id, slugOfStory(paths[at] ?? '')]));
  return rememberAddresses(memory, { slugs, ids: new Set(ids), unreadFolders });
}
