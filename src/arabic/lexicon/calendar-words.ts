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
  'يناير، كانون الثاني، كانون ثاني، كانون 2، ك2، جانفي، ژانویه، جنوری، جنوري، کانوونی دووەم، يانۋار، أي النار، january، jan',
  'فبراير، شباط، فيفري، فوریه، فروری، فبروري، فيبروري، شوبات، فېۋرال، النوار، february، feb',
  'مارس، آذار، مارچ، ئازار، مارت، march، mar',
  'أبريل، إبريل، نيسان، أفريل، آوریل، اپریل، ئاپرېل، april، apr',
  'مايو، أيار، ماي، مه، مئی، مې، ئایار، may',
  'يونيو، حزيران، جوان، ژوئن، جون، حوزەیران، ئىيۇن، june، jun',
  'يوليو، تموز، جويلية، يوليوز، ژوئیه، جولائی، جولای، جولاءِ، تەمموز، تەمووز، ئىيۇل، july، jul',
  'أغسطس، آب، أوت، غشت، أغشت، أوغسطس، اوت، اگست، اګست، آگسٽ، ئاب، ئاۋغۇست، هانيبال، august، aug',
  'سبتمبر، أيلول، شتنبر، شتمبر، سپتامبر، ستمبر، سپتمبر، سېپتمبر، سيپٽمبر، ئەیلوول، سېنتەبىر، september، sep، sept',
  'أكتوبر، تشرين الأول، تشرين أول، تشرين 1، ت1، أوكتوبر، اکتبر، اکتوبر، آڪٽوبر، تشرینی یەکەم، ئۆكتەبىر، october، oct',
  'نوفمبر، تشرين الثاني، تشرين ثاني، تشرين 2، ت2، نونبر، نوامبر، نومبر، تشرینی دووەم، نويابىر، november، nov',
  'ديسمبر، كانون الأول، كانون أول، كانون 1، ك1، دجنبر، دجمبر، دسامبر، دسمبر، ڊسمبر، کانوونی یەکەم، دېكابىر، december، dec',
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
 * Number of each month of the Iranian calendar, by its names in Iran and in Afghanistan, Persian and Pashto.
 *
 * Source: [K].
 */
export const JALALI_MONTHS = monthNumbers([
  'فروردین، حمل، وری',
  'اردیبهشت، ثور، غویی',
  'خرداد، جوزا، غبرګولی',
  'تیر، سرطان، چنګاښ',
  'مرداد، امرداد، اسد، زمری',
  'شهریور، سنبله، وږی',
  'مهر، میزان، تله',
  'آبان، عقرب، لړم',
  'آذر، قوس، لیندۍ',
  'دی، جدی، مرغومی',
  'بهمن، دلو، سلواغه',
  'اسفند، حوت، کب',
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
 * Source: [S], [P]; those in other languages than Arabic [K].
 */
export const WEEKDAYS = wordSet([
  `الأحد، الاثنين، الإثنين، الأثنين، الثلاثاء، الأربعاء، الإربعاء، الخميس، الجمعة، السبت`,
  `أحد، اثنين، إثنين، ثلاثاء، أربعاء، خميس، جمعة، سبت`,
  `شنبه، یکشنبه، دوشنبه، سه‌شنبه، چهارشنبه، پنجشنبه، جمعه، پیر، سوموار، منگل، بدھ، جمعرات، ہفتہ، اتوار`,
  `شەممە، یەکشەممە، دووشەممە، سێشەممە، چوارشەممە، پێنجشەممە، هەینی، آچر، سومر، اڱارو، اربع، جمعو، ڇنڇر`,
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
  `حرر، صدر، التعديل، تعديل، على، الساعة، اليوم، أمس، امروز، دیروز، برابر، مطابق، شمسی، خورشیدی، قمری، به‌روزرسانی، آخرین،
   شائع، اشاعت، اپ ڈیٹ، بجے، آج، خپور، شوی، خپره، شوې، نېټه، بەروار، کاتژمێر، نوێکردنەوە، دوایین`,
]);
