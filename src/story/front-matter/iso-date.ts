import { findDates } from '../../arabic/dates/find-dates.ts';

/** A full moment (ISO 8601), with or without its zone. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Takes what front matter gives as a date; gives `YYYY-MM-DD`, or the moment as it was written in
 * ISO 8601; null when it is neither, nor a single date in words.
 */
export function readDate(text: string): string | null {
  const moment = MOMENT.exec(text);
  const dates = findDates(moment?.[1] ?? text, 'ar');
  const [only] = dates;
  if (only === undefined || dates.length > 1) return null;
  if (moment === null) return only.iso;
  const iso = text.replace(' ', 'T');
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
