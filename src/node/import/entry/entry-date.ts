import { readDate } from '../../../story/front-matter/values/iso-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Source: RFC 822, section 5, and RFC 5322, section 3.3: the day of the week may be missing. */
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?)?/i;

/** Source: RFC 822, section 5.1. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const zoneOf = (zone: string | undefined): string =>
  zone === undefined
    ? ''
    : /^[+-]/.test(zone)
      ? `${zone.slice(0, 3)}:${zone.slice(3)}`
      : (ZONES[zone.toLowerCase()] ?? '');

const two = (digits: string): string => digits.padStart(2, '0');

/** The date of a mail or an RSS feed as ISO 8601, or null. */
function mailDate(text: string): string | null {
  const [, day, name, year, hour, minute, second, zone] = MAIL_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || month === 0) return null;
  const iso = `${year}-${two(String(month))}-${two(day)}`;
  if (hour === undefined || minute === undefined) return iso;
  return `${iso}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

/** `2024-01-27 10:00:00 +0300`, as Jekyll writes it. */
const BLANK_BEFORE_ZONE = /(?<=\d{2}:\d{2}(?::\d{2})?)\s+(?=[+-]\d{2}:?\d{2}$)/;

/** The zero of a database: no date. */
const NO_DATE = /^0000/;

/**
 * Returns a date as front matter has it, or null where a text is none.
 *
 * @param text ISO 8601, a date of a mail, or one date in words.
 */
export function entryDate(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? '';
  if (bare === '' || NO_DATE.test(bare)) return null;
  return readDate(mailDate(bare) ?? bare.replace(BLANK_BEFORE_ZONE, ''));
}
