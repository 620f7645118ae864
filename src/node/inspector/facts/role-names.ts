import type { Zone } from '../../../story/states.ts';
import type { Role } from '../../../story/story.ts';

/** How an editor is told of a role. */
export interface RoleWords {
  readonly name: string;
  readonly meaning: string;
}

/** What each role is called, and what the reader does with it. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  title: { name: 'page title', meaning: 'the title of the source page, not shown' },
  headline: { name: 'headline', meaning: 'the headline of the story and of its address' },
  repeat: { name: 'repeat', meaning: 'the headline once more, not shown' },
  kicker: { name: 'kicker', meaning: 'the small line above the headline' },
  standfirst: { name: 'standfirst', meaning: 'the summary under the headline' },
  byline: { name: 'byline', meaning: 'who wrote it' },
  dateline: { name: 'dateline', meaning: 'where it was filed, and by whom' },
  date: { name: 'date', meaning: 'a line that states a date' },
  caption: { name: 'caption', meaning: 'what a photo shows' },
  credit: { name: 'credit', meaning: 'whose photo it is' },
  subhead: { name: 'subhead', meaning: 'opens a section of the story' },
  paragraph: { name: 'paragraph', meaning: 'text of the story' },
  'list-item': { name: 'list item', meaning: 'one of a list in the text' },
  quote: { name: 'quote', meaning: 'verse or a quotation that stands alone' },
  related: { name: 'related headline', meaning: 'another story, shown as a link' },
  'related-label': { name: 'related label', meaning: 'words over related headlines, not shown' },
  tags: { name: 'tags', meaning: 'keywords of the source page' },
  furniture: { name: 'furniture', meaning: 'words of the source page, not shown' },
  separator: { name: 'separator', meaning: 'a line of signs, not shown' },
  'front-matter': { name: 'front matter', meaning: 'fields above the text' },
};

const zoneWords: Readonly<Record<Zone, string>> = {
  top: 'above the headline',
  head: 'in the head',
  body: 'in the body',
  tail: 'below the body',
};

const isRole = (word: string): word is Role => Object.hasOwn(roleWords, word);
const isZone = (word: string): word is Zone => Object.hasOwn(zoneWords, word);

/**
 * Returns the role that a word of an address names.
 *
 * @returns null when it names none.
 */
export const roleNamed = (word: string | null): Role | null =>
  word !== null && isRole(word) ? word : null;

/** Returns a state in words. Takes `body:subhead`; gives its role's name and "in the body". */
export function stateWords(state: string): { readonly name: string; readonly zone: string } {
  const [zone = '', role = ''] = state.split(':', 2);
  return {
    name: isRole(role) ? roleWords[role].name : role,
    zone: isZone(zone) ? zoneWords[zone] : '',
  };
}
