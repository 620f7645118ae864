import { expect, test } from 'vitest';
import { storyText } from '../../../src/edition/places/story-texts.ts';
import { namesIn } from '../../../src/edition/related/names.ts';

const namesOf = (headline: string, ...body: readonly string[]) =>
  namesIn([storyText(headline, 'headline'), ...body.map((text) => storyText(text, 'body'))]);

test.each([
  ['two words with articles', 'اجتماع مع التحالف الدولي', ['التحالف الدولي']],
  ['an article after a preposition', 'كلمة للمجلس الأعلى', ['المجلس الأعلى']],
  ['an institution', 'قروض من صندوق النقد', ['صندوق النقد']],
  ['a given name', 'لقاء مع خالد منصور', ['خالد منصور']],
  ['a word with a sign behind it', 'لقاء مع: خالد منصور،', ['خالد منصور']],
  ['a given name behind a conjunction', 'لقاء وخالد منصور', ['خالد منصور']],
  ['quoted words', 'عرض «ليالي الميناء» غدا', ['ليالي الميناء']],
])('%s are a name', (_what, headline, names) => {
  expect(namesOf(headline)).toEqual(names);
});

test.each([
  ['a time', 'يعود الأسبوع المقبل'],
  ['an adjective of another word', 'وزير الخارجية الروسي'],
  ['words with two spaces between', 'التحالف  الدولي'],
  ['words with a sign between', 'وصل الوزير، الأمين معه'],
  ['a preposition', 'عمل على مشروع'],
])('%s is no name', (_what, headline) => {
  expect(namesOf(headline)).toEqual([]);
});

test('what one paragraph alone names does not count', () => {
  expect(namesOf('خبر', 'قال المجلس الأعلى ذلك.')).toEqual([]);
  expect(namesOf('خبر', 'قال المجلس الأعلى ذلك.', 'عاد المجلس الأعلى.')).toEqual(['المجلس الأعلى']);
});
