import { findDates } from '../../arabic/dates/find-dates.ts';

/** A full moment, with or without its zone. Source: ISO 8601. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Returns a date of the front matter as `YYYY-MM-DD` or its ISO 8601 moment; null for no date. */
export function readDate(text: string): string | null {
  const moment = MOMENT.exec(text);
  const dates = findDates(moment?.[1] ?? text, 'ar');
  const [only] = dates;
  if (only === undefined || dates.length > 1) return null;
  if (moment === null) return only.iso;
  const iso = text.replace(' ', 'T');
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
