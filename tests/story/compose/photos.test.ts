import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-story.ts';

function photosOf(captions: readonly string[], frontMatter = '') {
  const body = 'أقر المجلس بالإجماع خطة تمتد ثلاث سنوات لتشجير الساحل وإعادة تأهيل الممرات فيه.';
  const head = 'المجلس يقر خطة التشجير\n\nالمجلس يقر خطة التشجير\n';
  const reading = parseStory(`${frontMatter}${head}${captions.join('\n')}\n\n${body}\n`, 'seed');
  return reading.kind === 'story' ? reading.story.photos : [];
}

const caption = { caption: 'شجرة على الكورنيش', credit: 'رويترز' };

test('a caption is divided from its credit', () => {
  expect(photosOf(['شجرة على الكورنيش (رويترز)'])).toEqual([caption]);
});

test('a second copy is left out, and another credit is another photo', () => {
  expect(
    photosOf([
      'شجرة على الكورنيش (رويترز)',
      'شجرة على الكورنيش (رويترز)',
      'شجرة على الكورنيش (الأناضول)',
    ]),
  ).toEqual([caption, { ...caption, credit: 'الأناضول' }]);
});

test('a credit alone that an editor says is the caption is that', () => {
  const said = '---\nroles:\n  "تصویر کا ذریعہ": caption\n---\n';
  expect(photosOf(['تصویر کا ذریعہ، Getty Images'], said)).toEqual([
    { caption: 'تصویر کا ذریعہ، Getty Images', credit: null },
  ]);
});

test('a caption that an editor says is divided from its credit too', () => {
  const said = '---\nroles:\n  "شجرة على الكورنيش": caption\n---\n';
  expect(photosOf(['شجرة على الكورنيش (رويترز)'], said)).toEqual([caption]);
});

test('what is marked in a caption lies on its words, and not on the credit', () => {
  expect(photosOf(['شجرة على **الكورنيش** ([رويترز](https://a.example))'])).toEqual([
    { ...caption, marks: [{ start: 9, end: 17 }] },
  ]);
});
