import { MONTH_NAMES, type MonthNames } from './month-names.ts';

/**
 * Returns a day in words, «27 كانون الثاني/يناير 2024»; what is no day comes back as it was.
 *
 * Not by `Intl`: its months and digits differ between machines, and the text of the server must be
 * that of the browser.
 * @param iso `YYYY-MM-DD`; what follows, as in a full ISO 8601 moment, is left out
 * @param months whose names the months have
 */
export function formatDate(iso: string, months: MonthNames = 'both'): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTH_NAMES[months][Number(found?.[2]) - 1];
  if (!found || month === undefined) return iso;
  return `${Number(found[3])} ${month} ${Number(found[1])}`;
}

/**
 * Returns the name of a month, «آذار/مارس»; what is no month comes back as it was.
 * @param iso `YYYY-MM`
 */
export const monthName = (iso: string, months: MonthNames = 'both'): string =>
  MONTH_NAMES[months][Number(iso.slice(5)) - 1] ?? iso;

/**
 * Returns a month in words, «آذار/مارس 2024»; what is no month comes back as it was.
 * @param iso `YYYY-MM`
 */
export function formatMonth(iso: string, months: MonthNames = 'both'): string {
  const name = monthName(iso, months);
  return name === iso ? iso : `${name} ${Number(iso.slice(0, 4))}`;
}
