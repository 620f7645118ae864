/** The months of a region, or of two: the Levant's name, then the Nile's and the Gulf's. */
const LEVANT =
  'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول'.split(
    '، ',
  );
const EGYPT =
  'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر'.split(
    '، ',
  );
const MAGHREB =
  'جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر'.split('، ');
const MOROCCO =
  'يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر'.split('، ');
const PERSIAN =
  'ژانویه، فوریه، مارس، آوریل، مه، ژوئن، ژوئیه، اوت، سپتامبر، اکتبر، نوامبر، دسامبر'.split('، ');
const URDU = 'جنوری، فروری، مارچ، اپریل، مئی، جون، جولائی، اگست، ستمبر، اکتوبر، نومبر، دسمبر'.split(
  '، ',
);
const ENGLISH =
  'January, February, March, April, May, June, July, August, September, October, November, December'.split(
    ', ',
  );

/** Returns the months of two regions, each with both names. */
const inBoth = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.map((name, at) => `${name}/${others[at] ?? name}`);

/**
 * The names of the Gregorian months, from January on: `both` for readers of the whole Arab world, `maghreb`
 * in Algeria and Tunisia.
 *
 * Source: Unicode CLDR, `ar-IQ`, `ar-EG`, `ar-DZ`, `ar-MA`, `fa`, `ur`, `en`; in Persian the Gregorian
 * calendar's.
 */
export const MONTH_NAMES = {
  both: inBoth(LEVANT, EGYPT),
  levant: LEVANT,
  egypt: EGYPT,
  maghreb: MAGHREB,
  morocco: MOROCCO,
  persian: PERSIAN,
  urdu: URDU,
  english: ENGLISH,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A set of names of months. */
export type MonthNames = keyof typeof MONTH_NAMES;
