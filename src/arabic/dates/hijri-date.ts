/** The months of the Islamic calendar. */
const MONTHS =
  'محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة'.split(
    '، ',
  );

/** Numbers alone: names and digits differ between machines. */
const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * Returns a day of the Gregorian calendar in the Islamic one, «15 رجب 1445 هـ»; null for what is no day.
 *
 * Source: Unicode CLDR, calendar `islamic-umalqura`, as Intl knows it.
 * @param iso `YYYY-MM-DD`; what follows is left out
 */
export function hijriDate(iso: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  const time = Date.parse(day ?? '');
  if (Number.isNaN(time)) return null;
  const parts = FORMAT.formatToParts(time);
  const number = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  const month = MONTHS[number('month') - 1];
  return month === undefined ? null : `${number('day')} ${month} ${number('year')} هـ`;
}
