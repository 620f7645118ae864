/** A calendar that dates are written in. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

/** A day as it is written. */
export interface CalendarDay {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The mean lengths of year and month, and the Unix day before day 1 of year 1: near enough to search from. */
const MEANS: Readonly<
  Record<'islamic-umalqura' | 'persian', { year: number; month: number; start: number }>
> = {
  'islamic-umalqura': { year: 354.367, month: 29.53, start: -492_149 },
  persian: { year: 365.2422, month: 30.44, start: -492_268 },
};

/** Tabular and observed months differ by no more than these days from the mean. */
const REACH = 5;

const partFormats = new Map<Calendar, Intl.DateTimeFormat>();

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = partFormats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  partFormats.set(calendar, format);
  return format;
}

function isDay(unixDay: number, { calendar, year, month, day }: CalendarDay): boolean {
  const parts = formatOf(calendar).formatToParts(unixDay * MILLISECONDS_A_DAY);
  const number = (type: string) =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return number('year') === year && number('month') === month && number('day') === day;
}

function isoOf(unixDay: number): string {
  return new Date(unixDay * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function gregorianIso({ year, month, day }: CalendarDay): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : null;
}

/**
 * Takes a day of a calendar; gives it as `YYYY-MM-DD`, or null when the calendar has no such day.
 * Islamic days follow Umm al-Qura, as Intl knows it.
 */
export function isoDay(written: CalendarDay): string | null {
  if (written.calendar === 'gregory') return gregorianIso(written);
  const { year, month, start } = MEANS[written.calendar];
  const guess = Math.round(
    start + (written.year - 1) * year + (written.month - 1) * month + written.day,
  );
  for (let away = 0; away <= REACH; away += 1) {
    const found = [guess + away, guess - away].find((unixDay) => isDay(unixDay, written));
    if (found !== undefined) return isoOf(found);
  }
  return null;
}
