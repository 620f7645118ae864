import { focusOn } from '../scrolling/focus.ts';
import { announceJump } from '../scrolling/section-jump.ts';

/** The id of the headline of a story. */
const STORY_TOP = 'top';

/** Opens what the page says comes next or before: a story, or a page of a list. */
export function turnPage(rel: 'next' | 'prev'): void {
  document.querySelector<HTMLElement>(`main a[rel="${rel}"]`)?.click();
}

/** Returns the links of a list to its stories, in their order. */
const storyLinks = (): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/story/"]')].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );

/** Opens the next story, or the one before; in a list, leads to its headline. */
export function stepStory(by: 1 | -1): void {
  if (document.getElementById(STORY_TOP) !== null) {
    turnPage(by === 1 ? 'next' : 'prev');
    return;
  }
  const links = storyLinks();
  const at = links.findIndex((link) => link === document.activeElement);
  links[at === -1 && by === -1 ? -1 : at + by]?.focus();
}

/** Goes to the top of the page. */
export function goToTop(): void {
  window.scrollTo({ top: 0 });
  const headline = document.querySelector<HTMLElement>('h1');
  if (headline !== null) focusOn(headline);
  announceJump(STORY_TOP);
}

/** Returns the ids of the sections of the story on the page. */
export const sectionIds = (): readonly string[] =>
  Array.from(document.querySelectorAll('article :is(h1, h2)[id]'), ({ id }) => id);

/** Saves the story of the page, or saves it no more: as its button, which the page has twice, does. */
export const pressSave = (): void =>
  document.querySelector<HTMLElement>('button[aria-pressed]')?.click();
