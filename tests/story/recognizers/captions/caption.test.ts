import { expect, test } from 'vitest';
import { readCaption } from '../../../../src/story/recognizers/captions/caption.ts';

test.each([
  ['قوات أميركية في العراق ( الإنترنت)', 'قوات أميركية في العراق', 'الإنترنت'],
  ['جانب من المؤتمر (رويترز)', 'جانب من المؤتمر', 'رويترز'],
  ['جانب من المؤتمر (صورة أرشيفية) / رويترز', 'جانب من المؤتمر (صورة أرشيفية)', 'رويترز'],
  ['متظاهرون أمام البرلمان - أ ف ب', 'متظاهرون أمام البرلمان', 'أ ف ب'],
  ['سفينة في الميناء © Getty Images', 'سفينة في الميناء', 'Getty Images'],
  ['© REUTERS / EGYPTIAN HEALTH MINISTRY', null, 'REUTERS / EGYPTIAN HEALTH MINISTRY'],
  ['صدر الصورة، Getty Images', null, 'Getty Images'],
  ['التعليق على الصورة، سفينة في الميناء', 'سفينة في الميناء', null],
  ['سفينة في الميناء ()', 'سفينة في الميناء', null],
  ['سفينة في الميناء (تصوير: ليلى بوزيد)', 'سفينة في الميناء', 'ليلى بوزيد'],
  ['صدر\u00A0الصورة، Nora Lind', null, 'Nora Lind'],
  ['(عدسة: نورا سالم/ وفا)', null, 'نورا سالم/ وفا'],
  ['AP Photo/Nora Lind', null, 'AP Photo/Nora Lind'],
  ['فوٹو: وائٹ اسٹار', null, 'وائٹ اسٹار'],
  ['التعليق\u00A0على الصورة، سفينة في الميناء', 'سفينة في الميناء', null],
])('«%s»', (text, caption, credit) => {
  expect(readCaption(text)).toMatchObject({ caption, credit, sure: true });
});

test('an unknown bracket is a shape and no more', () => {
  expect(readCaption('الملك (يسار) والرئيس (يمين)')).toMatchObject({ sure: false });
});

test.each([
  'واس - الرياض',
  'سعيد معيض - عكاظ',
  'خطة جديدة للساحل',
  'نص (لم يغلق',
  '«عكاظ» (النشر الإلكتروني)',
  'وقال المصدر: لا جديد في الملف',
  'وقعت العقد شركة Omantel',
  '70011 - Omantel',
  '--(شينخوا)',
  'عرض فيلم عن تاريخ السوق. أنتجه طلاب المعهد في عام واحد. (رويترز)',
])('«%s» has no credit', (text) => {
  expect(readCaption(text)).toBeNull();
});

test.each([
  ['السد بعد الأمطار تصوير: نورا سالم', 'السد بعد الأمطار', 'نورا سالم'],
  ['السد من الجو Credit: AFP', 'السد من الجو', 'AFP'],
  ['مزارعون قرب السد (الساحل/ محمد نور)', 'مزارعون قرب السد', 'الساحل/ محمد نور'],
  ['السد بعد الأمطار - المصدر: بلومبرغ', 'السد بعد الأمطار', 'بلومبرغ'],
  ['مزارعون قرب السد (تصوير واع)', 'مزارعون قرب السد', 'واع'],
  ['مزارعون قرب السد [الأناضول]', 'مزارعون قرب السد', 'الأناضول'],
  ['مزارعون قرب سد الوادي القديم. AFP', 'مزارعون قرب سد الوادي القديم', 'AFP'],
  ['مزارعون قرب سد الوادي القديم، Nora Lind/AFP', 'مزارعون قرب سد الوادي القديم', 'Nora Lind/AFP'],
  ['قطار في المحطة. 14 مارس 2023. (AFP)', 'قطار في المحطة. 14 مارس 2023.', 'AFP'],
  ['صورة تعبيرية © RT / Nora Lind', 'صورة تعبيرية', 'RT / Nora Lind'],
  ['الصورة: نهر في الشرق (أرشيف)', 'الصورة: نهر في الشرق', 'أرشيف'],
])('«%s» is a caption and its credit', (text, caption, credit) => {
  expect(readCaption(text)).toMatchObject({ caption, credit, sure: true });
});

test('the letters of who edited are no caption', () => {
  expect(readCaption('ع.ج/أ.ح (د ب أ، رويترز)')).toBeNull();
});
