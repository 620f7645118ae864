/** Months as readers of the whole Arab world know them: the Levant's name, then the Nile's and the Gulf's. */
const MONTHS: readonly string[] = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/**
 * Returns a day in words, «27 كانون الثاني/يناير 2024»; what is no day comes back as it was.
 *
 * Not by `Intl`: its months and digits differ between machines, and the text of the server must be
 * that of the browser.
 * @param iso `YYYY-MM-DD`; what follows, as in a full ISO 8601 moment, is left out
 */
export function formatDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (!found || month === undefined) return iso;
  return `${Number(found[3])} ${month} ${Number(found[1])}`;
}

/**
 * Returns the name of a month, «آذار/مارس»; what is no month comes back as it was.
 * @param iso `YYYY-MM`
 */
export const monthName = (iso: string): string => MONTHS[Number(iso.slice(5)) - 1] ?? iso;

/**
 * Returns a month in words, «آذار/مارس 2024»; what is no month comes back as it was.
 * @param iso `YYYY-MM`
 */
export const formatMonth = (iso: string): string =>
  monthName(iso) === iso ? iso : `${monthName(iso)} ${Number(iso.slice(0, 4))}`;
