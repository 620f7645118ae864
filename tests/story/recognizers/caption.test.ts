import { expect, test } from 'vitest';
import { readCaption } from '../../../src/story/recognizers/caption.ts';

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
])('«%s» is a caption and its credit', (text, caption, credit) => {
  expect(readCaption(text)).toMatchObject({ caption, credit, sure: true });
});

test('the letters of who edited are no caption', () => {
  expect(readCaption('ع.ج/أ.ح (د ب أ، رويترز)')).toBeNull();
});
