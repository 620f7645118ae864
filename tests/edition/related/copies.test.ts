import { expect, test } from 'vitest';
import { areCopies, openingOf, wordNumber } from '../../../src/edition/related/copies.ts';
import { foldedWords } from '../../../src/arabic/text/fold.ts';

const opening = (text: string) => openingOf(Int32Array.from(foldedWords(text), wordNumber));

const BRIDGE =
  'أعلنت بلدية المدينة إغلاق جسر النهر ثلاث ليال ابتداء من مساء الأحد لصيانة المفاصل، ودعت السائقين إلى سلوك الطريق الساحلي حتى نهاية الأعمال';

test.each([
  ['another end', BRIDGE, `${BRIDGE}، وشكرت لهم صبرهم.`],
  ['a source before it', BRIDGE, `في خبر لها: ${BRIDGE}.`],
  ['a word corrected', BRIDGE, BRIDGE.replace('ودعت', 'وطلبت')],
  [
    'vowel signs and another spelling',
    BRIDGE,
    BRIDGE.replace('أعلنت', 'اعلنت').replace('النهر', 'النَّهر'),
  ],
])('a text with %s is a copy', (_what, one, other) => {
  expect(areCopies(opening(one), opening(other))).toBe(true);
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
  ['that are short', 'يتبع بعد قليل', 'يتبع بعد قليل'],
])('texts %s are no copies', (_what, one, other) => {
  expect(areCopies(opening(one), opening(other))).toBe(false);
});
