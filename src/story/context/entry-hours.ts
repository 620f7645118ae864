import type { LineFacts } from '../features/line-facts.ts';
import { isPageLabel } from './runs.ts';

/** «18:45», «الساعة 17:55 بتوقيت غرينتش», «6:30 م», «قبل 20 دقيقة» */
const HOUR =
  /^(?:الساعه )?\(?\d{1,2}[:.]\d{2}\)?(?: ?(?:ص|م|صباحا|مساء|ظهرا|am|pm|gmt|غرينتش|\(?ت?بتوقيت .{2,24}))*$|^(?:منذ|قبل) (?:\d{1,2} )?(?:دقيق|دقائق|ساع)\p{L}*$/u;

const MAX_WORDS = 7;

/** Tells whether a line is an hour and nothing else. */
export const isHour = ({ folded, words }: LineFacts): boolean =>
  words <= MAX_WORDS && HOUR.test(folded);

/** A page prints one hour; entries of a live page are at least so many, each with text of its own. */
const MIN_ENTRIES = 2;
const MAX_LINES_ABOVE_TEXT = 2;

const hasText = (at: number, lines: readonly LineFacts[]): boolean => {
  const below = lines.slice(at + 1, at + 2 + MAX_LINES_ABOVE_TEXT);
  const prose = below.findIndex((facts) => facts.prose);
  return prose >= 0 && !below.slice(0, prose).some((facts) => isHour(facts) || isPageLabel(facts));
};

/** Returns the indexes of the hours that stand over entries of a live page. */
export function hoursOfEntries(lines: readonly LineFacts[]): ReadonlySet<number> {
  const hours = lines.flatMap((facts, at) =>
    at > 0 && isHour(facts) && hasText(at, lines) ? at : [],
  );
  return new Set(hours.length >= MIN_ENTRIES ? hours : []);
}
