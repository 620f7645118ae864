import * as dates from '../../arabic/dates/format-date.ts';
import { hijriDate } from '../../arabic/dates/hijri-date.ts';
import { inDigits } from './digits.ts';
import { locale, showsHijri } from './locale.ts';

/** Returns a day in the words of the interface: «27 يناير 2024». */
export const formatDate = (iso: string): string => inDigits(dates.formatDate(iso, locale.months));

/** Returns a day in words, with that of the Islamic calendar beside it where the newspaper has both. */
export function formatBothDates(iso: string): string {
  const hijri = showsHijri ? hijriDate(iso, locale.language) : null;
  return hijri === null ? formatDate(iso) : `${formatDate(iso)} – ${inDigits(hijri)}`;
}

/** Returns the name of a month, `YYYY-MM`. */
export const monthName = (iso: string): string => dates.monthName(iso, locale.months);

/** Returns a month in words: «يناير 2024». */
export const formatMonth = (iso: string): string => inDigits(dates.formatMonth(iso, locale.months));
