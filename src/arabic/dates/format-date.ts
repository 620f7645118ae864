/** Months as readers of the whole Arab world know them: the Levant's name, then the Nile's and the Gulf's. */
const MONTHS = [
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
 * Takes a day as `YYYY-MM-DD` (what follows it, as in a full ISO moment, is left out) and returns
 * it in words: «27 كانون الثاني/يناير 2024». What is no day comes back as it was. A table of our
 * own, because `Intl` gives other months and other digits on another machine and the server's
 * text must be the browser's (shared/arabic/typography.md, "Intl facts").
 */
export function formatDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (!found || month === undefined) return iso;
  return `${Number(found[3])} ${month} ${Number(found[1])}`;
}
