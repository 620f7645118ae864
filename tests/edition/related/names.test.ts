import { expect, test } from 'vitest';
import { namesIn } from '../../../src/edition/related/names.ts';

const namesOf = (headline: string, ...body: readonly string[]) =>
  namesIn([
    { text: headline, zone: 'headline' },
    ...body.map((text) => ({ text, zone: 'body' as const })),
  ]);

test.each([
  ['two words with articles', 'اجتماع مع التحالف الدولي', ['التحالف الدولي']],
  ['an article after a preposition', 'كلمة للمجلس الأعلى', ['المجلس الأعلى']],
  ['an institution', 'قروض من صندوق النقد', ['صندوق النقد']],
  ['a given name', 'لقاء مع خالد منصور', ['خالد منصور']],
  ['quoted words', 'عرض «ليالي الميناء» غدا', ['ليالي الميناء']],
])('%s are a name', (_what, headline, names) => {
  expect(namesOf(headline)).toEqual(names);
});

test.each([
  ['a time', 'يعود الأسبوع المقبل'],
  ['an adjective of another word', 'وزير الخارجية الروسي'],
  ['words with a sign between', 'وصل الوزير، الأمين معه'],
  ['a preposition', 'عمل على مشروع'],
])('%s is no name', (_what, headline) => {
  expect(namesOf(headline)).toEqual([]);
});

test('what one paragraph alone names does not count', () => {
  expect(namesOf('خبر', 'قال المجلس الأعلى ذلك.')).toEqual([]);
  expect(namesOf('خبر', 'قال المجلس الأعلى ذلك.', 'عاد المجلس الأعلى.')).toEqual(['المجلس الأعلى']);
});
