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

/** Entries of one line each prove themselves by the order of their hours; a line of a schedule is shorter. */
const MIN_ENTRIES_IN_ORDER = 3;
const MIN_WORDS_OF_ENTRY = 4;

const CLOCK = /(\d{1,2})[:.](\d{2})/;

function minutesOf({ folded }: LineFacts): number | null {
  const [, hours, minutes] = CLOCK.exec(folded) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

const isInOrder = (minutes: readonly number[]): boolean => {
  const steps = minutes.slice(1).map((minute, at) => minute - (minutes[at] ?? minute));
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
};

/**
 * Returns the indexes of the lines right below the hours of a live page, where the hours are in order: the
 * text of an entry, which may be one line without a full stop.
 */
export function textsOfEntries(lines: readonly LineFacts[]): ReadonlySet<number> {
  const hours = lines.flatMap((facts, at) => {
    const minutes = at > 0 && isHour(facts) ? minutesOf(facts) : null;
    const text = lines[at + 1];
    const isOver = text !== undefined && !isPageLabel(text) && text.words >= MIN_WORDS_OF_ENTRY;
    return minutes !== null && isOver ? { at, minutes } : [];
  });
  const isSeries =
    hours.length >= MIN_ENTRIES_IN_ORDER && isInOrder(hours.map(({ minutes }) => minutes));
  return new Set(isSeries ? hours.map(({ at }) => at + 1) : []);
}

/** Returns the indexes of the hours that stand over entries of a live page. */
export function hoursOfEntries(lines: readonly LineFacts[]): ReadonlySet<number> {
  const hours = lines.flatMap((facts, at) =>
    at > 0 && isHour(facts) && hasText(at, lines) ? at : [],
  );
  const ofEntries = hours.length >= MIN_ENTRIES ? hours : [];
  return new Set([...ofEntries, ...[...textsOfEntries(lines)].map((at) => at - 1)]);
}
