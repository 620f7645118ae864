/**
 * What languages call the months of the Islamic calendar, one after the other, and the years since the Hijra.
 * Source: Unicode CLDR, calendar `islamic` of `fa`, `ur` and `en`; the months of Arabic as they are printed.
 */
const NAMES = {
  ar: {
    months:
      'محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة',
    era: 'هـ',
  },
  fa: {
    months:
      'محرم، صفر، ربیع‌الاول، ربیع‌الثانی، جمادی‌الاول، جمادی‌الثانی، رجب، شعبان، رمضان، شوال، ذیقعده، ذیحجه',
    era: 'ه‍.ق.',
  },
  ur: {
    months:
      'محرم، صفر، ربیع الاول، ربیع الثانی، جمادی الاول، جمادی الثانی، رجب، شعبان، رمضان، شوال، ذوالقعدہ، ذوالحجہ',
    era: 'ہجری',
  },
  en: {
    months:
      'Muharram, Safar, Rabiʻ I, Rabiʻ II, Jumada I, Jumada II, Rajab, Shaʻban, Ramadan, Shawwal, Dhuʻl-Qiʻdah, Dhuʻl-Hijjah',
    era: 'AH',
  },
};

/** Numbers alone: names and digits differ between machines. A newspaper without these dates has no use for it. */
const FORMAT = /* @__PURE__ */ new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
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
 * @param language whose names the month and the era have
 */
export function hijriDate(iso: string, language: keyof typeof NAMES): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  const time = Date.parse(day ?? '');
  if (Number.isNaN(time)) return null;
  const parts = FORMAT.formatToParts(time);
  const number = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  const { months, era } = NAMES[language];
  const month = months.split(/[،,] /)[number('month') - 1];
  return month === undefined ? null : `${number('day')} ${month} ${number('year')} ${era}`;
}
