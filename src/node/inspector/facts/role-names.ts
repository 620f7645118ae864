import type { Zone } from '../../../story/states.ts';
import type { Role } from '../../../story/story.ts';
import { englishRoles, type RoleNames } from '../words/role-words.ts';

const isRole = (word: string): word is Role => Object.hasOwn(englishRoles.roles, word);
const isZone = (word: string): word is Zone => Object.hasOwn(englishRoles.zones, word);

/**
 * Returns the role that a word of an address names.
 *
 * @returns null when it names none.
 */
export const roleNamed = (word: string | null): Role | null =>
  word !== null && isRole(word) ? word : null;

/** Returns a state in words. Takes `body:subhead`; gives its role's name and "in the body". */
export function stateWords(
  state: string,
  { roles, zones }: RoleNames,
): { readonly name: string; readonly zone: string } {
  const [zone = '', role = ''] = state.split(':', 2);
  return {
    name: isRole(role) ? roles[role].name : role,
    zone: isZone(zone) ? zones[zone] : '',
  };
}
