import { storyPath } from '../../edition/addresses/paths.ts';
import type { KeptStory, OpenedStory, ReadingPlace, SavedStory } from './library.ts';

/** Longer headlines are none. */
const MAX_LETTERS = 1000;

/** The folder of stories, and one name below it. */
const STORY_PATH = new RegExp(`^${storyPath('').slice(0, -1)}[^/?#\\\\]+/$`, 'u');

type Properties = Readonly<Record<string, unknown>>;

/** Tells whether a value has properties, of which nothing is known. */
export const hasProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LETTERS;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function readStory({ path, headline, lang }: Properties): KeptStory | null {
  if (!isText(path) || !STORY_PATH.test(path) || !isText(headline)) return null;
  if (lang !== undefined && !isText(lang)) return null;
  return { path, headline, lang };
}

function readPlace(value: unknown): ReadingPlace | null {
  if (!hasProperties(value)) return null;
  const { block, start, word, minutesLeft, isEnd } = value;
  if (!isCount(block) || !isText(start) || !isCount(word) || !isCount(minutesLeft)) return null;
  return { block, start, word, minutesLeft, ...(isEnd === true ? { isEnd } : {}) };
}

/** Returns a saved story out of what a file or a device has; null for what is none. */
export function readSaved(value: unknown): SavedStory | null {
  if (!hasProperties(value)) return null;
  const story = readStory(value);
  const { savedAt } = value;
  return story === null || !isCount(savedAt) ? null : { ...story, savedAt };
}

/** Returns an opened story out of what a file or a device has; null for what is none. */
export function readOpened(value: unknown): OpenedStory | null {
  if (!hasProperties(value)) return null;
  const story = readStory(value);
  const { openedAt, place: written } = value;
  if (story === null || !isCount(openedAt)) return null;
  if (written === undefined) return { ...story, openedAt };
  const place = readPlace(written);
  return place === null ? null : { ...story, openedAt, place };
}
