import { expect, test } from 'vitest';
import { copyTest, openingOf } from '../../../src/edition/copies/copies.ts';
import { wordNumber } from '../../../src/edition/copies/opening-words.ts';
import { foldedWords } from '../../../src/arabic/text/fold.ts';

const opening = (text: string) => openingOf(Int32Array.from(foldedWords(text), wordNumber));

/** One form for two occasions: the words between braces are those of the first and of the second. */
const inBoth = (form: string): [string, string] => [
  form.replace(/\{(.*?)\|.*?\}/g, '$1'),
  form.replace(/\{.*?\|(.*?)\}/g, '$1'),
];

const BRIDGE =
  'أعلنت بلدية المدينة إغلاق جسر النهر ثلاث ليال ابتداء من مساء الأحد لصيانة المفاصل، ودعت السائقين إلى سلوك الطريق الساحلي حتى نهاية الأعمال';

test.each([
  ['another end', BRIDGE, `${BRIDGE}، وشكرت لهم صبرهم.`],
  ['a source before it', BRIDGE, `في خبر لها: ${BRIDGE}.`],
  ['a word corrected', BRIDGE, BRIDGE.replace('ودعت', 'وطلبت')],
  [
    'the day and the spelling of another paper',
    BRIDGE.replace('مساء الأحد', 'مساء أمس'),
    BRIDGE.replace('مساء الأحد', 'اليوم').replace('لصيانة', 'لاعمال صيانة'),
  ],
  [
    'other words for some, and some left out',
    BRIDGE,
    BRIDGE.replace('ودعت السائقين', 'وطلبت من السائقين').replace('ابتداء من ', ''),
  ],
  [
    'vowel signs and another spelling',
    BRIDGE,
    BRIDGE.replace('أعلنت', 'اعلنت').replace('النهر', 'النَّهر'),
  ],
])('a text with %s is a copy', (_what, one, other) => {
  expect(copyTest(opening(one))(opening(other))).toBe(true);
});

test.each([
  [
    'of one event in other words',
    BRIDGE,
    'يغلق جسر النهر أبوابه أمام السيارات ثلاث ليال للصيانة كما قالت بلدية المدينة التي نصحت بالطريق الساحلي',
  ],
  [
    'that share what stands after their openings',
    `قال رئيس البلدية في مؤتمر صحافي صباح اليوم إن أعمال الصيانة انتهت قبل موعدها وإن الجسر يفتح غدا أمام الجميع من دون رسوم ولا قيود على الشاحنات الكبيرة التي كانت تسلك طريقا آخر منذ أسابيع وتتأخر. ${BRIDGE}`,
    BRIDGE,
  ],
  [
    'of one form with other numbers',
    'بلغ حجم التداول في سوق المال اليوم 120 مليونا بارتفاع 3 في المئة عن جلسة أمس وأغلق المؤشر عند 4510 نقاط بعد 95 صفقة',
    'بلغ حجم التداول في سوق المال اليوم 87 مليونا بارتفاع 6 في المئة عن جلسة أمس وأغلق المؤشر عند 4602 نقاط بعد 71 صفقة',
  ],
  [
    'of one form for two governors',
    ...inBoth(
      'استقبل محافظ {الساحل|الجبل} في مكتبه صباح اليوم السفير {الدنماركي|البيروفي} لدى البلاد، وبحث معه سبل تطوير التعاون في مجالات الزراعة والتعليم والسياحة، وأعرب السفير عن شكره على حسن الاستقبال',
    ),
  ],
  [
    'of one form for two towns',
    ...inBoth(
      'أعلنت شركة المياه قطع التيار عن أحياء في {أسيوط|سوهاج} ثماني ساعات بدءا من منتصف الليل لإصلاح الخط الرئيسي، وطلبت من السكان تدبير احتياجاتهم قبل الموعد، واعتذرت عن أي إزعاج',
    ),
  ],
  [
    'of one form for two burials',
    ...inBoth(
      'شيعت جموع غفيرة اليوم جثمان {الشاعر سامر الخوري|الطبيبة نوال برهوم} إلى مثواه الأخير في مسقط رأسه، بحضور ممثلين عن الوزارة والنقابة، وألقيت كلمات أشادت بما قدمه إلى أبناء بلده طوال نصف قرن',
    ),
  ],
  [
    'of two matches in which the same teams won',
    ...inBoth(
      'تغلب {الكوكب|المريخ} على {المريخ|الكوكب} بثلاثة أهداف نظيفة في اللقاء الذي جمعهما على ملعب المدينة في ختام مرحلة الذهاب، وأدار المباراة طاقم تحكيم محلي أمام جمهور كبير ملأ المدرجات',
    ),
  ],
  ['that are short', 'يتبع بعد قليل', 'يتبع بعد قليل'],
])('texts %s are no copies', (_what, one, other) => {
  expect(copyTest(opening(one))(opening(other))).toBe(false);
});
