import type { Role } from '../story.ts';

/** What an editor may say that a line is. */
export type SayableRole = Exclude<Role, 'picture' | 'front-matter'>;

const SAYABLE: Readonly<Record<SayableRole, true>> = {
  headline: true,
  kicker: true,
  standfirst: true,
  byline: true,
  dateline: true,
  date: true,
  caption: true,
  credit: true,
  paragraph: true,
  subhead: true,
  'list-item': true,
  quote: true,
  'related-label': true,
  related: true,
  tags: true,
  title: true,
  repeat: true,
  furniture: true,
  separator: true,
};

/** Tells whether an editor may say that a line is this. */
export const isSayableRole = (word: string): word is SayableRole => Object.hasOwn(SAYABLE, word);

/** The roles that an editor may give a line, in the order of a page. */
export const SAYABLE_ROLES: readonly SayableRole[] = Object.keys(SAYABLE).filter(isSayableRole);
