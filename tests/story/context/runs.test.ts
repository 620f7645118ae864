import { expect, test } from 'vitest';
import { runsBelow } from '../../../src/story/context/runs.ts';
import { linesOfShortLists } from '../../../src/story/context/verse-or-list.ts';
import { lineFacts } from '../../../src/story/features/line-facts.ts';

const runsIn = (texts: readonly string[]) =>
  runsBelow(['العنوان', ...texts].map(lineFacts), 0).map(
    ({ kind, start, end }) => `${kind} ${start}-${end - 1}`,
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    'one mark',
    ['- التمر الجديد من الوادي القريب', '- زيت الزيتون من الجبل البعيد جدا'],
    ['mark 1-2'],
  ],
  ['two marks', ['- التمر الجديد من الوادي القريب', '* زيت الزيتون من الجبل البعيد جدا'], []],
  [
    'numbers that count on',
    ['1. سالم بن حمد من الوادي القريب', '2. مريم الكعبي من الجبل البعيد جدا'],
    ['mark 1-2'],
  ],
  [
    'numbers that do not',
    ['7 قرى تحتفل بموسم التمور الجديد', '3) طرق جديدة تربط القرى بالمدينة'],
    [],
  ],
  [
    'results',
    [
      'فريق الوادي العالي 2 - 1 فريق الساحل',
      'فريق الجبل 0 - 3 فريق النخيل الأخضر',
      'فريق المدينة 4 - 4 فريق الميناء القديم',
    ],
    ['shape 1-3', 'table 1-3'],
  ],
  [
    'headlines with a colon or a number',
    [
      'الوزير: الخطة الجديدة تبدأ في مطلع العام',
      'المدير: السوق يعمل طوال أيام الأسبوع',
      'الخبير: الأسعار ترتفع في موسم الصيف القادم',
    ],
    [],
  ],
  ['names', ['سالم الحارثي', 'مريم الكعبي', 'هدى منصور'], ['short 1-3']],
  [
    'three headlines of five words',
    [
      'بلدية المدينة ترصف ثلاثة شوارع',
      'طلاب المدارس يزورون متحف الساحل',
      'أسعار السمك تستقر بعد أسبوعين',
    ],
    [],
  ],
  [
    'halves of a verse',
    ['قد مر بي ألف ليل ... وما نسيت الحنين', 'كان صوت السواقي ... يشق صمت الحزين'],
    ['verse 1-2'],
  ],
  [
    'a label and its number by turns',
    ['صندوق المزارعين:', '٧٧٠٠٣٣٠٠', 'صندوق الأسر المنتجة:', '٧٧٠٠٣٣٠١'],
    ['shape 1-4'],
  ],
  [
    'bullets of a lost font',
    [
      'o صيانة القنوات في القرى السفلى',
      'o فتح البوابات كلها مع الفجر',
      'o توزيع الحصص على القرى كلها',
    ],
    ['mark 1-3'],
  ],
  [
    'labels and values',
    ['الدولار: ثلاثة دنانير كاملة', 'اليورو: أربعة دنانير كاملة', 'الجنيه: دينار واحد كامل'],
    ['shape 1-3'],
  ],
  ['a question and its answer', ['س: متى تفتح البوابات؟', 'ج: مطلع الشهر'], ['mark 1-2']],
  ['a maxim', ['ويبقى التمر سيد المائدة..!!'], ['spoken 1-1']],
  ['a quotation', ['«لم نتوقع هذا الإقبال على السوق»'], ['spoken 1-1']],
  ['a headline that is cut', ['بلدية المدينة ترصف ثلاثة شوارع قديمة قرب الميناء...'], []],
  ['labels of a page', ['اقرأ أيضا', 'الأكثر قراءة', 'التعليقات'], []],
])('%s', (_, texts, runs) => {
  expect(runsIn(texts)).toEqual(runs);
});

test('lines above the first paragraph are of no run', () => {
  expect(runsBelow(['- واحد', '- اثنان'].map(lineFacts), 2)).toEqual([]);
});

test.each<[string, readonly string[], readonly number[]]>([
  ['entries of two words', ['سالم الحارثي', 'مريم الكعبي', 'هدى منصور'], [1, 2, 3]],
  [
    'what a colon leads into',
    ['القرى الفائزة:', 'قرية النهر الكبير', 'قرية السوق القديم', 'قرية الجبل العالي', 'قرية الرمل'],
    [2, 3, 4, 5],
  ],
  [
    'lines that rhyme below a colon',
    ['من قصيدته:', 'يا ليل طال السهر', 'وفاض ماء النهر', 'ونام كل الزهر', 'إلا شهود الدهر'],
    [],
  ],
])('a list of short lines: %s', (_, texts, lines) => {
  const facts = ['العنوان', ...texts].map(lineFacts);
  expect([...linesOfShortLists(runsBelow(facts, 0), facts)]).toEqual(lines);
});
