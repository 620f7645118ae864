import { fold } from '../text/fold.ts';
import { wordSet } from './word-set.ts';

/** Returns the number of each month by its folded names, given a line for each month. */
function monthNumbers(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((names, index) =>
      names.split('،').map((name): [string, number] => [fold(name), index + 1]),
    ),
  );
}

/**
 * Number of each month of the Gregorian calendar, by its names across the Arab world and beyond.
 *
 * Source: [P], [C]; the Libyan, Urdu and English names [K].
 */
export const GREGORIAN_MONTHS = monthNumbers([
  'يناير، كانون الثاني، كانون ثاني، كانون 2، ك2، جانفي، ژانویه، جنوری، أي النار، january، jan',
  'فبراير، شباط، فيفري، فوریه، فروری، النوار، february، feb',
  'مارس، آذار، مارچ، march، mar',
  'أبريل، إبريل، نيسان، أفريل، آوریل، اپریل، april، apr',
  'مايو، أيار، ماي، مه، مئی، may',
  'يونيو، حزيران، جوان، ژوئن، جون، june، jun',
  'يوليو، تموز، جويلية، يوليوز، ژوئیه، جولائی، july، jul',
  'أغسطس، آب، أوت، غشت، أغشت، أوغسطس، اوت، اگست، هانيبال، august، aug',
  'سبتمبر، أيلول، شتنبر، شتمبر، سپتامبر، ستمبر، september، sep، sept',
  'أكتوبر، تشرين الأول، تشرين أول، تشرين 1، ت1، أوكتوبر، اکتبر، اکتوبر، october، oct',
  'نوفمبر، تشرين الثاني، تشرين ثاني، تشرين 2، ت2، نونبر، نوامبر، نومبر، november، nov',
  'ديسمبر، كانون الأول، كانون أول، كانون 1، ك1، دجنبر، دجمبر، دسامبر، دسمبر، december، dec',
]);

/**
 * Number of each month of the Islamic calendar, by its names.
 *
 * Source: [P], [K].
 */
export const HIJRI_MONTHS = monthNumbers([
  'محرم، المحرم',
  'صفر',
  'ربيع الأول، ربيع أول',
  'ربيع الآخر، ربيع الثاني، ربيع ثاني، ربيع آخر',
  'جمادى الأولى، جمادى الأول، جماد الأول، جماد أول',
  'جمادى الآخرة، جمادى الثانية، جمادى الثاني، جمادى الآخر، جماد الثاني، جماد الآخر',
  'رجب',
  'شعبان',
  'رمضان، رمضان المبارك',
  'شوال',
  'ذو القعدة، ذي القعدة، ذوالقعدة، ذي قعدة، ذو قعدة',
  'ذو الحجة، ذي الحجة، ذوالحجة، ذي حجة، ذو حجة',
]);

/**
 * Number of each month of the Iranian calendar, by its name.
 *
 * Source: [K].
 */
export const JALALI_MONTHS = monthNumbers([
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد، امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
]);

const UNITS = 'الأول، الثاني، الثالث، الرابع، الخامس، السادس، السابع، الثامن، التاسع، العاشر'.split(
  '، ',
);
const FIRST_OF_COMPOUND = 'الحادي';

/** The ordinal of each unit before «عشر», «والعشرين», «والثلاثين». */
const COMPOUND_UNITS = [FIRST_OF_COMPOUND, ...UNITS.slice(1, 9)];

/**
 * Number of each day of a month, by its ordinal: «الأول», «الحادي والعشرين».
 *
 * Source: [K].
 */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  [
    ...UNITS,
    ...COMPOUND_UNITS.map((unit) => `${unit} عشر`),
    'العشرين',
    ...COMPOUND_UNITS.map((unit) => `${unit} والعشرين`),
    'الثلاثين',
    `${FIRST_OF_COMPOUND} والثلاثين`,
  ].map((name, index): [string, number] => [fold(name), index + 1]),
);

/**
 * Days of the week.
 *
 * Source: [S], [P]; those in Persian, Urdu and English [K].
 */
export const WEEKDAYS = wordSet([
  `الأحد، الاثنين، الإثنين، الأثنين، الثلاثاء، الأربعاء، الإربعاء، الخميس، الجمعة، السبت`,
  `أحد، اثنين، إثنين، ثلاثاء، أربعاء، خميس، جمعة، سبت`,
  `شنبه، یکشنبه، دوشنبه، سه‌شنبه، چهارشنبه، پنجشنبه، جمعه، پیر، منگل، بدھ، جمعرات، ہفتہ، اتوار`,
  `sunday، monday، tuesday، wednesday، thursday، friday، saturday، sun، mon، tue، wed، thu، fri، sat`,
]);

/**
 * Words that stand beside a date where a page prints one.
 *
 * Source: [P], [K].
 */
export const DATE_COMPANIONS = wordSet([
  `نشر، نُشر، النشر، منشور، تاريخ، التاريخ، بتاريخ، تاریخ، تحديث، التحديث، آخر، اخر، محدثة، محدث، تحديثه، جدد، في، يوم، الساعة، ساعة،
   الموافق، بتوقيت، توقيت، غرينتش، جرينتش، المحلي، صباحا،
   صباحًا، مساء، مساءً، ظهرا، ظهرًا، ص، م، ت، هـ، ه، ب.ظ، ق.ظ، ب، ظ، ق، هجري، هجرية، للهجرة، ميلادي، ميلادية،
   الجاري، date، published، updated، last، update، gmt، am، pm، on، at، utc، انتشار، زمان، ساعت، روز، وقت، تم، انسخ، الرابط`,
  `منذ، قبل، دقيقة، دقائق، دقيقتين، ساعات، ساعتين، أيام، يومين، أسبوع، أسبوعين، أسابيع، شهر، شهرين، أشهر، سنة، سنتين،
   سنوات، ثانية، ثوان، عام، العام، ago، hours، hour، minutes، days، day`,
]);
