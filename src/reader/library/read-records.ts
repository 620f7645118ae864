import { storyPath } from '../../edition/addresses/paths.ts';
import type {
  KeptStory,
  OpenedStory,
  ReadingPlace,
  SavedStory,
  StoryHighlight,
} from './library.ts';

/** Longer headlines are none. */
const MAX_LETTERS = 1000;

/** Nor is a passage longer: a page of a book has 2,000. */
export const MAX_PASSAGE = 5000;

/** The folder of stories, and one name below it. */
const STORY_PATH = new RegExp(`^${storyPath('').slice(0, -1)}[^/?#\\\\]+/$`, 'u');

type Properties = Readonly<Record<string, unknown>>;

/** Tells whether a value has properties, of which nothing is known. */
export const hasProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, max = MAX_LETTERS): value is string =>
  typeof value === 'string' && value.length <= max;

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

/** Returns a highlighted passage out of what a file or a device has; null for what is none. */
export function readHighlight(value: unknown): StoryHighlight | null {
  if (!hasProperties(value)) return null;
  const story = readStory(value);
  const { exact, prefix, suffix, note, markedAt, changedAt, isGone } = value;
  if (story === null || !isCount(markedAt) || !isCount(changedAt)) return null;
  if (!isText(exact, MAX_PASSAGE) || exact === '' || !isText(note, MAX_PASSAGE)) return null;
  if (!isText(prefix) || !isText(suffix)) return null;
  const words = { ...story, exact, prefix, suffix, note };
  return { ...words, markedAt, changedAt, ...(isGone === true ? { isGone } : {}) };
}
