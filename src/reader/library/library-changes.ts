import type {
  KeptStory,
  Library,
  OpenedStory,
  ReadingPlace,
  SavedStory,
  StoryHighlight,
} from './library.ts';

/** So many opened stories are kept, the newest: the lists of the newspaper show few more. */
const MAX_OPENED = 500;

/** So many saved ones, so that a file from elsewhere does not fill the device. */
const MAX_SAVED = 5000;

/** So many passages, for the same reason. */
const MAX_HIGHLIGHTS = 2000;

/** The name alone, whatever else there is. */
const nameOf = ({ path, headline, lang }: KeptStory): KeptStory => ({ path, headline, lang });

const savedFirst = (stories: readonly SavedStory[]): readonly SavedStory[] =>
  stories.toSorted((one, other) => other.savedAt - one.savedAt).slice(0, MAX_SAVED);

const openedFirst = (stories: readonly OpenedStory[]): readonly OpenedStory[] =>
  stories.toSorted((one, other) => other.openedAt - one.openedAt).slice(0, MAX_OPENED);

const highlightsFirst = (highlights: readonly StoryHighlight[]): readonly StoryHighlight[] =>
  highlights.toSorted((one, other) => other.markedAt - one.markedAt).slice(0, MAX_HIGHLIGHTS);

/** Returns what tells a passage from others: the same words at the same place of a story are one. */
export const highlightKey = ({ path, prefix, exact, suffix }: StoryHighlight): string =>
  [path, prefix, exact, suffix].join('\t');

const pathOf = ({ path }: KeptStory): string => path;

const without = <Story extends KeptStory>(
  stories: readonly Story[],
  path: string,
): readonly Story[] => stories.filter((story) => story.path !== path);

/** Returns a library in order: each list the newest first, and no longer than a device keeps it. */
export const inOrder = ({ saved, opened, highlights }: Library): Library => ({
  saved: savedFirst(saved),
  opened: openedFirst(opened),
  highlights: highlightsFirst(highlights),
});

/** Tells whether a story is saved. */
export const isSaved = ({ saved }: Library, path: string): boolean =>
  saved.some((story) => story.path === path);

/** @param now milliseconds since 1970. */
export const withSaved = (library: Library, story: KeptStory, now: number): Library => ({
  ...library,
  saved: savedFirst([{ ...nameOf(story), savedAt: now }, ...without(library.saved, story.path)]),
});

/** Returns a library in which a story is not saved any more. */
export const withoutSaved = (library: Library, path: string): Library => ({
  ...library,
  saved: without(library.saved, path),
});

/**
 * Returns a library in which a story was opened; where reading stopped in it stays.
 *
 * @param now milliseconds since 1970.
 */
export function withOpened(library: Library, story: KeptStory, now: number): Library {
  const before = library.opened.find(({ path }) => path === story.path);
  const opened = { ...nameOf(story), openedAt: now, place: before?.place };
  return { ...library, opened: openedFirst([opened, ...without(library.opened, story.path)]) };
}

/** Returns a library that knows where reading stopped in a story; a story that is not in the history stays out. */
export const withPlace = (library: Library, path: string, place: ReadingPlace): Library => ({
  ...library,
  opened: library.opened.map((story) => (story.path === path ? { ...story, place } : story)),
});

/** Returns a library that knows of no opened story. */
export const withoutHistory = (library: Library): Library => ({ ...library, opened: [] });

/** Returns a library in which a passage is not highlighted any more. */
export const withoutHighlight = (library: Library, highlight: StoryHighlight): Library => ({
  ...library,
  highlights: library.highlights.filter((one) => highlightKey(one) !== highlightKey(highlight)),
});

/** Returns a library in which a passage is highlighted, with its note as it is now. */
export const withHighlight = (library: Library, highlight: StoryHighlight): Library => ({
  ...library,
  highlights: highlightsFirst([highlight, ...withoutHighlight(library, highlight).highlights]),
});

/** Returns, of two accounts of a story, the newer; where reading stopped is taken from the other where it knows alone. */
const newerOpened = (one: OpenedStory, other: OpenedStory): OpenedStory => {
  const [newer, older] = other.openedAt > one.openedAt ? [other, one] : [one, other];
  return newer.place === undefined && older.place !== undefined
    ? { ...newer, place: older.place }
    : newer;
};

const newerSaved = (one: SavedStory, other: SavedStory): SavedStory =>
  other.savedAt > one.savedAt ? other : one;

const newerHighlight = (one: StoryHighlight, other: StoryHighlight): StoryHighlight =>
  other.changedAt > one.changedAt ? other : one;

function mergedLists<Item>(
  one: readonly Item[],
  other: readonly Item[],
  keyOf: (item: Item) => string,
  newerOf: (one: Item, other: Item) => Item,
): readonly Item[] {
  const merged = new Map(one.map((item) => [keyOf(item), item]));
  for (const item of other) {
    const known = merged.get(keyOf(item));
    merged.set(keyOf(item), known === undefined ? item : newerOf(known, item));
  }
  return [...merged.values()];
}

/** Returns what either of two libraries has; of what both have, what is newer. */
export const merged = (one: Library, other: Library): Library =>
  inOrder({
    saved: mergedLists(one.saved, other.saved, pathOf, newerSaved),
    opened: mergedLists(one.opened, other.opened, pathOf, newerOpened),
    highlights: mergedLists(one.highlights, other.highlights, highlightKey, newerHighlight),
  });
