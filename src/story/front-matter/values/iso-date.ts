import { findDates } from '../../../arabic/dates/find-dates.ts';

/** A full moment, with or without its zone. Source: ISO 8601. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a day of any year, as far off as may be: in a text such a number is none, in a field it is. */
function plainDay(text: string): string | null {
  const moment = DAY.test(text) ? new Date(text) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return null;
  return moment.toISOString().startsWith(text) ? text : null;
}

/** Returns a date of the front matter as `YYYY-MM-DD` or its ISO 8601 moment; null for no date. */
export function readDate(text: string): string | null {
  const moment = MOMENT.exec(text);
  const dates = findDates(moment?.[1] ?? text, 'ar');
  if (dates.length > 1) return null;
  const day = dates[0]?.iso ?? plainDay(moment?.[1] ?? text);
  if (moment === null || day === null) return day;
  const iso = text.replace(' ', 'T');
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
