import type { PhotoFocus } from '../../story.ts';

/** Words for a place along one edge of a photo, in percent from the left or from above. */
const ACROSS: Readonly<Record<string, number>> = { left: 0, right: 100, يسار: 0, يمين: 100 };
const DOWN: Readonly<Record<string, number>> = { top: 0, bottom: 100, أعلى: 0, أسفل: 100 };

const CENTRE = 50;

/** Words for the middle, of one edge or of both. */
const CENTRE_WORDS: ReadonlySet<string> = new Set(['center', 'centre', 'middle', 'وسط']);

const PERCENTS = /^(\d{1,3})%?[\s,،]+(\d{1,3})%?$/u;

/** Returns the place that one of some words names; null where none or two of them do. */
function placeAmong(
  words: readonly string[],
  places: Readonly<Record<string, number>>,
): number | null {
  const found = words.flatMap((word) => (Object.hasOwn(places, word) ? (places[word] ?? []) : []));
  return found.length > 1 ? null : (found[0] ?? CENTRE);
}

const isPlace = (word: string): boolean =>
  Object.hasOwn(ACROSS, word) || Object.hasOwn(DOWN, word) || CENTRE_WORDS.has(word);

function focusOfWords(words: readonly string[]): PhotoFocus | null {
  if (words.length === 0 || words.length > 2 || !words.every(isPlace)) return null;
  const [x, y] = [placeAmong(words, ACROSS), placeAmong(words, DOWN)];
  return x === null || y === null ? null : { x, y };
}

/**
 * Returns the point of a photo that a text names, as «top», «أعلى يمين» or «30% 20%», from the left and from above;
 * null where it names none.
 */
export function readFocus(text: string): PhotoFocus | null {
  const [, across, down] = PERCENTS.exec(text) ?? [];
  if (across === undefined || down === undefined)
    return focusOfWords(text.toLowerCase().split(/[\s,،-]+/u));
  const focus = { x: Number(across), y: Number(down) };
  return Math.max(focus.x, focus.y) > 100 ? null : focus;
}
