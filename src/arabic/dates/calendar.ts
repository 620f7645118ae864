/** A calendar that dates are written in. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

/** The calendars whose days are searched for. */
type SearchedCalendar = Exclude<Calendar, 'gregory'>;

/** A day as it is written. */
export interface CalendarDay {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** A calendar whose days are searched for, from its mean lengths in days. */
interface MeanCalendar {
  readonly year: number;
  readonly month: number;
  /** The Unix day before day 1 of year 1. */
  readonly start: number;
}

/** Source: the mean synodic month, 12 of which make an Islamic year, and the mean tropical year. */
const MEAN_CALENDARS: Readonly<Record<SearchedCalendar, MeanCalendar>> = {
  'islamic-umalqura': { year: 354.367, month: 29.53, start: -492_149 },
  persian: { year: 365.2422, month: 30.44, start: -492_268 },
};

/** Tabular and observed months differ by no more than these days from the mean. */
const MAX_DAYS_FROM_MEAN = 5;

function formatOf(calendar: SearchedCalendar): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

const FORMATS: Readonly<Record<SearchedCalendar, Intl.DateTimeFormat>> = {
  'islamic-umalqura': formatOf('islamic-umalqura'),
  persian: formatOf('persian'),
};

function isDay(
  unixDay: number,
  calendar: SearchedCalendar,
  { year, month, day }: CalendarDay,
): boolean {
  const parts = FORMATS[calendar].formatToParts(unixDay * MILLISECONDS_PER_DAY);
  const number = (type: string) =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return number('year') === year && number('month') === month && number('day') === day;
}

function isoOf(unixDay: number): string {
  return new Date(unixDay * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function gregorianIso({ year, month, day }: CalendarDay): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : null;
}

/**
 * Returns a day of a calendar as `YYYY-MM-DD`, or null when the calendar has no such day.
 *
 * Source: Unicode CLDR, calendars `islamic-umalqura` and `persian`, as Intl knows them.
 */
export function isoDay(written: CalendarDay): string | null {
  const { calendar } = written;
  if (calendar === 'gregory') return gregorianIso(written);
  const { year, month, start } = MEAN_CALENDARS[calendar];
  const guess = Math.round(
    start + (written.year - 1) * year + (written.month - 1) * month + written.day,
  );
  for (let away = 0; away <= MAX_DAYS_FROM_MEAN; away += 1) {
    const found = [guess + away, guess - away].find((unixDay) => isDay(unixDay, calendar, written));
    if (found !== undefined) return isoOf(found);
  }
  return null;
}
