import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/text/fold.ts';
import { readDateline, readInlineDateline } from '../../../src/story/recognizers/dateline.ts';

test.each([
  ['القاهرة: «خليجيون»', 'القاهرة', 'خليجيون', null],
  ['طرابلس: «الميناء»', 'طرابلس', 'الميناء', null],
  ['لندن : (أ ف ب)', 'لندن', 'أ ف ب', null],
  ['الرياض - واس', 'الرياض', 'واس', null],
  ['واس - الرياض', 'الرياض', 'واس', null],
  ['اليوم - الدمام', 'الدمام', 'اليوم', null],
  ['دمشق-سانا', 'دمشق', 'سانا', null],
  ['عكاظ (جدة)', 'جدة', 'عكاظ', null],
  ['الخرطوم (سونا)', 'الخرطوم', 'سونا', null],
  ['إسطنبول/ الأناضول', 'إسطنبول', 'الأناضول', null],
  ['أبوظبي في 7 ديسمبر / وام /', 'أبوظبي', 'وام', null],
  ['محمد سعدالله من الرياض', 'الرياض', null, 'محمد سعدالله'],
  ['ساجر - مسفر الجذع:', 'ساجر', null, 'مسفر الجذع'],
  ['منيس الشيحي - حفرالباطن', 'حفرالباطن', null, 'منيس الشيحي'],
  ['أيمن باهي، أحمد عبدالله (القاهرة)', 'القاهرة', null, 'أيمن باهي، أحمد عبدالله'],
  ['الرباط - الرياضية | Sunday, 09 August 2015 - 19:56 pm', 'الرباط', 'الرياضية', null],
  ['سبق- وكالات:', null, 'سبق- وكالات', null],
  ['رويترز', null, 'رويترز', null],
])('«%s»', (text, place, source, byline) => {
  expect(readDateline({ text, folded: fold(text) })).toMatchObject({ place, source, byline });
});

test.each([
  'مفاوضات مع البريطانيين',
  'هجمات على القواعد الأميركية',
  '10:30 - 12/3/2024',
  'هل أعلنت تركيا الحرب؟',
  'القاهرة',
])('«%s» is no dateline', (text) => {
  expect(readDateline({ text, folded: fold(text) })).toBeNull();
});

test.each([
  ['واشنطن (رويترز) - قال مسؤول إن المحادثات مستمرة', 'واشنطن', 'رويترز', 'قال مسؤول'],
  ['دمشق، سوريا (CNN) -- أكدت جهات معارضة اليوم', 'دمشق، سوريا', 'CNN', 'أكدت جهات'],
  ['سبق- وكالات: أطلقت المجموعة تحذيرا اليوم', null, 'سبق- وكالات', 'أطلقت المجموعة'],
  ['تهران - ایرنا - تولید زعفران افزایش یافته است', 'تهران', 'ایرنا', 'تولید زعفران'],
])('«%s» opens with a dateline', (text, place, source, rest) => {
  const reading = readInlineDateline(text);
  expect(reading).toMatchObject({ place, source });
  expect(text.slice(reading?.end).startsWith(rest)).toBe(true);
});

test.each([
  'قال الوزير: إن المحادثات مستمرة حتى الآن',
  'تحقيق رسمي: فتح المدعون تحقيقا في الحادث',
  'في القاهرة - كما في غيرها - يزدحم الناس',
])('«%s» opens with none', (text) => {
  expect(readInlineDateline(text)).toBeNull();
});
